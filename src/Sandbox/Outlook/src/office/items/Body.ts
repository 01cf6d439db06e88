import type { Place } from "../../protocol/calls";
import type { BodyType } from "../../protocol/items";
import type { Page } from "../Page";
import { answer, type ValueOf } from "../answer";
import { demandAtMost, demandText, limits } from "../limits";
import { CoercionType } from "../words";

/** A body that is read can only be read. */
export type ReadBodyMembers = Pick<Office.Body, "getTypeAsync" | "getAsync">;
export type BodyMembers = ReadBodyMembers & Pick<Office.Body, "setSelectedDataAsync" | "prependAsync" | "setAsync">;

export class ReadBody implements ReadBodyMembers {
  constructor(
    protected readonly page: Page,
    protected readonly item: string,
  ) {}

  getTypeAsync(...handed: unknown[]): void {
    const type = this.page.ask(this.item, "body.type");
    answer<ValueOf<BodyMembers["getTypeAsync"]>>(handed, type as Promise<unknown> as Promise<Office.CoercionType>);
  }

  getAsync(coercionType: Office.CoercionType | string, ...handed: unknown[]): void {
    answer<ValueOf<BodyMembers["getAsync"]>>(handed, this.page.ask(this.item, "body.get", bodyType(coercionType)));
  }
}

export class Body extends ReadBody implements BodyMembers {
  setSelectedDataAsync(data: string, ...handed: unknown[]): void {
    this.write("selection", data, handed);
  }

  prependAsync(data: string, ...handed: unknown[]): void {
    this.write("top", data, handed);
  }

  setAsync(data: string, ...handed: unknown[]): void {
    this.write("all", data, handed);
  }

  private write(place: Place, data: string, handed: unknown[]) {
    demandText("data", data);
    demandAtMost("data", data.length, limits.body);
    answer<ValueOf<BodyMembers["setAsync"]>>(handed, this.page.ask(this.item, "body.write", place, data, wantedType(handed)));
  }
}

/** Text unless the options say otherwise. */
function wantedType(handed: unknown[]): BodyType {
  const options = handed.find((each): each is Office.CoercionTypeOptions => typeof each === "object" && each !== null);
  return bodyType(options?.coercionType ?? CoercionType.Text);
}

function bodyType(coercionType: string): BodyType {
  if (coercionType === CoercionType.Html) return "html";
  if (coercionType === CoercionType.Text) return "text";
  throw new TypeError(`Sys.ArgumentException: a body is html or text, not ${coercionType}.`);
}
