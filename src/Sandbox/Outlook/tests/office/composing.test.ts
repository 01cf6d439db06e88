import { beforeEach, describe, expect, it, vi } from "vitest";
import { emptyMail } from "../../src/drafts/beginnings";
import type { Draft } from "../../src/drafts/Draft";
import { harmless } from "../../src/drafts/markup";
import { bagProperty } from "../../src/graph/messages";
import { ComposeMail } from "../../src/office/items/ComposeMail";
import { FakeGraph } from "../kit/FakeGraph";
import { aPaneBeside, resultOf, saved, valueOf } from "../kit/wire";

let graph: FakeGraph;
let pane: Awaited<ReturnType<typeof aPaneBeside>>;

/** The body field, without a browser's editing: inserts on top or at the end. */
function showBody(draft: Draft) {
  const body = document.createElement("div");
  body.replaceChildren(harmless(draft.words.body.content));
  draft.cursor = {
    insert(place, data) {
      if (place === "all") body.replaceChildren(harmless(data));
      else if (place === "top") body.prepend(harmless(data));
      else body.append(harmless(data));
      draft.write({ body: { type: draft.words.body.type, content: body.innerHTML } });
    },
  };
}

async function aNewMail() {
  await pane.desk.startMail({ ...emptyMail, to: [{ name: "Dana Whitfield", address: "dana@brightwater.example" }] });
  const item = await vi.waitUntil(() => pane.mailbox.item);
  if (!(item instanceof ComposeMail) || pane.desk.open.kind !== "compose") throw new Error("no mail is being written");
  showBody(pane.desk.open.draft);
  return { item, draft: pane.desk.open.draft };
}

beforeEach(async () => {
  graph = new FakeGraph();
  pane = await aPaneBeside();
  return pane.stop;
});

