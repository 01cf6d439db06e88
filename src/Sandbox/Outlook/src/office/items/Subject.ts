import type { Page } from "../Page";
import { answer, type ValueOf } from "../answer";
import { demandAtMost, demandText, limits } from "../limits";

type Declared = Pick<Office.Subject, "getAsync" | "setAsync">;

export class Subject implements Declared {
  constructor(
    private readonly page: Page,
    private readonly item: string,
  ) {}

  getAsync(...handed: unknown[]): void {
    answer<ValueOf<Declared["getAsync"]>>(handed, this.page.ask(this.item, "subject.get"));
  }

  setAsync(subject: string, ...handed: unknown[]): void {
    demandText("subject", subject);
    demandAtMost("subject", subject.length, limits.subject);
    answer<ValueOf<Declared["setAsync"]>>(handed, this.page.ask(this.item, "subject.set", subject));
  }
}
