import type { Graph } from "../graph/Graph";
import { addressOf, bagProperty, inReplyToProperty, propertyOf, wholeMessage, type Message, type Recipient } from "../graph/messages";
import type { ComposeType } from "../protocol/calls";
import type { NewMail } from "../protocol/items";
import { Draft } from "./Draft";
import { harmlessMarkup } from "./markup";
import { writeRecipients } from "./recipients";
import { emptyBody, type Signer } from "./signature";

export type Answering = "reply" | "replyAll" | "forward";

export const emptyMail: NewMail = { to: [], cc: [], bcc: [], subject: "", html: null };

/** A new mail, in the mailbox only once something is written. */
export function newDraft(signer: Signer, { to, cc, bcc, subject, html }: NewMail): Draft {
  return new Draft({
    composeType: "newMail",
    bag: null,
    id: null,
    conversationId: null,
    words: {
      to: writeRecipients(to),
      cc: writeRecipients(cc),
      bcc: writeRecipients(bcc),
      subject,
      body: { type: "html", content: html === null ? emptyBody(signer, "html") : harmlessMarkup(html) },
    },
  });
}

/** A draft that lies in the mailbox, from whomever it is. */
export function openedDraft(message: Message): Draft {
  const recipients = (all: Recipient[]) => writeRecipients(all.map(addressOf));
  const { contentType, content } = message.body;
  return new Draft({
    composeType: composeTypeOf(message),
    bag: bagOf(message),
    id: message.id,
    conversationId: message.conversationId,
    words: {
      to: recipients(message.toRecipients),
      cc: recipients(message.ccRecipients),
      bcc: recipients(message.bccRecipients),
      subject: message.subject,
      body: { type: contentType, content: contentType === "html" ? harmlessMarkup(content) : content },
    },
  });
}

/** An answer to a mail: Graph makes the draft with the quoted original, the signature goes above that. */
export async function answeringDraft(graph: Graph, signer: Signer, id: string, how: Answering, html: string): Promise<Draft> {
  const create = { reply: "createReply", replyAll: "createReplyAll", forward: "createForward" }[how];
  const made = await graph.post<Message>(`/me/messages/${encodeURIComponent(id)}/${create}`);
  const draft = openedDraft(await graph.get<Message>(`/me/messages/${encodeURIComponent(made.id)}?${wholeMessage}`));
  const content = harmlessMarkup(html) + emptyBody(signer, "html") + draft.bodyAs("html");
  draft.write({ body: { type: "html", content } });
  return draft;
}

function composeTypeOf(message: Message): ComposeType {
  if (propertyOf(message, inReplyToProperty) !== null) return "reply";
  return /^fwd?:/i.test(message.subject) ? "forward" : "newMail";
}

/** The add-in's custom properties; null when there are none, or another program has written something else there. */
export function bagOf(message: Message): Record<string, unknown> | null {
  try {
    const bag: unknown = JSON.parse(propertyOf(message, bagProperty) ?? "null");
    return typeof bag === "object" && !Array.isArray(bag) ? (bag as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
