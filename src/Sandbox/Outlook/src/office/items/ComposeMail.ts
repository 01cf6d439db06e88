import type { ComposeItem } from "../../protocol/items";
import type { Page } from "../Page";
import { answer, answerTo, type ValueOf } from "../answer";
import { MailboxEnums } from "../words";
import { Body, type BodyMembers } from "./Body";
import { loadProperties, type PropertiesLoaded } from "./CustomProperties";
import { NotificationMessages } from "./NotificationMessages";
import { Recipients } from "./Recipients";
import { Subject } from "./Subject";

type Declared = Pick<Office.MessageCompose, "itemType" | "conversationId" | "getComposeTypeAsync" | "loadCustomPropertiesAsync" | "saveAsync">;
type Parts = Record<"to" | "cc" | "bcc", Recipients> & { subject: Subject; body: BodyMembers };

/** A mail being written. */
export class ComposeMail implements Declared, Parts {
  readonly itemType = MailboxEnums.ItemType.Message;
  readonly subject: Subject;
  readonly to: Recipients;
  readonly cc: Recipients;
  readonly bcc: Recipients;
  readonly body: Body;
  readonly notificationMessages: NotificationMessages;
  private readonly key: string;

  constructor(
    private readonly page: Page,
    private item: ComposeItem,
  ) {
    this.key = item.key;
    this.subject = new Subject(page, item.key);
    this.to = new Recipients(page, item.key, "to");
    this.cc = new Recipients(page, item.key, "cc");
    this.bcc = new Recipients(page, item.key, "bcc");
    this.body = new Body(page, item.key);
    this.notificationMessages = new NotificationMessages(page, item.key);
  }

  /** Null until a new mail is saved, whatever the types say. */
  get conversationId(): string {
    return this.item.conversationId as unknown as string;
  }

  /** News about the same mail. */
  renew(item: ComposeItem): void {
    this.item = item;
  }

  getComposeTypeAsync(...handed: unknown[]): void {
    answer<ValueOf<Declared["getComposeTypeAsync"]>>(handed, this.page.ask(this.key, "item.composeType"));
  }

  loadCustomPropertiesAsync(done: PropertiesLoaded, userContext?: unknown): void {
    answerTo(done, userContext, loadProperties(this.page, this.key));
  }

  saveAsync(...handed: unknown[]): void {
    answer<ValueOf<Declared["saveAsync"]>>(handed, this.page.ask(this.key, "item.save"));
  }
}
