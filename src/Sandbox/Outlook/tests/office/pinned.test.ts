import { beforeEach, describe, expect, it, vi } from "vitest";
import { emptyMail } from "../../src/drafts/beginnings";
import { ReadMail } from "../../src/office/items/ReadMail";
import { themeColours } from "../../src/pane/theme";
import { FakeGraph } from "../kit/FakeGraph";
import { aPaneBeside, deliver, paneOrigin, saved, valueOf } from "../kit/wire";

const fromDana = {
  subject: "Re: Half an hour",
  from: { emailAddress: { name: "Dana Whitfield", address: "dana@brightwater.example" } },
  toRecipients: [{ emailAddress: { name: "Nora Lindqvist", address: "nora@contoso.example" } }],
  body: { contentType: "html", content: "<p>Tuesday at 10 works.</p>" },
};

let graph: FakeGraph;
let pane: Awaited<ReturnType<typeof aPaneBeside>>;
const changed = vi.fn();

beforeEach(async () => {
  graph = new FakeGraph();
  pane = await aPaneBeside();
  changed.mockReset();
  pane.mailbox.addHandlerAsync("olkItemSelectedChanged", changed);
  return pane.stop;
});

async function open(id: string): Promise<ReadMail> {
  await pane.desk.openMail(id);
  return vi.waitUntil(() => pane.mailbox.item instanceof ReadMail && pane.mailbox.item);
}

