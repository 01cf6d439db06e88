// @vitest-environment node
import { expect, it } from "vitest";
import { themeOf } from "../../src/outlook/theme";

it.each([
  ["#ffffff", "light"],
  ["#F3F2F1", "light"],
  ["fff", "light"],
  ["#1f1f1f", "dark"],
  ["#292929", "dark"],
  ["#000", "dark"],
  ["#0a2767", "dark"],
  ["#808080", "light"],
])("A background of %s is %s", (background, theme) => {
  expect(themeOf(background)).toBe(theme);
});

it.each([undefined, "", "white", "#12", "rgb(0,0,0)"])("A background of %s tells nothing", (background) => {
  expect(themeOf(background)).toBeNull();
});
