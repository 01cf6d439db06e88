import type { ComponentChildren } from "preact";
import type { Asked } from "../../server/useAnswer";
import { text } from "../../texts/text";
import { Notice } from "../Notice";
import { Refused } from "./Refused";

/** Grey bars in the shape of what is coming, with words for those who cannot see them. */
export function Waiting() {
  return (
    <div class="waiting" role="status">
      <span class="unseen">{text.general.loading}</span>
      <span class="bone bone-short" />
      <span class="bone bone-title" />
      <span class="bone" />
      <span class="bone" />
    </div>
  );
}

/** Shows an answer when it is there, and until then why it is not. */
export function Wait<T>({ for: asked, children }: { for: Asked<T>; children: (value: T) => ComponentChildren }) {
  const { loaded } = asked;
  switch (loaded.kind) {
    case "loading":
      return <Waiting />;
    case "refused":
      // What is gone does not come back by asking again.
      if (loaded.refusal.code === "not-found") return <Refused refusal={loaded.refusal} />;
      return <Refused refusal={loaded.refusal} onAgain={asked.askAgain} />;
    case "there":
      return (
        <>
          {loaded.stale && (
            <Notice tone="look">
              <p>{text.general.stale}</p>
            </Notice>
          )}
          {children(loaded.value)}
        </>
      );
  }
}
