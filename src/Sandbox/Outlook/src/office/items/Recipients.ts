import type { RecipientField } from "../../protocol/calls";
import type { Page } from "../Page";
import { answer, type ValueOf } from "../answer";
import { demandAtMost, limits } from "../limits";
import { addressOf, detailsOf } from "./addresses";

type Declared = Pick<Office.Recipients, "getAsync" | "setAsync" | "addAsync">;
type Given = (string | Office.EmailUser | Office.EmailAddressDetails)[];

export class Recipients implements Declared {
  constructor(
    private readonly page: Page,
    private readonly item: string,
    private readonly field: RecipientField,
  ) {}

  getAsync(...handed: unknown[]): void {
    const found = this.page.ask(this.item, "recipients.get", this.field);
    answer<ValueOf<Declared["getAsync"]>>(handed, found.then((all) => all.map(detailsOf)));
  }

  setAsync(recipients: Given, ...handed: unknown[]): void {
    this.write("recipients.set", recipients, handed);
  }

  addAsync(recipients: Given, ...handed: unknown[]): void {
    this.write("recipients.add", recipients, handed);
  }

  private write(call: "recipients.set" | "recipients.add", recipients: Given, handed: unknown[]) {
    demandAtMost("recipients", recipients.length, limits.recipientsPerCall);
    answer<ValueOf<Declared["setAsync"]>>(handed, this.page.ask(this.item, call, this.field, recipients.map(addressOf)));
  }
}
