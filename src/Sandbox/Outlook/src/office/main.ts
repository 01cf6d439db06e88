import type { FromPage } from "../protocol/messages";
import { Context } from "./Context";
import { Events } from "./Events";
import { Mailbox } from "./Mailbox";
import { Page } from "./Page";
import { SignInBridge } from "./SignInBridge";
import { takeAway } from "./takenAway";
import * as words from "./words";

interface Place {
  host: string | null;
  platform: string | null;
}
type Ready = (place: Place) => unknown;

/**
 * Office.js of the sandbox. Loaded by the pane in place of Microsoft's, it gives the pane an Outlook whose mails,
 * theme and sign-in are those of the page around it.
 */
function open() {
  const events = new Events();
  let context: Context | undefined;
  let arrived: Ready = () => undefined;
  const place = new Promise<Place>((resolve) => (arrived = resolve));

  const told = (message: Exclude<FromPage, { kind: "answer" }>) => {
    if (message.kind === "item") context?.mailbox.show(message.item);
    else if (message.kind === "theme") context?.showTheme(message.theme);
    else {
      context ??= new Context(page, events, new Mailbox(page, events, message, message.item), message);
      arrived({ host: message.client.host, platform: message.client.platform });
    }
  };
  takeAway();
  const library = {
    ...words,
    // Getters, because there is no context before Outlook has answered.
    get context() {
      return context ?? {};
    },
    onReady: (ready?: Ready) => place.then((found) => (ready?.(found), found)),
  } satisfies Partial<Record<keyof typeof Office, unknown>>;
  Object.assign(window, { Office: library });

  // A page of its own, outside Outlook: there the real library is ready too, and knows no host.
  if (window.parent === window) return void arrived({ host: null, platform: null });
  const page = new Page(originOfLibrary(), told);
  Object.assign(window, { nestedAppAuthBridge: new SignInBridge(page) });
}

function originOfLibrary(): string {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error("office.js is loaded by a script element.");
  return new URL(script.src).origin;
}

open();
