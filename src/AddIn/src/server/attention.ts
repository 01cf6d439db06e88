/** Acts once the pane has been out of sight for that many milliseconds. @returns stops watching */
export function whenHiddenForLong(milliseconds: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(act, milliseconds);
  };
  look();
  document.addEventListener("visibilitychange", look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
  };
}

/** Resolves when the pane is in sight, or stopped. */
export function untilSeen(stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (!document.hidden || stopped.aborted) {
      resolve();
      return;
    }
    const look = () => {
      if (document.hidden && !stopped.aborted) return;
      document.removeEventListener("visibilitychange", look);
      resolve();
    };
    document.addEventListener("visibilitychange", look);
    stopped.addEventListener("abort", look, { once: true });
  });
}

/** Resolves after that many milliseconds, or sooner when the pane is shown, the network is back or all is stopped. */
export function waitOrWake(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      document.removeEventListener("visibilitychange", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener("online", done);
    document.addEventListener("visibilitychange", done);
    stopped.addEventListener("abort", done, { once: true });
  });
}