describe("A new mail beside the pane", () => {
  it("is there as an item whose recipients, subject and kind can be asked", async () => {
    const { item } = await aNewMail();
    expect(item.itemType).toBe("message");
    expect(item.conversationId).toBeNull();
    expect(await valueOf((done) => item.to.getAsync(done))).toMatchObject([{ displayName: "Dana Whitfield", emailAddress: "dana@brightwater.example" }]);
    expect(await valueOf((done) => item.subject.getAsync(done))).toBe("");
    expect(await valueOf((done) => item.getComposeTypeAsync(done))).toEqual({ composeType: "newMail", coercionType: "html" });
  });

  it("takes a subject, recipients and words above its signature", async () => {
    const { item, draft } = await aNewMail();
    await valueOf((done) => item.subject.setAsync("Half an hour", done));
    await valueOf((done) => item.cc.addAsync(["ada@x.example", { displayName: "Lee, J", emailAddress: "lee@x.example" }], done));
    await valueOf((done) => item.body.prependAsync("<p>Dear Dana,</p>", { coercionType: "html" }, done));
    expect(draft.words.subject).toBe("Half an hour");
    expect(draft.words.cc).toBe('ada@x.example; "Lee, J" <lee@x.example>');
    expect(draft.words.body.content).toMatch(/^<p>Dear Dana,<\/p>.*id="Signature"/s);
    const text = await valueOf<string>((done) => item.body.getAsync("text", done));
    expect(text).toMatch(/^Dear Dana,\n[^]*Nora Lindqvist\nProduct analyst$/);
  });

  it("refuses HTML in a plain text body, and takes text", async () => {
    const { item, draft } = await aNewMail();
    draft.retype("text");
    expect(await valueOf((done) => item.body.getTypeAsync(done))).toBe("text");
    const refused = await resultOf((done) => item.body.setSelectedDataAsync("<p>Dear</p>", { coercionType: "html" }, done));
    expect(refused).toMatchObject({ status: "failed", error: { code: 2006, name: "InvalidFormatError" } });
    expect(draft.words.body.content).not.toContain("Dear");
  });

  it("reads text into a formatted body letter by letter", async () => {
    const { item, draft } = await aNewMail();
    await valueOf((done) => item.body.setAsync("1 < 2 & so on\nyes", done));
    expect(draft.words.body.content).toBe("1 &lt; 2 &amp; so on<br>yes");
  });

  it("keeps nothing that could run from what is inserted", async () => {
    const { item, draft } = await aNewMail();
    await valueOf((done) => item.body.prependAsync('<p onclick="x()">a<script>x()</script><img src=x onerror=x()></p>', { coercionType: "html" }, done));
    expect(draft.words.body.content).not.toMatch(/script|onclick|onerror/);
  });

  it("keeps custom properties in the mailbox once the item is saved, and not before", async () => {
    const { item, draft } = await aNewMail();
    const properties = await valueOf<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
    expect(properties.get("infoInterviewRequest")).toBeUndefined();
    properties.set("infoInterviewRequest", "r9");
    await saved(properties);
    expect(graph.of("POST", "/me/messages")).toHaveLength(0);
    const id = await valueOf<string>((done) => item.saveAsync(done));
    expect(id).toBe(draft.id?.replace("AAkALg", "AAMk").replaceAll("-", "/").replaceAll("_", "+"));
    expect(graph.messages.get(draft.id ?? "")).toMatchObject({
      singleValueExtendedProperties: [{ id: bagProperty, value: '{"infoInterviewRequest":"r9"}' }],
    });
    await vi.waitUntil(() => item.conversationId as string | null);
  });

  it("refuses a bag of more than 2,500 characters", async () => {
    const { item } = await aNewMail();
    const properties = await valueOf<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
    properties.set("words", "x".repeat(2500));
    expect(await resultOf((done) => properties.saveAsync(done as () => void, "mine"))).toMatchObject({ status: "failed", error: { code: 9019 }, asyncContext: "mine" });
  });

  it("says so when it cannot be saved", async () => {
    const { item } = await aNewMail();
    graph.refusing.set("/me/messages", { status: 503, code: "ServiceUnavailable", message: "Try again." });
    expect(await resultOf((done) => item.saveAsync(done))).toMatchObject({ status: "failed", error: { code: 9021, message: "Try again." } });
  });

  it("can no longer be changed when another mail is shown", async () => {
    const { item } = await aNewMail();
    pane.desk.close();
    await vi.waitUntil(() => pane.mailbox.item === null);
    expect(await resultOf((done) => item.subject.setAsync("late", done))).toMatchObject({ status: "failed", error: { code: 9030 } });
  });

  it("shows up to five notifications, each under its own key", async () => {
    const { item, draft } = await aNewMail();
    const notice = { type: "informationalMessage", message: "Three blanks left", icon: "icon16", persistent: false };
    for (const key of ["1", "2", "3", "4", "5"]) await valueOf((done) => item.notificationMessages.addAsync(key, notice, done));
    expect(await resultOf((done) => item.notificationMessages.addAsync("6", notice, done))).toMatchObject({ error: { code: 9025 } });
    expect(await resultOf((done) => item.notificationMessages.addAsync("1", notice, done))).toMatchObject({ error: { code: 9023 } });
    await valueOf((done) => item.notificationMessages.removeAsync("1", done));
    expect(pane.desk.notices.of(draft.key)).toHaveLength(4);
  });
});

describe("Limits of Office.js", () => {
  it("are refused at once, before anything reaches Outlook", async () => {
    const { item, draft } = await aNewMail();
    const before = draft.words;
    expect(() => item.subject.setAsync("x".repeat(256))).toThrow("ArgumentOutOfRange");
    expect(() => item.body.setSelectedDataAsync("x".repeat(1_000_001))).toThrow("ArgumentOutOfRange");
    expect(() => item.to.setAsync(Array<string>(101).fill("a@x.example"))).toThrow("ArgumentOutOfRange");
    expect(() => item.notificationMessages.addAsync("k".repeat(33), { type: "errorMessage", message: "" })).toThrow("ArgumentOutOfRange");
    expect(() => item.notificationMessages.addAsync("k", { type: "errorMessage", message: "m".repeat(151) })).toThrow("ArgumentOutOfRange");
    expect(() => pane.mailbox.displayNewMessageForm({ subject: "x".repeat(256) })).toThrow("ArgumentOutOfRange");
    expect(draft.words).toBe(before);
    await valueOf((done) => item.subject.setAsync("x".repeat(255), done));
  });

  it("leave a call that is in order to be answered later, with the caller's own context", async () => {
    const { item } = await aNewMail();
    const order: string[] = [];
    const answered = resultOf((done) => item.subject.getAsync({ asyncContext: { mine: 1 } }, (result: Office.AsyncResult<string>) => {
      order.push("callback");
      done(result);
    }));
    order.push("after the call");
    expect((await answered).asyncContext).toEqual({ mine: 1 });
    expect(order).toEqual(["after the call", "callback"]);
  });
});
