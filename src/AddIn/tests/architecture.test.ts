// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const src = resolve(import.meta.dirname, "../src");

interface Arrow {
  from: string;
  to: string;
}

/** Every import of one of our files by another, both below `src`, without endings. */
const arrows: Arrow[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((path) => {
    const source = readFileSync(join(src, path), "utf8");
    const targets = [...source.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map((match) => match[1] ?? "");
    const file = path.replace(/\.tsx?$/, "");
    return targets.map((target) => ({ from: file, to: relative(src, resolve(src, dirname(path), target)) }));
  });

const room = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "the pane itself");

/** The first loop that the arrows make, in words; null when there is none. */
function loopIn(all: Arrow[]): string | null {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of all) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  const walk = (at: string, path: string[]): string | null => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at].join(" → ");
    if (done.has(at)) return null;
    for (const to of next.get(at) ?? []) {
      const loop = walk(to, [...path, at]);
      if (loop !== null) return loop;
    }
    done.add(at);
    return null;
  };
  for (const start of next.keys()) {
    const loop = walk(start, []);
    if (loop !== null) return loop;
  }
  return null;
}

describe("The house of the pane", () => {
  it("is really looked at", () => {
    expect(arrows.length).toBeGreaterThan(100);
    expect(loopIn([...arrows, { from: "texts/text", to: "App" }])).not.toBeNull();
  });

  it("has no loop among files", () => {
    expect(loopIn(arrows)).toBeNull();
  });

  it("has no loop among rooms", () => {
    expect(loopIn(arrows.map(({ from, to }) => ({ from: room(from), to: room(to) })))).toBeNull();
  });

  it("keeps its lowest rooms low", () => {
    const below = (name: string) => [...new Set(arrows.filter(({ from }) => room(from) === name).map(({ to }) => room(to)))].filter((to) => to !== name);
    expect(below("texts")).toEqual([]);
    expect(below("outlook")).toEqual([]);
    expect(below("server")).toEqual(["texts"]);
    expect(below("look").sort()).toEqual(["server", "texts"]);
  });
});
