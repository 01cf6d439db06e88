import { Listeners } from "../live/Listeners";
import type { Notice } from "../protocol/items";
import { Refused, refusals } from "../protocol/refusals";

/** Outlook shows no more than this on one mail. */
const most = 5;

/** The bars that the add-in shows above mails, as long as the page is open. */
export class Notices {
  readonly news = new Listeners();
  private readonly shown = new Map<string, Notice[]>();

  of(item: string): readonly Notice[] {
    return this.shown.get(item) ?? [];
  }

  /** Throws Refused. */
  add(item: string, notice: Notice): void {
    const all = this.of(item);
    if (all.some(({ key }) => key === notice.key)) throw new Refused(refusals.duplicateNotice);
    if (all.length === most) throw new Refused(refusals.tooManyNotices);
    this.show(item, [...all, notice]);
  }

  /** Adds it when there is none with its key, as Outlook does. */
  replace(item: string, notice: Notice): void {
    const all = this.of(item);
    if (!all.some(({ key }) => key === notice.key)) this.add(item, notice);
    else this.show(item, all.map((each) => (each.key === notice.key ? notice : each)));
  }

  /** Throws Refused. */
  remove(item: string, key: string): void {
    const all = this.of(item);
    if (!all.some((each) => each.key === key)) throw new Refused(refusals.noSuchNotice);
    this.show(item, all.filter((each) => each.key !== key));
  }

  private show(item: string, notices: Notice[]) {
    this.shown.set(item, notices);
    this.news.tell();
  }
}
