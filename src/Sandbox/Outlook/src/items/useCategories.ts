import { useCallback } from "preact/hooks";
import type { Graph } from "../graph/Graph";
import { usePolled } from "../live/usePolled";

/** Name of a category → its colour, `preset0` to `preset24` or `none`. */
export type Categories = ReadonlyMap<string, string>;

const none: Categories = new Map();

export function useCategories(graph: Graph): Categories {
  const look = useCallback(async (): Promise<Categories> => {
    const all = await graph.all<{ displayName: string; color: string }>("/me/outlook/masterCategories");
    return new Map(all.map(({ displayName, color }) => [displayName, color]));
  }, [graph]);
  return usePolled(look, 5000).value ?? none;
}
