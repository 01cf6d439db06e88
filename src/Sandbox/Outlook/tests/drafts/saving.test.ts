import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Desk } from "../../src/desk/Desk";
import { emptyMail } from "../../src/drafts/beginnings";
import { FakeGraph, nora } from "../kit/FakeGraph";

let graph: FakeGraph;
let desk: Desk;

beforeEach(() => {
  vi.useFakeTimers();
  graph = new FakeGraph();
  desk = new Desk(nora);
});
afterEach(() => vi.useRealTimers());

/** Long enough for what was written to be saved. */
const rest = () => vi.advanceTimersByTimeAsync(1000);

function draft() {
  if (desk.open.kind !== "compose") throw new Error("no mail is being written");
  return desk.open.draft;
}

describe("A draft", () => {
  it("that nobody has written in leaves no trace", async () => {
    await desk.startMail(emptyMail);
    await rest();
    desk.close();
    await rest();
    expect(graph.messages.size).toBe(0);
  });

  it("lies in the mailbox as soon as the writer rests, and is changed from then on", async () => {
    await desk.startMail(emptyMail);
    draft().write({ subject: "Half" });
    draft().write({ subject: "Half an hour" });
    expect(graph.messages.size).toBe(0);
    await rest();
    expect(graph.of("POST", "/me/messages")).toHaveLength(1);
    draft().write({ to: "Dana <dana@x.example>" });
    await rest();
    expect(graph.of("PATCH", "/me/messages")).toHaveLength(1);
    expect(graph.of("PATCH", "/me/messages")[0]?.body).toEqual({ toRecipients: [{ emailAddress: { name: "Dana", address: "dana@x.example" } }] });
    expect(draft().state).toEqual({ kind: "saved" });
  });

  it("waits with an address until it is whole", async () => {
    await desk.startMail(emptyMail);
    draft().write({ to: "dana@x.example; be" });
    await rest();
    expect(graph.of("POST", "/me/messages")[0]?.body).toMatchObject({ toRecipients: [{ emailAddress: { address: "dana@x.example" } }] });
  });

  it("is saved with its last words when another mail is opened", async () => {
    const other = graph.put({ subject: "Other" });
    await desk.startMail(emptyMail);
    draft().write({ subject: "Unfinished" });
    await desk.openMail(other);
    expect([...graph.messages.values()].map(({ subject }) => subject)).toContain("Unfinished");
  });

  it("is sent with what was typed last, once", async () => {
    await desk.startMail(emptyMail);
    draft().write({ to: "dana@x.example", subject: "Half an hour" });
    const sending = desk.send();
    await rest();
    await sending;
    expect(graph.of("POST", "/send")).toHaveLength(1);
    expect(graph.of("POST", "/me/messages")[0]?.body).toMatchObject({ subject: "Half an hour" });
    expect(desk.open).toEqual({ kind: "nothing" });
  });

  it("stays open with Graph's reason when it is not sent", async () => {
    await desk.startMail(emptyMail);
    draft().write({ to: "dana@x.example" });
    graph.refusing.set("/send", { status: 400, code: "ErrorInvalidRecipients", message: "At least one recipient isn't valid." });
    await desk.send();
    expect(draft().state).toEqual({ kind: "failed", sentence: "At least one recipient isn't valid." });
    graph.refusing.clear();
    await desk.send();
    expect(desk.open.kind).toBe("nothing");
  });

  it("tells when it was removed elsewhere", async () => {
    const id = graph.put({ isDraft: true, subject: "Prepared" });
    await desk.openMail(id);
    graph.messages.delete(id);
    draft().write({ subject: "Changed" });
    await rest();
    expect(draft().state).toEqual({ kind: "failed", sentence: "This draft is no longer in the mailbox." });
  });

  it("is gone from the mailbox when discarded", async () => {
    await desk.startMail(emptyMail);
    draft().write({ subject: "Never mind" });
    await rest();
    await desk.discard();
    expect(graph.messages.size).toBe(0);
    await rest();
    expect(graph.of("POST", "/me/messages")).toHaveLength(1);
  });

  it("that was prepared opens as it is and is not written to until someone changes it", async () => {
    const id = graph.put({
      isDraft: true,
      subject: "Re: Half an hour",
      toRecipients: [{ emailAddress: { name: "Dana", address: "dana@x.example" } }],
      body: { contentType: "html", content: "<html><body><p>Thank you, Dana.</p></body></html>" },
      singleValueExtendedProperties: [{ id: "String 0x1042", value: "<1@x.example>" }],
    });
    await desk.openMail(id);
    expect(draft()).toMatchObject({ composeType: "reply", words: { to: "Dana <dana@x.example>", body: { type: "html", content: "<p>Thank you, Dana.</p>" } } });
    await rest();
    expect(graph.of("PATCH", "/me/messages")).toEqual([]);
  });

  it("is marked as forwarding, not as a reply, when it passes a mail on", async () => {
    await desk.openMail(graph.put({ subject: "Half an hour", body: { contentType: "html", content: "<p>words</p>" } }));
    await desk.answer("forward");
    expect(draft()).toMatchObject({ composeType: "forward", words: { to: "", subject: "FW: Half an hour" } });
  });
});
