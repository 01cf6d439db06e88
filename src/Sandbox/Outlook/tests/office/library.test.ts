import { afterEach, describe, expect, it, vi } from "vitest";

type Library = Record<string, unknown> & { onReady: (ready?: (place: unknown) => void) => Promise<unknown> };

/** Runs office.js as a page of its own would. */
async function loaded(): Promise<Library> {
  vi.resetModules();
  await import("../../src/office/main");
  return (window as unknown as { Office: Library }).Office;
}

afterEach(() => vi.restoreAllMocks());

describe("Office.js outside Outlook", () => {
  it("is ready and knows no host", async () => {
    const ready = vi.fn();
    expect(await (await loaded()).onReady(ready)).toEqual({ host: null, platform: null });
    expect(ready).toHaveBeenCalledWith({ host: null, platform: null });
  });

  it("takes from the pane what the real library takes", async () => {
    await loaded();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- only its absence matters
    expect(history.pushState).toBeNull();
    expect(() => window.confirm("sure?")).toThrow("not supported");
  });
});
