/**
 * Why something was not done. `code` is the last segment of the server's problem type (RFC 9457), or one of ours:
 * `not-found`, `offline`, `too-slow`, `broken`, `sign-in-cancelled`, `popup-blocked`, `sign-in-failed`, `insert-…`.
 */
export interface Refusal {
  code: string;
  /** One sentence for the seeker. */
  sentence: string;
  /** What the sign-in has to prove; only with `sign-in-needed`. */
  claims: string | null;
}

/** The outcome of a call: a refusal is an ordinary outcome here, not an exception. */
export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function answered<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(code: string, sentence: string, claims: string | null = null): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, sentence, claims } };
}
