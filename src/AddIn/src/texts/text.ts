import { english } from "./english";

/** All words on screen. A language is one file with this shape; the compiler says what it lacks. */
export type Texts = typeof english;

const languages: Record<string, () => Promise<Texts>> = {
  en: () => Promise.resolve(english),
};

/** The words in the language spoken now. Read it while rendering, never at module level. */
export let text: Texts = english;

/** BCP 47 tag of the language spoken now. */
export let language = "en";

/** Speaks the first of the wanted languages (BCP 47 tags, best first) that exists, else English. */
export async function speak(wanted: readonly string[]): Promise<void> {
  const known = wanted.map((tag) => tag.split("-")[0]?.toLowerCase() ?? "").find((tag) => tag in languages) ?? "en";
  text = (await languages[known]?.()) ?? english;
  language = known;
}
