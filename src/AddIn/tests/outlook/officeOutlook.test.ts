import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectOutlook } from "../../src/outlook/connect";
import { officePatience } from "../../src/outlook/officeCall";
import { officeOutlook } from "../../src/outlook/officeOutlook";
import { aReceivedMail, FakeDraft, installOffice, plainText } from "../kit/FakeOffice";

const words = { subject: "About maps", html: "<p>Dear Dana,</p>", text: "Dear Dana," };

async function keyOf(outlook: ReturnType<typeof officeOutlook>): Promise<string> {
  const item = await outlook.readItem();
  return "key" in item ? item.key : item.mode;
}

let draft: FakeDraft;
beforeEach(() => {
  draft = new FakeDraft();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("The item beside the pane", () => {
  it("that is read tells its ids in Graph's form", async () => {
    installOffice(aReceivedMail("<1@x>"));
    expect(await officeOutlook().readItem()).toMatchObject({
      mode: "read",
      internetMessageId: "<1@x>",
      conversationId: "AA-B_C",
      from: { name: "Dana", address: "dana@brightwater.example" },
    });
  });

  it("keeps its ids where Outlook cannot convert them", async () => {
    const { mailbox } = installOffice(aReceivedMail("<1@x>"));
    mailbox.convertToRestId = () => {
      throw new Error("not supported on mobile");
    };
    expect(await officeOutlook().readItem()).toMatchObject({ conversationId: "AA/B+C" });
  });

  it("that is written tells recipients, subject and tag", async () => {
    draft.saved = { infoInterviewRequest: "r9" };
    draft.title = "Hello";
    installOffice(draft);
    expect(await officeOutlook().readItem()).toEqual({
      mode: "compose",
      key: expect.any(String) as string,
      isReply: false,
      conversationId: "",
      to: [{ name: "Dana", address: "dana@brightwater.example" }],
      subject: "Hello",
      request: "r9",
    });
  });

  it("is a reply by its conversation where the client cannot tell the kind", async () => {
    draft.conversationId = "AA/B";
    installOffice(draft, []);
    expect(await officeOutlook().readItem()).toMatchObject({ isReply: true, conversationId: "AA-B" });
  });

  it.each([null, undefined, { itemType: "appointment" }])("may be none that concerns us: %s", async (item) => {
    installOffice(item);
    expect(await officeOutlook().readItem()).toEqual({ mode: "none" });
  });

  it("is unreadable when Outlook drops the answer", async () => {
    vi.useFakeTimers();
    draft.dropped.add("to");
    installOffice(draft);
    const read = officeOutlook().readItem();
    await vi.advanceTimersByTimeAsync(officePatience * 1000);
    expect(await read).toEqual({ mode: "unreadable" });
  });

  it("has another key after Outlook exchanged it, also when both are unsaved", async () => {
    const office = installOffice(draft);
    const outlook = officeOutlook();
    const told = vi.fn();
    outlook.onItemChanged(told);
    const before = await keyOf(outlook);
    expect(await keyOf(outlook)).toBe(before);
    office.changed(new FakeDraft());
    expect(told).toHaveBeenCalledOnce();
    expect(await keyOf(outlook)).not.toBe(before);
  });
});

describe("Inserting a template", () => {
  it("into a new mail goes on top, and leaves the signature where it is", async () => {
    installOffice(draft);
    const outlook = officeOutlook();
    expect(await outlook.insertTemplate(await keyOf(outlook), words, [])).toBe("done");
    expect(draft.html).toBe("<p>Dear Dana,</p><p>Nora</p>");
    expect(draft.title).toBe("About maps");
  });

  it("into a plain text mail is plain text", async () => {
    draft.bodyType = plainText;
    draft.html = "-- \nNora";
    installOffice(draft);
    const outlook = officeOutlook();
    await outlook.insertTemplate(await keyOf(outlook), words, []);
    expect(draft.html).toBe("Dear Dana,\n\n-- \nNora");
  });

  it("into a reply goes to the cursor and leaves the subject alone", async () => {
    draft.composeType = "reply";
    draft.title = "";
    draft.html = "|<blockquote>old</blockquote>";
    installOffice(draft);
    const outlook = officeOutlook();
    await outlook.insertTemplate(await keyOf(outlook), words, []);
    expect(draft.html).toBe("<p>Dear Dana,</p><blockquote>old</blockquote>");
    expect(draft.title).toBe("");
  });

  it("leaves the seeker's own subject, and replaces one of ours", async () => {
    draft.title = "My words";
    installOffice(draft);
    const outlook = officeOutlook();
    const key = await keyOf(outlook);
    await outlook.insertTemplate(key, words, ["Our words"]);
    expect(draft.title).toBe("My words");
    draft.title = "Our words";
    await outlook.insertTemplate(key, words, ["Our words"]);
    expect(draft.title).toBe("About maps");
  });

  it("cuts a subject that Outlook would not take", async () => {
    installOffice(draft);
    const outlook = officeOutlook();
    expect(await outlook.insertTemplate(await keyOf(outlook), { ...words, subject: "x".repeat(300) }, [])).toBe("done");
    expect(draft.title).toHaveLength(255);
  });

  it("does nothing to another mail than the one that was looked at", async () => {
    const office = installOffice(draft);
    const outlook = officeOutlook();
    const key = await keyOf(outlook);
    const other = new FakeDraft();
    office.changed(other);
    expect(await outlook.insertTemplate(key, words, [])).toBe("otherMail");
    expect(await outlook.tag(key, "r9")).toBe("otherMail");
    expect([draft.html, other.html, other.saves]).toEqual(["<p>Nora</p>", "<p>Nora</p>", 0]);
  });

  it("says when Outlook refused", async () => {
    draft.failing.add("prepend");
    installOffice(draft);
    const outlook = officeOutlook();
    expect(await outlook.insertTemplate(await keyOf(outlook), words, [])).toBe("failed");
    expect(draft.title).toBe("");
  });
});

it("A tag is saved with the mail, beside what stands there already", async () => {
  draft.saved = { other: 1 };
  installOffice(draft);
  const outlook = officeOutlook();
  expect(await outlook.tag(await keyOf(outlook), "r9")).toBe("done");
  expect(draft.saved).toEqual({ other: 1, infoInterviewRequest: "r9" });
  expect(draft.saves).toBe(1);
});

describe("Reading what was written", () => {
  it("leaves out the signature", async () => {
    draft.html = "<p>Dear Dana,</p><div id='Signature'>Nora</div>";
    draft.title = "Maps";
    installOffice(draft);
    const outlook = officeOutlook();
    expect(await outlook.readWritten(await keyOf(outlook))).toEqual({ subject: "Maps", text: "Dear Dana," });
  });

  it("drops an answer that came for another mail", async () => {
    const office = installOffice(draft);
    const outlook = officeOutlook();
    const key = await keyOf(outlook);
    const reading = outlook.readWritten(key);
    office.changed(new FakeDraft());
    expect(await reading).toBeNull();
  });
});

describe("The theme", () => {
  it("is that of Outlook's background, and follows it", () => {
    const office = installOffice(null, ["1.14"], "#1f1f1f");
    const seen: string[] = [];
    const stop = officeOutlook().followTheme((theme) => seen.push(theme));
    office.themed("#ffffff");
    stop();
    office.themed("#000000");
    expect(seen).toEqual(["dark", "light"]);
  });

  it("is the system's where Outlook tells none", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
    installOffice(null, [], null);
    const seen: string[] = [];
    officeOutlook().followTheme((theme) => seen.push(theme));
    expect(seen).toEqual(["dark"]);
  });
});

it("A new mail opens to an address, or to nobody yet", () => {
  const { mailbox } = installOffice(null);
  const { startMail } = officeOutlook();
  startMail?.();
  startMail?.("ingrid@nordlys.example");
  expect(mailbox.displayNewMessageForm.mock.calls).toEqual([[{}], [{ toRecipients: ["ingrid@nordlys.example"] }]]);
});

describe("Links", () => {
  it("open a window of their own", () => {
    installOffice(null);
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    officeOutlook().openLink("https://outlook.example/d1");
    expect(open).toHaveBeenCalledWith("https://outlook.example/d1", "_blank", "noopener");
  });

  it.each(["javascript:alert(1)", "ms-word:x", "file:///etc/passwd", "nonsense"])("that are none are not opened: %s", (link) => {
    installOffice(null);
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    officeOutlook().openLink(link);
    expect(open).not.toHaveBeenCalled();
  });
});

describe("Finding Outlook", () => {
  it("is Outlook when Office.js says so", async () => {
    installOffice(draft);
    expect((await connectOutlook()).userAddress).toBe("nora@contoso.example");
  });

  it("is a page of its own without Office.js, or outside of Outlook", async () => {
    vi.stubGlobal("Office", undefined);
    expect(await (await connectOutlook()).readItem()).toEqual({ mode: "none" });
    vi.stubGlobal("Office", { onReady: () => Promise.resolve({ host: null, platform: null }), HostType: { Outlook: "Outlook" } });
    expect((await connectOutlook()).userAddress).toBeNull();
  });

  it("waits no longer than a quarter of a minute for an Office.js that never gets ready", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("Office", { onReady: () => new Promise(() => undefined), HostType: {} });
    const connecting = connectOutlook();
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await connecting).userAddress).toBeNull();
  });
});
