import type { DraftView, NextStep, RequestDetails } from "../../server/api";

/** What stands beside the pane: a mail that is read, a draft being written, or nothing of this request. */
export type Beside = { kind: "mail"; internetMessageId: string } | { kind: "draft" } | { kind: "nothing" };

/** What the one button of a request does. */
export type Primary =
  | { kind: "book"; start: string | null }
  | { kind: "openDraft"; link: string }
  | { kind: "openMail"; link: string };

/** The draft that helps with a step, in case one has been prepared. */
const draftFor: Partial<Record<NextStep, DraftView["kind"]>> = {
  thankAndAsk: "thanksWhoElse",
  answer: "answerWithTime",
  call: "followUp",
  wake: "followUp",
};

/** Null when there is nothing to press: waiting is a step too. */
export function primaryOf(details: RequestDetails, beside: Beside): Primary | null {
  const { nextStep, drafts, reply } = details;
  if (nextStep === "book") {
    const free = reply?.times.filter(({ state }) => state === "free") ?? [];
    return { kind: "book", start: free[0]?.start ?? null };
  }
  if (beside.kind === "draft") return null;
  const draft = drafts.find(({ kind, state }) => kind === draftFor[nextStep] && state === "ready");
  if (draft?.webLink) return { kind: "openDraft", link: draft.webLink };
  const isBeside = beside.kind === "mail" && beside.internetMessageId === reply?.internetMessageId;
  if ((nextStep === "answer" || nextStep === "look") && reply?.webLink && !isBeside)
    return { kind: "openMail", link: reply.webLink };
  return null;
}
