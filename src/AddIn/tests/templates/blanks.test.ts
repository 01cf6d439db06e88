// @vitest-environment node
import { expect, it } from "vitest";
import { cutAtBlanks, withoutBrackets } from "../../src/templates/blanks";

it("Words and blanks come in their order, filled ones with what fills them", () => {
  expect(cutAtBlanks("I like [field] and [why].", { field: "maps", why: " " })).toEqual([
    { words: "I like " },
    { blank: "field", filled: "maps" },
    { words: " and " },
    { blank: "why", filled: null },
    { words: "." },
  ]);
});

it("Brackets that are no blank stay words", () => {
  expect(cutAtBlanks("see [1]", { field: "" })).toEqual([{ words: "see [1]" }]);
});

it("A filling that looks like a blank is not cut again", () => {
  expect(cutAtBlanks("[a]", { a: "[b]", b: "x" })).toEqual([{ blank: "a", filled: "[b]" }]);
});

it("A blank has one name, with or without its brackets", () => {
  expect([withoutBrackets("[field]"), withoutBrackets("field")]).toEqual(["field", "field"]);
});
