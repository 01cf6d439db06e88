import { Refused, refusals } from "../../protocol/refusals";
import type { Page } from "../Page";
import { answerTo } from "../answer";

/** Characters of JSON that one add-in may keep on one item. */
const most = 2500;

type Declared = Pick<Office.CustomProperties, "get" | "getAll" | "set" | "remove" | "saveAsync">;
type Done = (result: Office.AsyncResult<void>) => void;

/** What loading calls back with, as far as this library goes. */
export type PropertiesLoaded = (result: Office.AsyncResult<Declared>) => void;

export async function loadProperties(page: Page, item: string): Promise<CustomProperties> {
  return new CustomProperties(page, item, await page.ask(item, "properties.load"));
}

/** The add-in's bag on one item: changed here, kept when saved, and on a draft only for good when that is saved too. */
class CustomProperties implements Declared {
  constructor(
    private readonly page: Page,
    private readonly item: string,
    private readonly bag: Record<string, unknown>,
  ) {}

  get(name: string): unknown {
    return this.bag[name];
  }

  getAll(): Record<string, unknown> {
    return { ...this.bag };
  }

  set(name: string, value: string): void {
    this.bag[name] = value;
  }

  remove(name: string): void {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a bag of the add-in's own names
    delete this.bag[name];
  }

  /** Takes its callback first, unlike the rest of Office.js. */
  saveAsync(first?: unknown, second?: unknown): void {
    const done = typeof first === "function" ? (first as Done) : undefined;
    answerTo(done, done ? second : first, this.save());
  }

  private save(): Promise<void> {
    if (JSON.stringify(this.bag).length > most) return Promise.reject(new Refused(refusals.properties));
    return this.page.ask(this.item, "properties.save", { ...this.bag });
  }
}
