import type { Account } from "../controls/accounts";
import { addressOf, type MessageRow } from "../graph/messages";
import { Icon } from "../look/Icon";
import { whenWords } from "../times/words";
import { Chips } from "../items/Chips";
import type { Categories } from "../items/useCategories";

interface MessageListProps {
  messages: readonly MessageRow[];
  openId: string | null;
  categories: Categories;
  now: Date;
  account: Account;
  onOpen: (id: string) => void;
}

export function MessageList({ messages, openId, categories, now, account, onOpen }: MessageListProps) {
  if (messages.length === 0) return <p class="empty" data-testid="no-messages">Nothing in this folder.</p>;
  return (
    <ul class="messages" data-testid="messages" onKeyDown={walk}>
      {messages.map((message) => (
        <li key={message.id}>
          <button
            type="button"
            class={message.isRead ? "message" : "message message-unread"}
            data-testid="message"
            data-message-id={message.id}
            data-internet-message-id={message.internetMessageId}
            data-unread={!message.isRead}
            aria-current={message.id === openId ? "true" : undefined}
            onClick={() => onOpen(message.id)}
          >
            <span class="message-top">
              <span class="message-who">{whoOf(message, account.address)}</span>
              {message.hasAttachments && <Icon name="clip" />}
              <time dateTime={message.receivedDateTime}>{whenWords(new Date(message.receivedDateTime), now, account.timeZone)}</time>
            </span>
            <span class="message-subject" data-testid="message-subject">{message.subject || "(no subject)"}</span>
            <span class="message-preview">{message.bodyPreview}</span>
            {!message.isRead && <span class="unseen">unread</span>}
            <Chips names={message.categories} categories={categories} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Received mail is known by who wrote it, one's own by whom it goes to. */
function whoOf({ isDraft, from, toRecipients }: MessageRow, own: string): string {
  const names = toRecipients.map(addressOf).map(({ name, address }) => name || address);
  if (isDraft) return names.length === 0 ? "Draft" : `Draft to ${names.join(", ")}`;
  const writer = addressOf(from);
  if (writer.address.toLowerCase() === own.toLowerCase()) return `To ${names.join(", ") || "nobody"}`;
  return writer.name || writer.address || "(nobody)";
}

/** Arrow keys go from mail to mail. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll("button")];
  const next = rows[rows.findIndex((row) => row === document.activeElement) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
