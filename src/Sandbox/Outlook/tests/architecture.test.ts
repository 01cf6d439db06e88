// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const src = resolve(import.meta.dirname, "../src");
const roomOf = (file: string) => file.split("/").slice(0, -1)[0] ?? "the page";

/** Each of our files with what it says. */
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(src, path), "utf8") }));

/** Which room needs which. */
const rooms = new Map<string, Set<string>>();
for (const { path, text } of files)
  for (const [, target = ""] of text.matchAll(/from "(\.[^"]+)"/g)) {
    const needed = roomOf(relative(src, resolve(src, dirname(path), target)));
    if (needed !== roomOf(path)) rooms.set(roomOf(path), (rooms.get(roomOf(path)) ?? new Set()).add(needed));
  }

/** The rooms that one needs, directly or through others. */
function allNeededBy(start: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>();
  const open = [...(arrows.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(arrows.get(next) ?? []));
  }
  return found;
}

describe("The house of the page", () => {
  it("has no two rooms that need each other", () => {
    expect(rooms.size).toBeGreaterThan(10);
    expect([...rooms.keys()].filter((room) => allNeededBy(room, rooms).has(room))).toEqual([]);
  });

  it("shares nothing between the page and the pane's Office.js but the protocol", () => {
    expect([...(rooms.get("office") ?? [])]).toEqual(["protocol"]);
    expect([...rooms].filter(([, targets]) => targets.has("office"))).toEqual([]);
    expect(rooms.has("protocol")).toBe(false);
  });

  it("lets wires begin in two rooms only", () => {
    const fetching = files.filter(({ text }) => /\bfetch\(/.test(text)).map(({ path }) => roomOf(path));
    expect(new Set(fetching)).toEqual(new Set(["controls", "graph"]));
  });
});
