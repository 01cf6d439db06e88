import { useEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "../desk/Desk";
import type { Draft, DraftState } from "../drafts/Draft";
import { useNews } from "../live/useNews";
import { Icon } from "../look/Icon";
import type { Say } from "../look/Say";
import { Attachments } from "../items/Attachments";
import { NoticeBars } from "../items/NoticeBars";
import { HtmlBody } from "./HtmlBody";
import { RecipientsField } from "./RecipientsField";
import { whyNotSendable } from "./sendable";
import { TextBody } from "./TextBody";
import type { Known } from "./useKnown";

interface ComposeProps {
  desk: Desk;
  draft: Draft;
  known: Known;
  say: Say;
}

/** A mail being written, in place of the reading pane. */
export function Compose({ desk, draft, known, say }: ComposeProps) {
  useNews(draft);
  const form = useFirstFocus();
  const [hasCopies, setCopies] = useState(draft.words.cc !== "" || draft.words.bcc !== "");
  const [refused, setRefused] = useState<string | null>(null);
  const { words, state } = draft;
  const isBusy = state.kind === "sending" || state.kind === "gone";
  const fields = hasCopies ? (["to", "cc", "bcc"] as const) : (["to"] as const);
  const send = (event: Event) => {
    event.preventDefault();
    const why = whyNotSendable(words);
    setRefused(why);
    if (why === null) void desk.send().then(() => draft.state.kind === "gone" && say.done("Sent."));
  };
  return (
    <form class="compose" data-testid="compose" aria-label="Write a mail" ref={form} onSubmit={send} onKeyDown={sendByKeys(send)}>
      <NoticeBars notices={desk.notices} item={draft.key} />
      <div class="compose-actions">
        <button type="submit" class="primary" data-testid="compose-send" disabled={isBusy}>
          <Icon name="sent" />
          Send
        </button>
        <button type="button" class="quiet" data-testid="compose-discard" disabled={isBusy} onClick={() => void desk.discard()}>
          <Icon name="bin" />
          Discard
        </button>
        <label class="compose-plain">
          <input
            type="checkbox"
            data-testid="compose-plain"
            checked={words.body.type === "text"}
            disabled={isBusy}
            onChange={(event) => draft.retype(event.currentTarget.checked ? "text" : "html")}
          />
          Plain text
        </label>
        <span class="compose-state muted" data-testid="compose-state" data-state={state.kind} role="status">
          {stateWords(state, draft.id)}
        </span>
      </div>
      {refused !== null && <p class="problem" role="alert" data-testid="compose-refused">{refused}</p>}
      {state.kind === "failed" && <p class="problem" role="alert" data-testid="compose-failed">{state.sentence}</p>}
      <div class="compose-head">
        {fields.map((field) => (
          <RecipientsField
            key={field}
            field={field}
            label={{ to: "To", cc: "Cc", bcc: "Bcc" }[field]}
            text={words[field]}
            known={known}
            isDisabled={isBusy}
            onInput={(text) => text !== words[field] && draft.write({ [field]: text })}
          >
            {!hasCopies && (
              <button type="button" class="quiet compose-copies" data-testid="compose-copies" onClick={() => setCopies(true)}>
                Cc, Bcc
              </button>
            )}
          </RecipientsField>
        ))}
        <label class="compose-row">
          <span class="compose-label">Subject</span>
          <input
            type="text"
            data-testid="compose-subject"
            maxLength={255}
            value={words.subject}
            disabled={isBusy}
            onInput={(event) => draft.write({ subject: event.currentTarget.value })}
          />
        </label>
        {draft.id !== null && <Attachments graph={desk.graph} messageId={draft.id} say={say} />}
      </div>
      {words.body.type === "html" ? <HtmlBody draft={draft} isDisabled={isBusy} /> : <TextBody draft={draft} isDisabled={isBusy} />}
    </form>
  );
}

function stateWords(state: DraftState, id: string | null): string {
  switch (state.kind) {
    case "saved":
      return id === null ? "" : "Draft saved";
    case "changed":
    case "saving":
      return "Saving…";
    case "sending":
      return "Sending…";
    case "failed":
      return "Not saved";
    case "gone":
      return "";
  }
}

/** Ctrl+Enter sends, as in Outlook; Enter in a field does not. */
function sendByKeys(send: (event: Event) => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    if (event.ctrlKey || event.metaKey) send(event);
    else if (event.target instanceof HTMLInputElement && event.target.type === "text") event.preventDefault();
  };
}

/** A new mail begins with its recipients, an answer with its words. */
function useFirstFocus() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const to = form.current?.querySelector<HTMLElement>("[data-testid=compose-to]");
    const body = form.current?.querySelector<HTMLElement>("[data-testid=compose-body]");
    (to instanceof HTMLInputElement && to.value === "" ? to : body)?.focus();
  }, []);
  return form;
}
