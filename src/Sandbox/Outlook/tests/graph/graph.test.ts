import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Changes } from "../../src/graph/Changes";
import { Graph, GraphRefusal } from "../../src/graph/Graph";

type Answer = [status: number, content: unknown];
interface Row {
  id: string;
  subject: string;
}

let asked: { url: string; authorization: string | null }[];
let answers: Answer[];
let tokens: number;

beforeEach(() => {
  asked = [];
  answers = [];
  tokens = 0;
  vi.stubGlobal("fetch", (url: string, init: RequestInit = {}) => {
    if (url === "/sandbox/token") return Promise.resolve(Response.json({ access_token: `t${++tokens}`, expires_in: 3600 }));
    asked.push({ url, authorization: new Headers(init.headers).get("Authorization") });
    const [status, content] = answers.shift() ?? [500, {}];
    return Promise.resolve(Response.json(content, { status }));
  });
});
afterEach(() => vi.useRealTimers());

describe("Graph", () => {
  it("is asked with one token as long as that lives", async () => {
    vi.useFakeTimers();
    const graph = new Graph("nora@contoso.example");
    answers = [[200, {}], [200, {}], [200, {}]];
    await Promise.all([graph.get("/me"), graph.get("/me")]);
    vi.advanceTimersByTime(3600_000);
    await graph.get("/me");
    expect(asked.map(({ authorization }) => authorization)).toEqual(["Bearer t1", "Bearer t1", "Bearer t2"]);
  });

  it("gets a new token after it refused one, as after a restart on fresh data", async () => {
    const graph = new Graph("nora@contoso.example");
    answers = [[401, { error: { code: "InvalidAuthenticationToken", message: "no" } }], [200, { ok: true }]];
    await expect(graph.get("/me")).rejects.toMatchObject({ status: 401, code: "InvalidAuthenticationToken", message: "no" });
    expect(await graph.get("/me")).toEqual({ ok: true });
    expect(tokens).toBe(2);
  });

  it("gives whole lists, page after page, from the page's own origin", async () => {
    answers = [[200, { value: [1], "@odata.nextLink": "http://127.0.0.1:5080/graph/v1.0/me/messages?$skip=1" }], [200, { value: [2] }]];
    expect(await new Graph("n").all("/me/messages")).toEqual([1, 2]);
    expect(asked.map(({ url }) => url)).toEqual(["/graph/v1.0/me/messages", "/graph/v1.0/me/messages?$skip=1"]);
  });

  it("that cannot be reached says so in words", async () => {
    const graph = new Graph("n");
    answers = [[200, {}]];
    await graph.get("/me");
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(graph.get("/me")).rejects.toEqual(new GraphRefusal(0, "unreachable", "The sandbox does not answer."));
  });
});

describe("A followed collection", () => {
  const start = "/me/mailFolders/inbox/messages/delta?$select=subject";
  const changes = () => new Changes<Row>(new Graph("n"), start);

  it("knows what is there, then what has come, changed and gone", async () => {
    const inbox = changes();
    answers = [[200, { value: [{ id: "1", subject: "a" }], "@odata.nextLink": "/more" }], [200, { value: [{ id: "2", subject: "b" }], "@odata.deltaLink": "/d1" }]];
    const first = await inbox.look(null);
    expect(first).toEqual([{ id: "1", subject: "a" }, { id: "2", subject: "b" }]);
    answers = [[200, { value: [{ id: "1", "@removed": { reason: "deleted" } }, { id: "2", subject: "B" }, { id: "3", subject: "c" }], "@odata.deltaLink": "/d2" }]];
    expect(await inbox.look(first)).toEqual([{ id: "2", subject: "B" }, { id: "3", subject: "c" }]);
    expect(asked.at(-1)?.url).toBe("/graph/v1.0/d1");
  });

  it("is the same object when nothing has changed", async () => {
    const inbox = changes();
    answers = [[200, { value: [{ id: "1", subject: "a" }], "@odata.deltaLink": "/d1" }], [200, { value: [], "@odata.deltaLink": "/d2" }]];
    const first = await inbox.look(null);
    expect(await inbox.look(first)).toBe(first);
  });

  it.each([
    [410, "resyncRequired"],
    [404, "syncStateNotFound"],
  ])("is read anew when its state was forgotten (%i %s)", async (status, code) => {
    const inbox = changes();
    answers = [
      [200, { value: [{ id: "1", subject: "a" }], "@odata.deltaLink": "/d1" }],
      [status, { error: { code, message: "" } }],
      [200, { value: [{ id: "2", subject: "b" }], "@odata.deltaLink": "/d2" }],
    ];
    expect(await inbox.look(await inbox.look(null))).toEqual([{ id: "2", subject: "b" }]);
    expect(asked.at(-1)?.url).toBe(`/graph/v1.0${start}`);
  });

  it("keeps what it knows through another failure", async () => {
    const inbox = changes();
    answers = [[200, { value: [{ id: "1", subject: "a" }], "@odata.deltaLink": "/d1" }], [503, {}], [200, { value: [], "@odata.deltaLink": "/d2" }]];
    const first = await inbox.look(null);
    await expect(inbox.look(first)).rejects.toBeInstanceOf(GraphRefusal);
    expect(await inbox.look(first)).toBe(first);
  });
});
