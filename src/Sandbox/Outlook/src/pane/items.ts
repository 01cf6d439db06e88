import type { Desk } from "../desk/Desk";
import { addressOf, classProperty, propertyOf, type Message } from "../graph/messages";
import type { Item } from "../protocol/items";

/** The mail beside the pane as Office.js tells it; null when none is open. */
export function itemOf({ area, open }: Desk): Item | null {
  if (area !== "mail") return null;
  if (open.kind === "compose") return { mode: "compose", key: open.draft.key, conversationId: exchangeForm(open.draft.conversationId) };
  if (open.kind === "read") return { mode: "read", key: open.key, itemId: open.exchangeId, ...told(open.message) };
  return null;
}

function told(message: Message) {
  const from = addressOf(message.from);
  return {
    conversationId: exchangeForm(message.conversationId) ?? "",
    internetMessageId: message.internetMessageId,
    itemClass: propertyOf(message, classProperty) ?? "IPM.Note",
    subject: message.subject,
    from,
    sender: message.sender ? addressOf(message.sender) : from,
    to: message.toRecipients.map(addressOf),
    cc: message.ccRecipients.map(addressOf),
    created: message.createdDateTime,
    modified: message.lastModifiedDateTime,
  };
}

/** Office.js has `/` and `+` where Graph's ids have `-` and `_`. */
function exchangeForm(id: string | null): string | null {
  return id?.replaceAll("-", "/").replaceAll("_", "+") ?? null;
}
