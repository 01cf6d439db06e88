import { findPledgeWords, type PledgeFinding } from "../pledge";

/** A request mail is read on a phone between two meetings: so long, and not longer. */
export const wordRange = { least: 50, most: 125 };

export interface Wording {
  words: number;
  questions: number;
  /** `[text]` gaps still in subject or body, without brackets, each once. */
  blanksLeft: string[];
  subjectIsEmpty: boolean;
  pledge: PledgeFinding[];
}

/** Looks over what the seeker has written, signature and quoted mail not included. */
export function lookOver(subject: string, body: string): Wording {
  return {
    words: countWords(body),
    questions: (body.match(/[?？؟](?=\s|["'”’)\]]|$)/g) ?? []).length,
    blanksLeft: blanksIn(`${subject}\n${body}`),
    subjectIsEmpty: subject.trim() === "",
    pledge: findPledgeWords(`${subject}\n${body}`),
  };
}

/** Whether the mail is as the method wants it. */
export function readsWell(wording: Wording): boolean {
  return (
    wording.words >= wordRange.least &&
    wording.words <= wordRange.most &&
    wording.questions === 1 &&
    wording.blanksLeft.length === 0 &&
    !wording.subjectIsEmpty &&
    wording.pledge.length === 0
  );
}

/** Words by the rules of the platform, so that languages without spaces count too. */
function countWords(body: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: "word" }).segment(body);
  let count = 0;
  for (const { isWordLike } of segments) if (isWordLike) count++;
  return count;
}

function blanksIn(written: string): string[] {
  const found = [...written.matchAll(/\[([^[\]\n]{1,80})\]/g)].map((match) => (match[1] ?? "").trim());
  return [...new Set(found)].filter((blank) => blank !== "");
}
