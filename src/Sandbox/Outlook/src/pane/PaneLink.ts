import type { Answers, CallName, Refusal } from "../protocol/calls";
import type { Item } from "../protocol/items";
import { isOurs, wire, type FromPage, type FromPane } from "../protocol/messages";
import { Refused, refusals } from "../protocol/refusals";
import type { Surroundings, ThemeColours } from "../protocol/surroundings";

interface Beside {
  surroundings: () => Surroundings;
  item: () => Item | null;
  answers: Answers;
}

/** The page's end of the line to office.js inside the pane's frame. */
export class PaneLink {
  private welcomed = false;
  private last = "";

  /** @param origin the product's server; messages from and to anywhere else are not ours */
  constructor(
    private readonly frame: () => Window | null,
    private readonly origin: string,
    private readonly beside: Beside,
  ) {}

  /** @returns stops listening */
  open(): () => void {
    const take = (event: MessageEvent<unknown>) => {
      if (event.origin === this.origin && event.source === this.frame() && isOurs(event.data)) this.take(event.data as FromPane);
    };
    window.addEventListener("message", take);
    return () => window.removeEventListener("message", take);
  }

  /** Tells of the mail that is open now, when anything about it is new. */
  showItem(): void {
    const item = this.beside.item();
    const told = JSON.stringify(item);
    if (!this.welcomed || told === this.last) return;
    this.last = told;
    this.post({ wire, kind: "item", item });
  }

  showTheme(theme: ThemeColours): void {
    if (this.welcomed) this.post({ wire, kind: "theme", theme });
  }

  private take(message: FromPane) {
    if (message.kind === "hello") {
      const item = this.beside.item();
      this.welcomed = true;
      this.last = JSON.stringify(item);
      this.post({ wire, kind: "welcome", item, ...this.beside.surroundings() });
    } else void this.answer(message.id, message.call, message.item, message.handed);
  }

  private async answer(id: number, call: CallName, item: string | null, handed: unknown[]) {
    try {
      const answer = this.beside.answers[call] as (item: string | null, ...handed: unknown[]) => unknown;
      this.post({ wire, kind: "answer", id, ok: true, value: await answer(item, ...handed) });
    } catch (error) {
      this.post({ wire, kind: "answer", id, ok: false, refusal: refusalOf(error) });
    }
  }

  private post(message: FromPage) {
    this.frame()?.postMessage(message, this.origin);
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  console.error(error);
  return { ...refusals.failed, message: error instanceof Error ? error.message : String(error) };
}
