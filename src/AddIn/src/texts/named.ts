/** The words for a name that the server gave; for one that is new to us the general ones, never the name itself. */
export function named(words: Readonly<Record<string, string>>, name: string, otherwise: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? otherwise) : otherwise;
}
