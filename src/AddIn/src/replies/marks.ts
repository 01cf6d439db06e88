import type { ReadingMark } from "../server/api";

/** A stretch of a text. `notes` are numbers, from 1, of what is said about it; empty for words that no rule went by. */
export interface Piece {
  words: string;
  notes: number[];
}

/** A text cut at its marks, and the sentences that their numbers stand for. */
export interface Annotated {
  pieces: Piece[];
  notes: string[];
}

interface Stretch {
  start: number;
  end: number;
  rules: string[];
}

/**
 * Cuts a text into marked and unmarked pieces, whose words together are the text again. Marks that overlap or nest
 * become one that carries the notes of all; what points out of the text is cut off. The same sentence is one note.
 * @param say the sentence for a rule
 */
export function annotate(text: string, marks: readonly ReadingMark[], say: (rule: string) => string): Annotated {
  const notes: string[] = [];
  const numberOf = (sentence: string) => {
    if (!notes.includes(sentence)) notes.push(sentence);
    return notes.indexOf(sentence) + 1;
  };
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, rules } of stretches(text.length, marks)) {
    if (start > from) pieces.push({ words: text.slice(from, start), notes: [] });
    pieces.push({ words: text.slice(start, end), notes: [...new Set(rules.map((rule) => numberOf(say(rule))))] });
    from = end;
  }
  if (from < text.length) pieces.push({ words: text.slice(from), notes: [] });
  return { pieces, notes };
}

/** The marked places in order, none touching the inside of another. */
function stretches(length: number, marks: readonly ReadingMark[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end, rule } of marks.map((mark) => within(length, mark)).sort((one, other) => one.start - other.start)) {
    if (end <= start) continue;
    const last = merged.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.rules.push(rule);
    } else merged.push({ start, end, rules: [rule] });
  }
  return merged;
}

function within(textLength: number, { start, length, rule }: ReadingMark) {
  return { start: Math.max(0, start), end: Math.min(textLength, start + length), rule };
}
