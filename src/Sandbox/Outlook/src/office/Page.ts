import type { CallName, Calls } from "../protocol/calls";
import { isOurs, wire, type FromPage, type FromPane } from "../protocol/messages";
import { Refused } from "../protocol/refusals";

interface Waiting {
  resolve: (value: never) => void;
  reject: (reason: Refused) => void;
}

/** The page around the pane, reached by messages only: it is of another origin. */
export class Page {
  private readonly waiting = new Map<number, Waiting>();
  private readonly around = window.parent;
  private last = 0;

  /** @param origin the page's, from where office.js itself was loaded; nobody else is listened to or spoken to */
  constructor(
    private readonly origin: string,
    private readonly told: (message: Exclude<FromPage, { kind: "answer" }>) => void,
  ) {
    window.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.origin === origin && event.source === this.around && isOurs(event.data)) this.take(event.data as FromPage);
    });
    this.post({ wire, kind: "hello" });
  }

  /** @param item key of the mail that is meant; null when none is */
  ask<Name extends CallName>(item: string | null, call: Name, ...handed: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>> {
    const id = ++this.last;
    const answered = new Promise<ReturnType<Calls[Name]>>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
    });
    this.post({ wire, kind: "ask", id, call, item, handed });
    return answered;
  }

  private post(message: FromPane) {
    this.around.postMessage(message, this.origin);
  }

  private take(message: FromPage) {
    if (message.kind !== "answer") {
      this.told(message);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.ok) waiting?.resolve(message.value as never);
    else waiting?.reject(new Refused(message.refusal));
  }
}
