import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { accountFor, readLink } from "../../src/desk/deepLink";
import { Desk } from "../../src/desk/Desk";
import { followAt } from "../../src/desk/follow";
import { FakeGraph, nora } from "../kit/FakeGraph";

const omar = { ...nora, user: "omar@contoso.example", address: "omar@contoso.example", name: "Omar Haddad" };
let graph: FakeGraph;

beforeEach(() => {
  graph = new FakeGraph();
});
afterEach(() => vi.unstubAllGlobals());

describe("Opening a mail", () => {
  it("marks it as read, once", async () => {
    const id = graph.put({ isRead: false });
    const desk = new Desk(nora);
    await desk.openMail(id);
    await desk.openMail(id);
    expect(graph.of("PATCH", id).map(({ body }) => body)).toEqual([{ isRead: true }]);
  });

  it("shows the folder it lies in, unless it was chosen from a list", async () => {
    const id = graph.put({ parentFolderId: "AQMk-archive" });
    const desk = new Desk(nora);
    await desk.openMail(id, "inbox");
    expect(desk.folder).toBe("inbox");
    await desk.openMail(id);
    expect(desk.folder).toBe("AQMk-archive");
  });

  it("that is not there says so", async () => {
    const desk = new Desk(nora);
    await desk.openMail("AAkALg-none");
    expect(desk.open).toEqual({ kind: "failed", sentence: "This mail is not in the mailbox, or no longer." });
  });

  it("shows the one asked for last, whichever arrives first", async () => {
    const [first, second] = [graph.put({ subject: "first" }), graph.put({ subject: "second" })];
    const desk = new Desk(nora);
    let release: () => void = () => undefined;
    graph.holding.set(first, new Promise((resolve) => (release = resolve)));
    const late = desk.openMail(first);
    await desk.openMail(second);
    release();
    await late;
    expect(desk.open).toMatchObject({ kind: "read", message: { subject: "second" } });
  });
});

describe("The page's address", () => {
  it("names account and mail", async () => {
    const link = readLink("?user=OMAR%40contoso.example&message=AAkALg-1_x%3D");
    expect(link).toEqual({ user: "OMAR@contoso.example", message: "AAkALg-1_x=" });
    expect(await accountFor(link, [nora, omar])).toBe(omar);
  });

  it("without an account means whoever has the mail, as Graph's own links do", async () => {
    expect(await accountFor({ user: null, message: graph.put({}) }, [omar, nora])).toBe(omar);
    expect(graph.of("GET", "/me/messages")).toHaveLength(1);
    expect(await accountFor({ user: null, message: "AAkALg-none" }, [nora, omar])).toBe(nora);
    expect(graph.of("GET", "/me/messages")).toHaveLength(3);
  });

  it("without anything means the first account", async () => {
    expect(await accountFor(readLink(""), [nora, omar])).toBe(nora);
    expect(await accountFor(readLink("?user=nobody@x.example"), [])).toBeNull();
  });
});

describe("A link", () => {
  const openTab = vi.fn();
  const changeAccount = vi.fn();
  let desk: Desk;
  let openHere: MockInstance;

  beforeEach(() => {
    vi.stubGlobal("open", openTab.mockReset());
    changeAccount.mockReset();
    desk = new Desk(nora);
    openHere = vi.spyOn(desk, "openMail").mockResolvedValue();
  });

  const follow = (url: string) => followAt(desk, [nora, omar], changeAccount)(url);

  it("to a mail of this sandbox opens it here, by whatever name of the machine", () => {
    follow(`${location.origin}/?message=AAkALg-1`);
    follow(`${location.origin.replace("localhost", "127.0.0.1")}/?user=nora@contoso.example&message=AAkALg-2`);
    expect(openHere).toHaveBeenCalledTimes(2);
    expect(openTab).not.toHaveBeenCalled();
  });

  it("to somebody else's mail goes to their account", () => {
    follow(`${location.origin}/?user=omar@contoso.example&message=AAkALg-1`);
    expect(changeAccount).toHaveBeenCalledWith(omar, "AAkALg-1");
  });

  it("to the web opens a tab of its own", () => {
    follow("https://morningprint.example/streets");
    expect(openTab).toHaveBeenCalledWith("https://morningprint.example/streets", "_blank", "noopener");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "not a link"])("such as %s is not followed", (url) => {
    follow(url);
    expect(openTab).not.toHaveBeenCalled();
    expect(openHere).not.toHaveBeenCalled();
  });
});
