import { Button } from "../look/Button";
import type { DraftView } from "../server/api";
import { text } from "../texts/text";

/** What has been prepared for the seeker to send, or not. */
export function Drafts({ drafts, onOpen }: { drafts: DraftView[]; onOpen: (link: string) => void }) {
  const words = text.followUps;
  const shown = drafts.filter(({ state }) => state !== "withdrawn");
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{words.draftsTitle}</h2>
      <ul class="plain-list">
        {shown.map(({ id, kind, state, webLink }) => (
          <li key={id} class="row">
            <span>
              {words.kinds[kind]} <span class="muted">· {words.states[state]}</span>
            </span>
            {state === "ready" && webLink !== null && (
              <Button kind="link" icon="out" onPress={() => onOpen(webLink)}>
                {words.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
