/** A stretch of a template: words as they are, or a blank with what the seeker has put there (null: nothing yet). */
export type TemplatePart = { words: string } | { blank: string; filled: string | null };

/** Cuts a text at its blanks `[text]`; only those named are blanks, other brackets are words. */
export function cutAtBlanks(text: string, blanks: Readonly<Record<string, string>>): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of text.matchAll(/\[([^[\]\n]+)\]/g)) {
    const blank = match[1] ?? "";
    const value = blanks[blank];
    if (value === undefined) continue;
    if (match.index > from) parts.push({ words: text.slice(from, match.index) });
    parts.push({ blank, filled: value.trim() === "" ? null : value });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ words: text.slice(from) });
  return parts;
}

/** `[field of work]` and `field of work` name the same blank. */
export function withoutBrackets(blank: string): string {
  return blank.replace(/^\[/, "").replace(/\]$/, "");
}
