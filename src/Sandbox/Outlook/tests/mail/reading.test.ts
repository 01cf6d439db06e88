import { describe, expect, it } from "vitest";
import { countOf, inOrder, slugOf, type Folder } from "../../src/mail/folders";
import { documentOf } from "../../src/mail/MailBody";

const folder = (displayName: string, more: Partial<Folder> = {}): Folder => ({ id: `id of ${displayName}`, displayName, unreadItemCount: 2, totalItemCount: 5, ...more });

describe("Folders", () => {
  it("stand in the order in which mail is looked at, one's own last", () => {
    const names = inOrder(["Zebra", "Deleted Items", "Apples", "Inbox", "Drafts"].map((name) => folder(name))).map(({ displayName }) => displayName);
    expect(names).toEqual(["Inbox", "Drafts", "Deleted Items", "Apples", "Zebra"]);
  });

  it("count what is unread, and all drafts", () => {
    expect(countOf(folder("Inbox"))).toBe(2);
    expect(countOf(folder("Drafts"))).toBe(5);
    expect(slugOf(folder("Apples"))).toBe("id of Apples");
  });
});

describe("A foreign mail", () => {
  const hostile = { body: { contentType: "html" as const, content: "<img src='https://track.example/x.gif'><script>x()</script>" } };

  it("is shown in a document whose first word forbids everything but its own looks", () => {
    const shown = new DOMParser().parseFromString(documentOf(hostile, "light"), "text/html");
    const policy = shown.head.querySelector("meta[http-equiv='Content-Security-Policy']");
    expect(shown.head.firstElementChild).toBe(policy);
    expect(policy?.getAttribute("content")).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  });

  it("that is plain text is shown as it was written", () => {
    const shown = new DOMParser().parseFromString(documentOf({ body: { contentType: "text", content: "a <b> c\nd" } }, "dark"), "text/html");
    expect(shown.body.innerHTML.trim()).toBe("a &lt;b&gt; c<br>d");
  });
});
