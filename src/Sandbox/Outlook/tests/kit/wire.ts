import { vi } from "vitest";
import { Desk } from "../../src/desk/Desk";
import { Context } from "../../src/office/Context";
import { Events } from "../../src/office/Events";
import { Mailbox } from "../../src/office/Mailbox";
import { Page } from "../../src/office/Page";
import { answersAt } from "../../src/pane/answers";
import { web } from "../../src/pane/clients";
import { followItem } from "../../src/pane/followItem";
import { itemOf } from "../../src/pane/items";
import { PaneLink } from "../../src/pane/PaneLink";
import { themeColours } from "../../src/pane/theme";
import { nora } from "./FakeGraph";

export const pageOrigin = "http://localhost:5080";
export const paneOrigin = "http://localhost:5081";

/** A message between windows, as a browser delivers it: later, with the sender's own origin, and as a copy. */
export function deliver(data: unknown, origin: string, source: object): void {
  const event = new MessageEvent("message", { data: structuredClone(data), origin });
  Object.defineProperty(event, "source", { value: source });
  setTimeout(() => window.dispatchEvent(event));
}

/**
 * The real page and the real office.js on the two ends of a wire. jsdom has one window for both, so each end is given
 * the other as a window that only takes messages, and the origins of a sandbox.
 */
export async function aPaneBeside(desk = new Desk(nora)) {
  const followed: string[] = [];
  const frame = { postMessage: (data: unknown, target: string) => target === paneOrigin && deliver(data, pageOrigin, page) };
  const page = { postMessage: (data: unknown, target: string) => target === pageOrigin && deliver(data, paneOrigin, frame) };
  vi.stubGlobal("parent", page);

  const surroundings = {
    client: web,
    user: { address: nora.address, name: nora.name, accountType: "office365", timeZone: nora.timeZone },
    theme: themeColours.light,
  };
  const link = new PaneLink(() => frame as unknown as Window, paneOrigin, {
    surroundings: () => surroundings,
    item: () => itemOf(desk),
    answers: answersAt(desk, (url) => followed.push(url)),
  });
  const stop = link.open();
  followItem(desk, () => link.showItem());

  const events = new Events();
  let context: Context | undefined;
  const office = new Page(pageOrigin, (message) => {
    if (message.kind === "welcome") context = new Context(office, events, new Mailbox(office, events, message, message.item), message);
    else if (message.kind === "item") context?.mailbox.show(message.item);
    else context?.showTheme(message.theme);
  });
  const ready = await vi.waitUntil(() => context);
  return { desk, link, page: office, context: ready, mailbox: ready.mailbox, followed, stop };
}

/** The result of one call of Office.js. */
export function resultOf<Value = unknown>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Office.AsyncResult<Value>> {
  return new Promise((resolve) => call(resolve));
}

/** The value of one call that is expected to succeed. */
export async function valueOf<Value = unknown>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  const { status, value, error } = await resultOf<Value>(call);
  if ((status as unknown) !== "succeeded") throw new Error(`${error.code} ${error.name}`);
  return value;
}

export const saved = (properties: Office.CustomProperties) => valueOf((done) => properties.saveAsync(done as () => void));
