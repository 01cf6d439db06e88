import { useCallback, useEffect, useRef, useState } from "preact/hooks";

export interface Polled<Value> {
  /** Null until first known. */
  value: Value | null;
  /** Why the last look failed; the value is then what was known before. */
  problem: string | null;
  /** Looks at once instead of waiting. */
  again: () => void;
}

/**
 * Looks again and again while the page is visible.
 * @param look gets what was known; answering the same object means that nothing has changed. Another function starts anew
 * @param every milliseconds from one answer to the next look
 */
export function usePolled<Value>(look: (before: Value | null) => Promise<Value>, every: number): Polled<Value> {
  const [found, setFound] = useState<{ look: unknown; value: Value | null; problem: string | null }>({ look, value: null, problem: null });
  const wake = useRef<() => void>(() => undefined);

  useEffect(() => {
    const stop = new AbortController();
    const isStopped = () => stop.signal.aborted;
    let value: Value | null = null;
    const keepLooking = async () => {
      while (!isStopped()) {
        if (!document.hidden) {
          const problem = await attempt(look, value, (next) => (value = next));
          if (!isStopped()) setFound((before) => (before.value === value && before.problem === problem && before.look === look ? before : { look, value, problem }));
        }
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, every);
          wake.current = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    };
    void keepLooking();
    const shown = () => wake.current();
    document.addEventListener("visibilitychange", shown);
    return () => {
      stop.abort();
      wake.current();
      document.removeEventListener("visibilitychange", shown);
    };
  }, [look, every]);

  const again = useCallback(() => wake.current(), []);
  return found.look === look ? { value: found.value, problem: found.problem, again } : { value: null, problem: null, again };
}

async function attempt<Value>(look: (before: Value | null) => Promise<Value>, before: Value | null, take: (value: Value) => void): Promise<string | null> {
  try {
    take(await look(before));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
