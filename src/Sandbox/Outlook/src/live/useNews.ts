import { useEffect, useReducer } from "preact/hooks";
import type { Listeners } from "./Listeners";

/** Renders anew whenever the source says that it has changed. */
export function useNews(source: { readonly news: Listeners }): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => source.news.add(() => again(undefined)), [source]);
}
