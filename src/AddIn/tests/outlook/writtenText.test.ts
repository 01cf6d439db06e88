import { describe, expect, it } from "vitest";
import { writtenInHtml, writtenInText } from "../../src/outlook/writtenText";

describe("What was written in HTML", () => {
  it("keeps paragraphs and lines apart", () => {
    expect(writtenInHtml("<p>Dear Dana,</p><p>one<br>two</p>")).toBe("Dear Dana,\n\none\ntwo");
  });

  it.each([
    ["Outlook on the web", '<div>mine</div><div id="Signature"><p>Nora, +49 30 1</p></div>'],
    ["new Outlook", '<div>mine</div><div id="x_Signature">Nora</div>'],
    ["Outlook mobile", '<div>mine</div><div id="ms-outlook-mobile-signature">Sent from Outlook</div>'],
    ["Gmail", '<div>mine</div><div class="gmail_signature">Nora</div>'],
  ])("leaves out the signature of %s", (_client, html) => {
    expect(writtenInHtml(html)).toBe("mine");
  });

  it.each([
    ["Outlook on the web", '<div>mine</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Dana</div><div>a job</div>'],
    ["classic Outlook", '<div>mine</div><div id="mail-editor-reference-message-container"><div>a job</div></div>'],
    ["Gmail", '<div>mine</div><div class="gmail_quote">On Monday Dana wrote: <blockquote>a job</blockquote></div>'],
    ["Apple Mail", '<div>mine</div><blockquote type="cite">a job</blockquote>'],
  ])("leaves out the mail that %s quotes", (_client, html) => {
    expect(writtenInHtml(html)).toBe("mine");
  });

  it("runs and loads nothing of it", () => {
    const html = '<p>mine</p><img src="https://tracker.example/x.png" onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';
    expect(writtenInHtml(html)).toBe("mine");
    expect("ran" in globalThis).toBe(false);
  });

  it("is nothing in an empty body", () => {
    expect(writtenInHtml("")).toBe("");
  });
});

describe("What was written in plain text", () => {
  it.each([
    ["a signature", "mine\n-- \nNora"],
    ["an Outlook quote", "mine\n\nFrom: Dana <d@x>\nSent: Monday\nTo: Nora\n\na job"],
    ["a rule", "mine\n________________________________\na job"],
    ["an original message", "mine\n-----Original Message-----\na job"],
    ["a Gmail quote", "mine\nOn Mon, 2 Mar 2026 at 10:00, Dana <d@x> wrote:\n> a job"],
    ["quoted lines", "mine\n> a job\n> more"],
  ])("ends before %s", (_what, body) => {
    expect(writtenInText(body)).toBe("mine");
  });

  it("keeps a sentence that only begins like a quote", () => {
    expect(writtenInText("From: where I stand, it is far.\nOn the way I read it.")).toBe("From: where I stand, it is far.\nOn the way I read it.");
  });
});
