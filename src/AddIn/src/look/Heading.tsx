import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * The heading of a screen. It takes the focus when the seeker has just come here (`arrive`), never when the pane was
 * opened or followed another mail: the focus belongs to Outlook then.
 */
export function Heading({ above, children }: { above?: ComponentChildren; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement?.tagName === "MAIN") heading.current?.focus();
  }, []);
  return (
    <header class="heading">
      {above !== undefined && <p class="above">{above}</p>}
      <h1 tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </header>
  );
}

/** Takes the focus to the heading on show, where what the seeker pressed is gone or done with. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>("main > :not([hidden]) h1")?.focus();
}

/** Call when the seeker goes to another screen or step: the focus waits on the main element for its heading. */
export function arrive(): void {
  const main = document.querySelector("main");
  main?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
