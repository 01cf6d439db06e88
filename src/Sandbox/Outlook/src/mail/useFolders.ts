import { useCallback } from "preact/hooks";
import type { Graph } from "../graph/Graph";
import { usePolled, type Polled } from "../live/usePolled";
import type { Folder } from "./folders";

export function useFolders(graph: Graph): Polled<Folder[]> {
  const look = useCallback(
    () => graph.all<Folder>("/me/mailFolders?$top=100&$select=displayName,unreadItemCount,totalItemCount"),
    [graph],
  );
  return usePolled(look, 1500);
}
