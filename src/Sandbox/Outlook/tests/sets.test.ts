// @vitest-environment node
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { complaints, guarded, standInMembers, usedMembers, usedWords } from "../scripts/sets.mjs";
import * as words from "../src/office/words";

const pane = resolve(import.meta.dirname, "../../../AddIn/src");
const tooFar = resolve(import.meta.dirname, "drift/pane");
const slow = 60_000;

const has = (path: string) => path.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words) !== undefined;

describe("Office.js of the sandbox", () => {
  it("breaks the compile when it no longer is what Office.js declares", { timeout: slow }, () => {
    const program = ts.createProgram([resolve(import.meta.dirname, "drift/missing.ts")], { strict: true, noEmit: true, skipLibCheck: true, types: ["office-js"] });
    const found = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
    expect(found).toEqual([
      expect.stringContaining("Property 'setAsync' in type 'Retyped' is not assignable") as string,
      expect.stringContaining("Property 'addAsync' is missing in type 'Incomplete'") as string,
      expect.stringContaining("'\"setSelectedDataAsynk\"' does not satisfy the constraint 'keyof Body'") as string,
    ]);
  });

  it("finds out a pane that uses more than the manifest asks for, or than there is", { timeout: slow }, () => {
    const found = complaints(usedMembers(tooFar), {}, standInMembers());
    expect(found).toHaveLength(6);
    expect(found.join("\n")).toMatch(/MessageCompose\.sendAsync needs Mailbox 1\.15[^]*MessageCompose\.sendAsync is used by the pane and missing/);
    expect(found.join("\n")).toContain("SessionData.setAsync needs Mailbox 1.11");
  });

  it("finds out a guard that nobody needs any more", () => {
    expect(complaints(new Map(), { "Body.getAsync": "why" }, new Set())).toEqual(["Body.getAsync is listed as guarded and no longer used."]);
  });

  it.skipIf(!existsSync(pane))("has every member and every word that the pane uses, within the manifest's set", { timeout: slow }, () => {
    const used = usedMembers(pane);
    expect(used.size).toBeGreaterThan(30);
    expect(complaints(used, guarded, standInMembers())).toEqual([]);
    expect([...usedWords(pane)].filter((word) => !has(word))).toEqual([]);
  });
});
