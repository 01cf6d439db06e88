import type { Desk } from "../desk/Desk";
import type { Follow } from "../desk/follow";
import { bagOf } from "../drafts/beginnings";
import type { Draft } from "../drafts/Draft";
import type { DraftSaving } from "../drafts/DraftSaving";
import { markupOf, textOf } from "../drafts/markup";
import { joinRecipients, readRecipients, writeRecipients } from "../drafts/recipients";
import type { Message } from "../graph/messages";
import type { Answers } from "../protocol/calls";
import type { BodyType } from "../protocol/items";
import { Refused, refusals } from "../protocol/refusals";
import { itemOf } from "./items";
import { answerSignIn } from "./signIn";

/** What happens to mail and page when the pane calls Office.js. Calls for a mail that is no longer open are refused. */
export function answersAt(desk: Desk, follow: Follow): Answers {
  const written = (item: string | null): { draft: Draft; saving: DraftSaving } => {
    if (desk.open.kind !== "compose" || itemOf(desk)?.key !== item) throw new Refused(refusals.otherItem);
    return desk.open;
  };
  const shown = (item: string | null): { draft: Draft } | { message: Message } => {
    const { open } = desk;
    if (itemOf(desk)?.key !== item || (open.kind !== "compose" && open.kind !== "read")) throw new Refused(refusals.otherItem);
    return open;
  };
  const here = (item: string | null): string => {
    shown(item);
    return item ?? "";
  };

  return {
    "subject.get": (item) => written(item).draft.words.subject,
    "subject.set": (item, subject) => written(item).draft.write({ subject }),
    "recipients.get": (item, field) => readRecipients(written(item).draft.words[field]).addresses,
    "recipients.set": (item, field, addresses) => written(item).draft.write({ [field]: writeRecipients(addresses) }),
    "recipients.add": (item, field, addresses) => {
      const { draft } = written(item);
      draft.write({ [field]: joinRecipients(draft.words[field], addresses) });
    },
    "body.type": (item) => bodyType(shown(item)),
    "body.get": (item, as) => bodyOf(shown(item), as),
    "body.write": (item, place, data, as) => written(item).draft.insert(place, data, as),
    "properties.load": (item) => {
      const open = shown(item);
      return ("draft" in open ? open.draft.bag : bagOf(open.message)) ?? {};
    },
    "properties.save": (item, bag) => {
      shown(item);
      return desk.keepBag(bag);
    },
    "item.save": async (item) => {
      const { draft, saving } = written(item);
      try {
        await saving.now();
        return await desk.exchangeId(draft.id ?? "");
      } catch (error) {
        throw new Refused({ ...refusals.notSaved, message: error instanceof Error ? error.message : refusals.notSaved.message });
      }
    },
    "item.composeType": (item) => {
      const { composeType, words } = written(item).draft;
      return { composeType, coercionType: words.body.type };
    },
    "notices.all": (item) => [...desk.notices.of(here(item))],
    "notices.add": (item, notice) => desk.notices.add(here(item), notice),
    "notices.replace": (item, notice) => desk.notices.replace(here(item), notice),
    "notices.remove": (item, key) => desk.notices.remove(here(item), key),
    "mail.new": (_item, mail) => desk.startMail(mail),
    "mail.open": (_item, itemId) => desk.openMail(itemId.replaceAll("/", "-").replaceAll("+", "_")),
    "mail.answer": (item, toAll, html) => {
      if (!("message" in shown(item))) throw new Refused(refusals.otherItem);
      return desk.answer(toAll ? "replyAll" : "reply", html);
    },
    "link.open": (_item, url) => follow(url),
    "signIn": (_item, request) => answerSignIn(request, desk.account),
  };
}

function bodyType(open: { draft: Draft } | { message: Message }): BodyType {
  return "draft" in open ? open.draft.words.body.type : open.message.body.contentType;
}

function bodyOf(open: { draft: Draft } | { message: Message }, as: BodyType): string {
  if ("draft" in open) return open.draft.bodyAs(as);
  const { contentType, content } = open.message.body;
  if (contentType === as) return content;
  return as === "text" ? textOf(content) : markupOf(content);
}