describe("A pinned pane", () => {
  it("begins with no item when no mail is open", () => {
    expect(pane.mailbox.item).toBeNull();
    expect(pane.mailbox.userProfile).toMatchObject({ emailAddress: "nora@contoso.example", displayName: "Nora Lindqvist" });
  });

  it("is told of every other mail, of writing, and of none", async () => {
    await open(graph.put(fromDana));
    expect(changed).toHaveBeenCalledTimes(1);
    await open(graph.put({ ...fromDana, subject: "Another" }));
    await vi.waitUntil(() => changed.mock.calls.length === 2);
    await pane.desk.startMail(emptyMail);
    await vi.waitUntil(() => changed.mock.calls.length === 3);
    pane.desk.goTo("calendar");
    await vi.waitUntil(() => changed.mock.calls.length === 4);
    expect(pane.mailbox.item).toBeNull();
  });

  it("is not told when the same mail has only news", async () => {
    const id = graph.put(fromDana);
    const item = await open(id);
    graph.messages.set(id, { ...graph.messages.get(id), subject: "Re: Half an hour!" });
    await pane.desk.refresh();
    await vi.waitUntil(() => item.subject === "Re: Half an hour!");
    expect(pane.mailbox.item).toBe(item);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("hears nothing any more once all handlers of the event are removed", async () => {
    pane.mailbox.removeHandlerAsync("olkItemSelectedChanged");
    await open(graph.put(fromDana));
    expect(changed).not.toHaveBeenCalled();
  });

  it("follows the theme", async () => {
    const themed = vi.fn();
    pane.mailbox.addHandlerAsync("officeThemeChanged", themed);
    pane.link.showTheme(themeColours.dark);
    await vi.waitUntil(() => themed.mock.calls.length === 1);
    expect(themed).toHaveBeenCalledWith({ type: "officeThemeChanged", officeTheme: themeColours.dark });
    expect(pane.context.officeTheme.bodyBackgroundColor).toBe("#1f1f1f");
  });

  it("listens to nobody but the page around it", async () => {
    deliver({ wire: "sandbox-outlook/1", kind: "theme", theme: themeColours.dark }, "https://elsewhere.example", window);
    deliver({ wire: "sandbox-outlook/1", kind: "theme", theme: themeColours.dark }, paneOrigin, window);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pane.context.officeTheme).toEqual(themeColours.light);
  });
});

describe("A mail that is read", () => {
  it("lies open with what Outlook tells at once, its ids in Exchange's form", async () => {
    const id = graph.put({ ...fromDana, conversationId: "AAQk-a_b=" });
    const item = await open(id);
    expect(item).toMatchObject({
      itemType: "message",
      itemClass: "IPM.Note",
      subject: "Re: Half an hour",
      normalizedSubject: "Half an hour",
      conversationId: "AAQk/a+b=",
      itemId: id.replace("AAkALg", "AAMk").replaceAll("-", "/").replaceAll("_", "+"),
      internetMessageId: graph.messages.get(id)?.internetMessageId,
    });
    expect(pane.mailbox.convertToRestId(item.conversationId)).toBe("AAQk-a_b=");
    expect(item.from).toMatchObject({ displayName: "Dana Whitfield", emailAddress: "dana@brightwater.example" });
    expect(item.dateTimeCreated.toISOString()).toBe("2026-03-02T08:30:00.000Z");
  });

  it("gives its body as text and as HTML", async () => {
    const item = await open(graph.put(fromDana));
    expect(await valueOf((done) => item.body.getAsync("text", done))).toBe("Tuesday at 10 works.");
    expect(await valueOf((done) => item.body.getAsync("html", done))).toBe("<p>Tuesday at 10 works.</p>");
  });

  it("keeps custom properties in the mailbox at once", async () => {
    const id = graph.put(fromDana);
    const item = await open(id);
    const properties = await valueOf<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
    properties.set("seen", "yes");
    await saved(properties);
    expect(graph.messages.get(id)).toMatchObject({ singleValueExtendedProperties: [{ value: '{"seen":"yes"}' }] });
    const again = await valueOf<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
    expect(again.get("seen")).toBe("yes");
  });

  it("is answered by a draft with the words given, the signature and the original", async () => {
    const item = await open(graph.put(fromDana));
    await valueOf((done) => item.displayReplyFormAsync({ htmlBody: "<p>Thank you, Dana.</p>" }, done));
    const { open: now } = pane.desk;
    if (now.kind !== "compose") throw new Error("no draft is open");
    expect(now.draft.composeType).toBe("reply");
    expect(now.draft.words.to).toBe("Dana Whitfield <dana@brightwater.example>");
    expect(now.draft.words.body.content).toMatch(/^<p>Thank you, Dana\.<\/p>.*id="Signature".*divRplyFwdMsg.*Tuesday at 10/s);
    expect(() => item.displayReplyForm("x".repeat(40_000))).toThrow("ArgumentOutOfRange");
  });
});

describe("What the pane can ask of Outlook without a mail", () => {
  it("is a new mail", async () => {
    pane.mailbox.displayNewMessageForm({ toRecipients: ["dana@brightwater.example"], subject: "Hello", htmlBody: "<p>Hi</p>" });
    await vi.waitUntil(() => pane.desk.open.kind === "compose");
    if (pane.desk.open.kind !== "compose") throw new Error("no draft is open");
    expect(pane.desk.open.draft.words).toMatchObject({ to: "dana@brightwater.example", subject: "Hello", body: { content: "<p>Hi</p>" } });
  });

  it("is a mail by its Exchange id", async () => {
    const id = graph.put(fromDana);
    await valueOf((done) => pane.mailbox.displayMessageFormAsync(pane.mailbox.convertToEwsId(id), done));
    expect(pane.desk.open).toMatchObject({ kind: "read", message: { id } });
  });

  it("is a link", async () => {
    pane.context.ui.openBrowserWindow("http://localhost:5080/?message=1");
    await vi.waitUntil(() => pane.followed.length === 1);
    expect(pane.followed).toEqual(["http://localhost:5080/?message=1"]);
  });

  it("is what Outlook supports, 1.10 counting as later than 1.9", () => {
    const { requirements } = pane.context;
    expect(requirements.isSetSupported("Mailbox", "1.9")).toBe(true);
    expect(requirements.isSetSupported("Mailbox", "1.16")).toBe(true);
    expect(requirements.isSetSupported("Mailbox", "1.17")).toBe(false);
    expect(requirements.isSetSupported("Mailbox")).toBe(true);
    expect(requirements.isSetSupported("NoSuchSet", "1.1")).toBe(false);
  });

  it("is asked by nobody but the frame of the pane", async () => {
    const ask = { wire: "sandbox-outlook/1", kind: "ask", id: 1, call: "link.open", item: null, handed: ["https://elsewhere.example/"] };
    deliver(ask, paneOrigin, window);
    deliver(ask, "https://elsewhere.example", window.parent);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pane.followed).toEqual([]);
  });

  it("fails as a result when the page does not know it", async () => {
    const reported = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const unknown = pane.page.ask(null, "no.such" as "link.open", "");
    await expect(unknown).rejects.toMatchObject({ refusal: { code: 9020 } });
    expect(reported).toHaveBeenCalledOnce();
  });
});
