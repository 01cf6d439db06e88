import { useEffect, useRef } from "preact/hooks";
import type { Desk, Open } from "../desk/Desk";
import { addressOf, type Message, type Recipient } from "../graph/messages";
import { Icon, type IconName } from "../look/Icon";
import type { Say } from "../look/Say";
import type { Theme } from "../look/useTheme";
import { momentWords } from "../times/words";
import { Attachments } from "../items/Attachments";
import { Chips } from "../items/Chips";
import { MailBody } from "./MailBody";
import { NoticeBars } from "../items/NoticeBars";
import type { Categories } from "../items/useCategories";

interface ReadingProps {
  desk: Desk;
  open: Extract<Open, { kind: "read" }>;
  categories: Categories;
  theme: Theme;
  say: Say;
}

/** The reading pane. */
export function Reading({ desk, open, categories, theme, say }: ReadingProps) {
  const { message, key } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opens a mail by keyboard goes on reading here; the list keeps its place by aria-current.
  useEffect(() => heading.current?.scrollIntoView({ block: "nearest" }), [key]);
  return (
    <article class="reading" data-testid="reading" aria-label={message.subject || "(no subject)"}>
      <NoticeBars notices={desk.notices} item={key} />
      <header class="reading-head">
        <h2 ref={heading} data-testid="reading-subject">{message.subject || "(no subject)"}</h2>
        <Chips names={message.categories} categories={categories} />
        <Parties message={message} zone={desk.account.timeZone} />
        <div class="reading-actions" role="group" aria-label="Answer">
          <Action icon="reply" name="Reply" id="reply" onClick={() => say.trying(desk.answer("reply"))} />
          <Action icon="replyAll" name="Reply all" id="reply-all" onClick={() => say.trying(desk.answer("replyAll"))} />
          <Action icon="forward" name="Forward" id="forward" onClick={() => say.trying(desk.answer("forward"))} />
          <Action icon="bin" name="Delete" id="delete" onClick={() => say.trying(desk.deleteMail())} />
        </div>
        {message.hasAttachments && <Attachments graph={desk.graph} messageId={message.id} say={say} />}
      </header>
      <MailBody message={message} theme={theme} />
    </article>
  );
}

function Action({ icon, name, id, onClick }: { icon: IconName; name: string; id: string; onClick: () => void }) {
  return (
    <button type="button" class="quiet" data-testid={id} onClick={onClick}>
      <Icon name={icon} />
      {name}
    </button>
  );
}

function Parties({ message, zone }: { message: Message; zone: string }) {
  const from = addressOf(message.from);
  return (
    <div class="parties">
      <p data-testid="reading-from">
        <b>{from.name || from.address}</b> {from.name && <span class="muted">&lt;{from.address}&gt;</span>}
      </p>
      <p class="muted">
        <span data-testid="reading-to">To {names(message.toRecipients)}</span>
        {message.ccRecipients.length > 0 && <span> · Cc {names(message.ccRecipients)}</span>}
      </p>
      <p class="muted">
        <time dateTime={message.receivedDateTime}>{momentWords(new Date(message.receivedDateTime), zone)}</time>
      </p>
    </div>
  );
}

const names = (recipients: Recipient[]) => recipients.map(addressOf).map(({ name, address }) => name || address).join(", ") || "nobody";
