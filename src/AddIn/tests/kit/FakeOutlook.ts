import type { MailItem, Outcome, Outlook, TemplateWords, Theme, WrittenWords } from "../../src/outlook/outlook";

/** An Outlook window held in memory. */
export class FakeOutlook implements Outlook {
  userAddress: string | null = "nora@contoso.example";
  item: MailItem = { mode: "none" };
  written: WrittenWords | null = { subject: "", text: "" };
  /** What the next insertion or tag comes to. */
  outcome: Outcome = "done";
  readonly inserted: TemplateWords[] = [];
  readonly tags: string[] = [];
  readonly opened: string[] = [];
  /** The addresses of new mails that were opened; empty when none was given. */
  readonly newMails: string[] = [];
  private tell: () => void = () => undefined;

  readItem = () => Promise.resolve(this.item);
  onItemChanged = (changed: () => void) => {
    this.tell = changed;
    return () => undefined;
  };
  insertTemplate = (_key: string, words: TemplateWords) => {
    if (this.outcome === "done") {
      this.inserted.push(words);
      this.written = { subject: words.subject, text: words.text };
    }
    return Promise.resolve(this.outcome);
  };
  readWritten = () => Promise.resolve(this.written);
  tag = (_key: string, request: string) => {
    this.tags.push(request);
    return Promise.resolve<Outcome>("done");
  };
  followTheme = (show: (theme: Theme) => void) => {
    show("light");
    return () => undefined;
  };
  openLink = (url: string) => {
    this.opened.push(url);
  };
  startMail: Outlook["startMail"] = (to = "") => {
    this.newMails.push(to);
  };

  /** The seeker opens another mail. */
  select(item: MailItem): void {
    this.item = item;
    this.tell();
  }
}

export function aReadMail(internetMessageId: string, key = internetMessageId): MailItem {
  return {
    mode: "read",
    key,
    internetMessageId,
    conversationId: "",
    from: { name: "Dana Whitfield", address: "dana@brightwater.example" },
    subject: "Re: Half an hour",
  };
}

export function aNewMail(part: Partial<Extract<MailItem, { mode: "compose" }>> = {}): MailItem {
  return {
    mode: "compose",
    key: "new mail",
    isReply: false,
    conversationId: "",
    to: [{ name: "Dana Whitfield", address: "dana@brightwater.example" }],
    subject: "",
    request: null,
    ...part,
  };
}
