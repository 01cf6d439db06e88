// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { answered, refused } from "../../src/server/answers";
import { openServer } from "../../src/server/server";
import { FakeServer } from "../kit/FakeServer";
import { aPerson, aRequest, monday } from "../kit/world";

const signedIn = () => Promise.resolve(answered("token"));

describe("A call to the server", () => {
  it("carries the token and gets its answer", async () => {
    const server = new FakeServer().install();
    expect(await openServer(signedIn).mailbox()).toEqual(answered(server.mailbox));
    expect(server.calls[0]?.headers.get("Authorization")).toBe("Bearer token");
  });

  it("is not sent at all without a sign-in", async () => {
    const server = new FakeServer().install();
    const answer = await openServer(() => Promise.resolve(refused("sign-in-needed", "Please sign in once more."))).mailbox();
    expect(answer).toMatchObject({ ok: false, refusal: { code: "sign-in-needed" } });
    expect(server.calls).toEqual([]);
  });

  it("brings the sentence of a problem document", async () => {
    const server = new FakeServer().install();
    server.refuse("POST requests", 409, "already-open", "There is an open request to Dana already.");
    const answer = await openServer(signedIn).ask({ name: "Dana", address: "d@x.example", howFound: "ownSearch" }, "cold");
    expect(answer).toEqual(refused("already-open", "There is an open request to Dana already."));
  });

  it("is tried once more with a fresh token that satisfies the claims", async () => {
    const server = new FakeServer().install();
    server.refuse("GET mailbox", 401, "sign-in-needed", "Sign in.", { claims: '{"access_token":{}}' });
    const bearer = vi.fn(signedIn);
    const answer = await openServer(bearer).mailbox();
    expect(bearer.mock.calls).toEqual([[], [{ claims: '{"access_token":{}}' }]]);
    expect(server.calls).toHaveLength(2);
    expect(answer).toMatchObject({ ok: false, refusal: { code: "sign-in-needed", claims: '{"access_token":{}}' } });
  });

  it("says that there is no connection", async () => {
    const server = new FakeServer().install();
    server.cut("GET mailbox");
    expect(await openServer(signedIn).mailbox()).toMatchObject({ ok: false, refusal: { code: "offline" } });
  });

  it.each([
    ["a page of some proxy", () => new Response("<html>oops</html>", { status: 502 })],
    ["a problem without words", () => new Response("{}", { status: 500 })],
    ["an answer cut short", () => new Response('{"state":', { status: 200 })],
  ])("takes %s for a mistake on our side", async (_what, response) => {
    vi.stubGlobal("fetch", () => Promise.resolve(response()));
    expect(await openServer(signedIn).mailbox()).toMatchObject({ ok: false, refusal: { code: "broken" } });
  });

  it("takes no content for: this mail is not ours", async () => {
    new FakeServer().install();
    const ids = { internetMessageId: "<a+b@x>", conversationId: "" };
    expect(await openServer(signedIn).requestOfMessage(ids)).toEqual(answered(null));
  });

  it("brings what is not JSON as the text that it is, be it empty", async () => {
    const server = new FakeServer().install();
    expect(await openServer(signedIn).correctedCases()).toEqual(answered(""));
    server.cases = '{"a":1}\n{"a":2}\n';
    expect(await openServer(signedIn).correctedCases()).toEqual(answered('{"a":1}\n{"a":2}\n'));
    expect(server.calls[1]?.headers.get("Accept")).toBe("application/jsonl, application/problem+json");
  });

  it("writes hostile ids safely into addresses", async () => {
    const server = new FakeServer().install();
    await openServer(signedIn).request("../mailbox?x=1#");
    await openServer(signedIn).requestOfMessage({ internetMessageId: "<a&b=c@x>", conversationId: "" });
    expect(server.calls.map(({ path }) => path)).toEqual([
      "requests/..%2Fmailbox%3Fx%3D1%23",
      "requests/of-message?internetMessageId=%3Ca%26b%3Dc%40x%3E",
    ]);
  });

  it("sends a day only with states that have one", async () => {
    const server = new FakeServer().install();
    server.requests = [aRequest({ person: aPerson() })];
    await openServer(signedIn).correct("r1", "declined", null);
    await openServer(signedIn).correct("r1", "away", "2026-03-09");
    expect(server.calls.map(({ body }) => body)).toEqual([{ state: "declined" }, { state: "away", until: "2026-03-09" }]);
  });
});

it("The present is the server's, not that of a laptop with a wrong clock", async () => {
  vi.useFakeTimers({ now: new Date("2021-01-01T00:00:00Z"), toFake: ["Date"] });
  new FakeServer().install();
  const server = openServer(signedIn);
  await server.mailbox();
  expect(server.now().toISOString()).toBe(new Date(monday).toISOString());
  vi.useRealTimers();
});
