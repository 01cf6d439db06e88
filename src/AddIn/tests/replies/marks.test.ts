import { describe, expect, it } from "vitest";
import { annotate } from "../../src/replies/marks";

const say = (rule: string) => `${rule}.`;
const shown = (text: string, marks: [start: number, length: number, rule: string][], saying = say) => {
  const { pieces, notes } = annotate(text, marks.map(([start, length, rule]) => ({ start, length, rule })), saying);
  return { text: pieces.map(({ words, notes: numbers }) => (numbers.length === 0 ? words : `[${words}|${numbers.join(",")}]`)).join(""), notes };
};

describe("A text with marks", () => {
  it("is itself without any", () => {
    expect(shown("Yes, gladly.", [])).toEqual({ text: "Yes, gladly.", notes: [] });
    expect(annotate("", [], say).pieces).toEqual([]);
  });

  it("is cut where they stand, in the order of the text", () => {
    expect(shown("Yes, gladly.", [[5, 6, "glad"], [0, 3, "yes"]])).toEqual({ text: "[Yes|1], [gladly|2].", notes: ["yes.", "glad."] });
  });

  it("has one place where they overlap", () => {
    expect(shown("abcdefgh", [[1, 3, "one"], [3, 3, "two"]])).toEqual({ text: "a[bcdef|1,2]gh", notes: ["one.", "two."] });
  });

  it("has one place where they nest, whichever comes first", () => {
    const nested = { text: "a[bcdef|1,2]gh", notes: ["outer.", "inner."] };
    expect(shown("abcdefgh", [[1, 5, "outer"], [2, 2, "inner"]])).toEqual(nested);
    expect(shown("abcdefgh", [[2, 2, "inner"], [1, 5, "outer"]])).toEqual(nested);
  });

  it("has one place for a chain, and another for what only touches it", () => {
    expect(shown("abcdefgh", [[0, 3, "a"], [2, 3, "b"], [4, 2, "c"], [6, 2, "d"]]).text).toBe("[abcdef|1,2,3][gh|4]");
  });

  it("says the same once, in one place or in many", () => {
    expect(shown("no and no", [[0, 2, "no"], [0, 2, "no"], [7, 2, "no"]])).toEqual({ text: "[no|1] and [no|1]", notes: ["no."] });
    expect(shown("ab", [[0, 1, "x"], [1, 1, "y"]], () => "The same.")).toEqual({ text: "[a|1][b|1]", notes: ["The same."] });
  });

  it("loses nothing of itself to marks that point out of it or nowhere", () => {
    expect(shown("abc", [[-2, 3, "before"], [2, 99, "behind"], [1, 0, "empty"], [50, 2, "outside"], [2, -1, "backwards"]])).toEqual({
      text: "[a|1]b[c|2]",
      notes: ["before.", "behind."],
    });
  });
});
