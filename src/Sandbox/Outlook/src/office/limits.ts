/** Office.js refuses these at once, by throwing, before anything reaches Outlook (office-facts.md 2). */
export const limits = {
  subject: 255,
  body: 1_000_000,
  /** Bytes in the real library; characters are close enough to be felt. */
  replyForm: 32 * 1024,
  newMailForm: 32 * 1024,
  recipientsPerCall: 100,
  noticeKey: 32,
  noticeMessage: 150,
};

/** The real library's error for an argument that is too long. */
export class ArgumentOutOfRange extends Error {
  override name = "Sys.ArgumentOutOfRangeException";

  constructor(argument: string, actual: number, most: number) {
    super(`Sys.ArgumentOutOfRangeException: ${argument} has ${actual}, at most ${most} are allowed.`);
  }
}

export function demandAtMost(argument: string, actual: number, most: number): void {
  if (actual > most) throw new ArgumentOutOfRange(argument, actual, most);
}

/** @throws TypeError what is no text, as the real library's argument check does */
export function demandText(argument: string, given: unknown): asserts given is string {
  if (typeof given !== "string") throw new TypeError(`Sys.ArgumentTypeException: ${argument} must be text.`);
}
