import pledge from "@domain/Requests/pledge-rules.json";

/** Words in a text that hint at employment, and a kinder way to say it. */
export interface PledgeFinding {
  rule: string;
  /** The words as written. */
  words: string;
  why: string;
  instead: string;
}

const flags = "gi";
const allowed = pledge.allowed.map((pattern) => new RegExp(pattern, flags));
const rules = pledge.rules.map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, flags) }));

/**
 * Finds what would break the pledge never to hint at employment, in the order of the text, each rule once and
 * each word in one finding only. What is
 * allowed ("I am not asking for a job") is taken out before the rules look. Other than English passes unread.
 */
export function findPledgeWords(writtenText: string): PledgeFinding[] {
  const seen = allowed.reduce((rest, phrase) => rest.replace(phrase, (found) => " ".repeat(found.length)), writtenText);
  return rules
    .flatMap(({ id, pattern, why, instead }) => {
      pattern.lastIndex = 0;
      const found = pattern.exec(seen);
      if (!found) return [];
      const words = found[0].replace(/\s+/g, " ").trim();
      return [{ at: found.index, end: found.index + found[0].length, rule: id, words, why, instead }];
    })
    .sort((one, other) => one.at - other.at || other.end - one.end)
    .filter(({ at }, index, all) => all.slice(0, index).every(({ end }) => end <= at))
    .map(({ rule, words, why, instead }) => ({ rule, words, why, instead }));
}
