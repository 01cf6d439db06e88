import type { RequestState } from "../server/api";

const closed: ReadonlySet<RequestState> = new Set(["declined", "noAnswer", "addressDead", "doNotContact", "thanked"]);

/** Whether the seeker still waits for, or plans, something with this person. */
export function isOpen(state: RequestState): boolean {
  return !closed.has(state);
}

/** What the seeker may say instead of what the software read, most likely first. */
export const sayable = [
  "answered",
  "declined",
  "later",
  "away",
  "waiting",
  "met",
  "noAnswer",
  "addressDead",
  "doNotContact",
  "thanked",
] as const satisfies readonly RequestState[];

export type SayableState = (typeof sayable)[number];

/** States that mean "until a day". */
export function needsDay(state: RequestState): boolean {
  return state === "away" || state === "later";
}
