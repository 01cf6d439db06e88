/** For words that become a label: `field of work` reads `Field of work`. */
export function sentenceCase(words: string): string {
  const [first = "", ...rest] = words;
  return first.toLocaleUpperCase() + rest.join("");
}
