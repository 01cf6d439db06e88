import type { Item } from "../protocol/items";
import type { Surroundings } from "../protocol/surroundings";
import { answer, type ValueOf } from "./answer";
import type { Events } from "./Events";
import { addressOf } from "./items/addresses";
import { ComposeMail } from "./items/ComposeMail";
import { ReadMail } from "./items/ReadMail";
import { demandAtMost, limits } from "./limits";
import type { Page } from "./Page";
import { EventType } from "./words";

type Declared = Pick<
  Office.Mailbox,
  | "addHandlerAsync" | "removeHandlerAsync" | "convertToRestId" | "convertToEwsId"
  | "displayNewMessageForm" | "displayNewMessageFormAsync" | "displayMessageForm" | "displayMessageFormAsync"
>;
type Profile = Pick<Office.UserProfile, "accountType" | "displayName" | "emailAddress" | "timeZone">;
type Diagnosis = Pick<Office.Diagnostics, "hostName" | "hostVersion" | "OWAView">;

export class Mailbox implements Declared {
  readonly userProfile: Profile;
  readonly diagnostics: Diagnosis;
  /** Null between mails, which the types leave out. */
  item: ComposeMail | ReadMail | null = null;
  private shown: Item | null = null;

  constructor(
    private readonly page: Page,
    private readonly events: Events,
    { user, client }: Surroundings,
    item: Item | null,
  ) {
    this.userProfile = { accountType: user.accountType, displayName: user.name, emailAddress: user.address, timeZone: user.timeZone };
    this.diagnostics = { hostName: client.hostName, hostVersion: client.hostVersion, OWAView: "ThreeColumns" };
    this.exchange(item);
  }

  /** Puts another mail beside the pane and says so, or takes in news about the same one without a word. */
  show(item: Item | null): void {
    if (item?.key === this.shown?.key) {
      this.renew(item);
      return;
    }
    this.exchange(item);
    this.events.raise(EventType.ItemChanged);
  }

  private exchange(item: Item | null) {
    this.shown = item;
    this.item = item && (item.mode === "compose" ? new ComposeMail(this.page, item) : new ReadMail(this.page, item));
  }

  private renew(item: Item | null) {
    if (item?.mode === "compose" && this.item instanceof ComposeMail) this.item.renew(item);
    if (item?.mode === "read" && this.item instanceof ReadMail) this.item.renew(item);
  }

  addHandlerAsync(eventType: Office.EventType | string, handler: (event: object) => void, ...handed: unknown[]): void {
    this.events.add(String(eventType), handler);
    answer<ValueOf<Declared["addHandlerAsync"]>>(handed, Promise.resolve());
  }

  removeHandlerAsync(eventType: Office.EventType | string, ...handed: unknown[]): void {
    this.events.removeAll(String(eventType));
    answer<ValueOf<Declared["removeHandlerAsync"]>>(handed, Promise.resolve());
  }

  convertToRestId(id: string): string {
    return id.replaceAll("/", "-").replaceAll("+", "_");
  }

  convertToEwsId(id: string): string {
    return id.replaceAll("-", "/").replaceAll("_", "+");
  }

  displayNewMessageForm(form: Partial<Office.MessageForm>): void {
    this.startMail(form, []);
  }

  displayNewMessageFormAsync(form: Partial<Office.MessageForm>, ...handed: unknown[]): void {
    this.startMail(form, handed);
  }

  displayMessageForm(itemId: string): void {
    this.displayMessageFormAsync(itemId);
  }

  displayMessageFormAsync(itemId: string, ...handed: unknown[]): void {
    answer<ValueOf<Declared["displayMessageFormAsync"]>>(handed, this.page.ask(null, "mail.open", itemId));
  }

  private startMail(form: Partial<Office.MessageForm>, handed: unknown[]) {
    const subject = form.subject ?? "";
    const html = form.htmlBody ?? null;
    demandAtMost("subject", subject.length, limits.subject);
    demandAtMost("htmlBody", html?.length ?? 0, limits.newMailForm);
    const addresses = (given: Office.MessageForm["toRecipients"] = []) => {
      demandAtMost("recipients", given.length, limits.recipientsPerCall);
      return given.map(addressOf);
    };
    const mail = { to: addresses(form.toRecipients), cc: addresses(form.ccRecipients), bcc: addresses(form.bccRecipients), subject, html };
    answer<ValueOf<Declared["displayNewMessageFormAsync"]>>(handed, this.page.ask(null, "mail.new", mail));
  }
}
