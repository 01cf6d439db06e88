import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answered, refused } from "../../src/server/answers";
import type { Bearer } from "../../src/server/call";
import { followChanges, rhythm, type News } from "../../src/server/live";
import { FakeServer } from "../kit/FakeServer";

let server: FakeServer;
let news: News[];
let stop: () => void;

const kinds = () => news.map(({ kind }) => kind);
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

async function listen(bearer: Bearer = () => Promise.resolve(answered("token"))) {
  stop = followChanges(bearer, 3, (heard) => news.push(heard));
  await later(0);
}

function hide(hidden: boolean) {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer().install();
  news = [];
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("The live stream", () => {
  it("tells of a change as it comes", async () => {
    await listen();
    server.ring();
    await later(0);
    expect(news).toEqual([
      { kind: "connected" },
      { kind: "changed", change: 2, lastLookedAt: server.mailbox.lastLookedAt },
    ]);
  });

  it("resumes after the last change heard", async () => {
    await listen();
    server.mailbox = { ...server.mailbox, change: 10 };
    server.ring();
    await later(0);
    server.hangUp();
    await later(rhythm.firstPause * 1.25);
    expect(server.callsTo("GET live").map(({ headers }) => headers.get("Last-Event-ID"))).toEqual(["3", "11"]);
    expect(kinds()).toEqual(["connected", "changed", "lost", "connected"]);
  });

  it("waits longer after each failure, a minute at most", async () => {
    server.cut("GET live");
    await listen();
    await later(10 * 60_000);
    const tries = server.callsTo("GET live").length;
    expect(tries).toBeGreaterThan(8);
    expect(tries).toBeLessThan(24);
  });

  it("comes back at once when the network does", async () => {
    server.cut("GET live");
    await listen();
    await later(10 * 60_000);
    server.mend("GET live");
    window.dispatchEvent(new Event("online"));
    await later(0);
    expect(kinds().at(-1)).toBe("connected");
  });

  it("takes a long silence for a dead connection", async () => {
    await listen();
    server.say(": still here\n\n");
    await later(rhythm.silence - 1);
    expect(kinds()).toEqual(["connected"]);
    await later(1);
    expect(kinds()).toContain("lost");
  });

  it("goes quiet when the pane is hidden for long and wakes when it is seen", async () => {
    await listen();
    hide(true);
    const comments = setInterval(() => server.say(":\n\n"), 15_000);
    await later(rhythm.hiddenForLong + 1);
    server.hangUp();
    await later(60 * 60_000);
    expect(server.callsTo("GET live")).toHaveLength(1);
    hide(false);
    await later(0);
    expect(server.callsTo("GET live")).toHaveLength(2);
    clearInterval(comments);
  });

  it("says once that a sign-in is needed, and then nothing more", async () => {
    const bearer = () => Promise.resolve(refused("sign-in-needed", "Please sign in once more."));
    await listen(bearer);
    await later(10 * 60_000);
    expect(kinds()).toEqual(["refused"]);
    expect(server.calls).toEqual([]);
  });

  it("is silent once stopped", async () => {
    await listen();
    stop();
    server.ring();
    await later(rhythm.longestPause * 2);
    expect(kinds()).toEqual(["connected"]);
  });
});
