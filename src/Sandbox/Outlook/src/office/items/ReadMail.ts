import type { ReadItem } from "../../protocol/items";
import type { Page } from "../Page";
import { answer, answerTo, type ValueOf } from "../answer";
import { demandAtMost, limits } from "../limits";
import { MailboxEnums } from "../words";
import { detailsOf } from "./addresses";
import { ReadBody } from "./Body";
import { loadProperties, type PropertiesLoaded } from "./CustomProperties";
import { NotificationMessages } from "./NotificationMessages";

type Declared = Pick<
  Office.MessageRead,
  | "itemType" | "itemClass" | "itemId" | "internetMessageId" | "conversationId" | "subject" | "normalizedSubject"
  | "from" | "sender" | "to" | "cc" | "dateTimeCreated" | "dateTimeModified" | "loadCustomPropertiesAsync"
  | "displayReplyForm" | "displayReplyFormAsync" | "displayReplyAllForm" | "displayReplyAllFormAsync"
>;
type Form = string | Office.ReplyFormData;

/** A mail being read: what Outlook knows already lies on it, the rest is asked for. */
export class ReadMail implements Declared {
  readonly itemType = MailboxEnums.ItemType.Message;
  readonly body: ReadBody;
  readonly notificationMessages: NotificationMessages;

  constructor(
    private readonly page: Page,
    private item: ReadItem,
  ) {
    this.body = new ReadBody(page, item.key);
    this.notificationMessages = new NotificationMessages(page, item.key);
  }

  get itemClass() { return this.item.itemClass; }
  get itemId() { return this.item.itemId; }
  get internetMessageId() { return this.item.internetMessageId; }
  get conversationId() { return this.item.conversationId; }
  get subject() { return this.item.subject; }
  get normalizedSubject() { return this.item.subject.replace(/^((re|fwd?|aw|wg|sv)\s*:\s*)+/i, ""); }
  get from() { return detailsOf(this.item.from); }
  get sender() { return detailsOf(this.item.sender); }
  get to() { return this.item.to.map(detailsOf); }
  get cc() { return this.item.cc.map(detailsOf); }
  get dateTimeCreated() { return new Date(this.item.created); }
  get dateTimeModified() { return new Date(this.item.modified); }

  /** News about the same mail. */
  renew(item: ReadItem): void {
    this.item = item;
  }

  loadCustomPropertiesAsync(done: PropertiesLoaded, userContext?: unknown): void {
    answerTo(done, userContext, loadProperties(this.page, this.item.key));
  }

  displayReplyForm(form: Form): void {
    this.reply(false, form, []);
  }

  displayReplyFormAsync(form: Form, ...handed: unknown[]): void {
    this.reply(false, form, handed);
  }

  displayReplyAllForm(form: Form): void {
    this.reply(true, form, []);
  }

  displayReplyAllFormAsync(form: Form, ...handed: unknown[]): void {
    this.reply(true, form, handed);
  }

  private reply(toAll: boolean, form: Form, handed: unknown[]) {
    const html = typeof form === "string" ? form : (form.htmlBody ?? "");
    demandAtMost("htmlBody", html.length, limits.replyForm);
    answer<ValueOf<Declared["displayReplyFormAsync"]>>(handed, this.page.ask(this.item.key, "mail.answer", toAll, html));
  }
}
