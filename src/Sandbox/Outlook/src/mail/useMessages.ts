import { useMemo } from "preact/hooks";
import { Changes } from "../graph/Changes";
import type { Graph } from "../graph/Graph";
import { rowMembers, type MessageRow } from "../graph/messages";
import { usePolled, type Polled } from "../live/usePolled";

/** Milliseconds between looks. */
const often = 1000;

/** The mails of a folder, newest first, followed by delta query. */
export function useMessages(graph: Graph, folder: string): Polled<readonly MessageRow[]> {
  const look = useMemo(() => {
    const changes = new Changes<MessageRow>(graph, `/me/mailFolders/${encodeURIComponent(folder)}/messages/delta?$select=${rowMembers}`);
    let known: readonly MessageRow[] | null = null;
    let ordered: readonly MessageRow[] = [];
    return async (before: readonly MessageRow[] | null) => {
      const found = await changes.look(before === null ? null : known);
      if (found !== known) ordered = [...found].sort(newestFirst);
      known = found;
      return ordered;
    };
  }, [graph, folder]);
  return usePolled(look, often);
}

const newestFirst = (one: MessageRow, other: MessageRow) => Date.parse(other.receivedDateTime) - Date.parse(one.receivedDateTime);
