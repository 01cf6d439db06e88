import type { Notice } from "../../protocol/items";
import type { Page } from "../Page";
import { answer, type ValueOf } from "../answer";
import { demandAtMost, limits } from "../limits";

type Declared = Pick<Office.NotificationMessages, "addAsync" | "replaceAsync" | "removeAsync" | "getAllAsync">;
type Details = Office.NotificationMessageDetails;

/** The bars above a mail. */
export class NotificationMessages implements Declared {
  constructor(
    private readonly page: Page,
    private readonly item: string,
  ) {}

  addAsync(key: string, details: Details, ...handed: unknown[]): void {
    answer<ValueOf<Declared["addAsync"]>>(handed, this.page.ask(this.item, "notices.add", noticeOf(key, details)));
  }

  replaceAsync(key: string, details: Details, ...handed: unknown[]): void {
    answer<ValueOf<Declared["replaceAsync"]>>(handed, this.page.ask(this.item, "notices.replace", noticeOf(key, details)));
  }

  removeAsync(key: string, ...handed: unknown[]): void {
    answer<ValueOf<Declared["removeAsync"]>>(handed, this.page.ask(this.item, "notices.remove", key));
  }

  getAllAsync(...handed: unknown[]): void {
    answer<ValueOf<Declared["getAllAsync"]>>(handed, this.page.ask(this.item, "notices.all"));
  }
}

function noticeOf(key: string, { type, message, icon, persistent }: Details): Notice {
  demandAtMost("key", key.length, limits.noticeKey);
  demandAtMost("message", message.length, limits.noticeMessage);
  return { key, type, message, ...(icon === undefined ? {} : { icon }), ...(persistent === undefined ? {} : { persistent: persistent.valueOf() }) };
}
