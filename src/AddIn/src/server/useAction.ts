import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Refusal } from "./answers";

/** Something the seeker set going: one at a time, and what became of the last. */
export interface Action<A extends unknown[]> {
  run: (...args: A) => void;
  busy: boolean;
  refusal: Refusal | null;
}

/** Runs a call at the seeker's wish. A second press while the first runs does nothing. */
export function useAction<A extends unknown[], T>(
  act: (...args: A) => Promise<Answer<T>>,
  then: (value: T) => void,
): Action<A> {
  const [state, setState] = useState<{ busy: boolean; refusal: Refusal | null }>({ busy: false, refusal: null });
  const running = useRef(false);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  const run = (...args: A) => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true, refusal: null });
    void act(...args).then((answer) => {
      running.current = false;
      if (!shown.current) return;
      setState({ busy: false, refusal: answer.ok ? null : answer.refusal });
      if (answer.ok) then(answer.value);
    });
  };
  return { run, ...state };
}
