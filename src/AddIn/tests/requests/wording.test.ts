// @vitest-environment node
import { describe, expect, it } from "vitest";
import { lookOver, readsWell } from "../../src/requests/compose/wording";

const sixtyWords = Array.from({ length: 59 }, () => "kind").join(" ");

describe("The last look over a mail", () => {
  it("finds nothing to say about a mail of sixty words with one question", () => {
    const wording = lookOver("Your work", `${sixtyWords} indeed?`);
    expect(wording).toMatchObject({ words: 60, questions: 1, blanksLeft: [], pledge: [], subjectIsEmpty: false });
    expect(readsWell(wording)).toBe(true);
  });

  it.each([
    ["49 words", "Your work", `${"kind ".repeat(48)}indeed?`],
    ["126 words", "Your work", `${"kind ".repeat(125)}indeed?`],
    ["no question", "Your work", `${sixtyWords} indeed.`],
    ["two questions", "Your work", `${sixtyWords}? Indeed?`],
    ["no subject", " ", `${sixtyWords} indeed?`],
    ["a blank", "Your work", `${sixtyWords} [field]?`],
    ["a blank in the subject", "About [field]", `${sixtyWords} indeed?`],
    ["a hint", "Your work", `${sixtyWords} any vacancies?`],
  ])("does not let %s pass", (_what, subject, body) => {
    expect(readsWell(lookOver(subject, body))).toBe(false);
  });

  it("counts a contraction as one word and a number as one", () => {
    expect(lookOver("", "I don't have 30 minutes").words).toBe(5);
  });

  it("counts words where the language has no spaces", () => {
    expect(lookOver("", "私は学生です").words).toBeGreaterThan(1);
  });

  it("takes a link with a question mark for no question", () => {
    expect(lookOver("", "See https://example.org/?a=1&b=2 for more.").questions).toBe(0);
  });

  it("names each blank once, in the order of the mail", () => {
    expect(lookOver("About [field]", "Dear [name], about [field] and [ why ]").blanksLeft).toEqual(["field", "name", "why"]);
  });

  it("leaves empty brackets alone", () => {
    expect(lookOver("", "an array[] and [\n]").blanksLeft).toEqual([]);
  });
});
