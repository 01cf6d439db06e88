import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Refusal } from "./answers";

/** What a screen knows of an answer. `stale` is why the value could not be refreshed, null when it is fresh. */
export type Loaded<T> =
  | { kind: "loading" }
  | { kind: "there"; value: T; stale: Refusal | null }
  | { kind: "refused"; refusal: Refusal };

/** A loaded answer with the ways to change it. */
export interface Asked<T> {
  loaded: Loaded<T>;
  askAgain: () => void;
  /** Shows what another call has already answered. */
  replace: (value: T) => void;
}

/**
 * Asks when the screen is shown, anew for another `key`, and quietly (the old value stays) whenever `change` grows.
 */
export function useAnswer<T>(key: string, change: number, ask: (signal: AbortSignal) => Promise<Answer<T>>): Asked<T> {
  const [kept, setKept] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { kind: "loading" } });
  const [tries, setTries] = useState(0);
  const latestAsk = useRef(ask);
  latestAsk.current = ask;

  useEffect(() => {
    const left = new AbortController();
    void latestAsk.current(left.signal).then((answer) => {
      if (!left.signal.aborted) setKept((before) => ({ key, loaded: merge(before.key === key ? before.loaded : null, answer) }));
    });
    return () => left.abort();
  }, [key, change, tries]);

  return {
    loaded: kept.key === key ? kept.loaded : { kind: "loading" },
    askAgain: () => {
      setKept((before) => (before.loaded.kind === "refused" ? { key, loaded: { kind: "loading" } } : before));
      setTries((count) => count + 1);
    },
    replace: (value) => setKept({ key, loaded: { kind: "there", value, stale: null } }),
  };
}

function merge<T>(before: Loaded<T> | null, answer: Answer<T>): Loaded<T> {
  if (answer.ok) return { kind: "there", value: answer.value, stale: null };
  if (before?.kind === "there") return { ...before, stale: answer.refusal };
  return { kind: "refused", refusal: answer.refusal };
}
