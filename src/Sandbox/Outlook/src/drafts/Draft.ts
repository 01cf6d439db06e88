import { Listeners } from "../live/Listeners";
import type { ComposeType, Place, RecipientField } from "../protocol/calls";
import type { BodyType } from "../protocol/items";
import { Refused, refusals } from "../protocol/refusals";
import { markupOf, textOf } from "./markup";
import { signedText } from "./signature";

/** What the writer sees and changes. Recipients are kept as typed. */
export interface DraftWords extends Record<RecipientField, string> {
  subject: string;
  body: { type: BodyType; content: string };
}

export type DraftState =
  | { kind: "saved" }
  | { kind: "changed" }
  | { kind: "saving" }
  | { kind: "sending" }
  | { kind: "failed"; sentence: string }
  /** Sent or discarded, here or elsewhere. */
  | { kind: "gone" };

/** Where the cursor is; known only to the field that is on screen. */
export interface Cursor {
  /** @param data in the type of the body */
  insert: (place: Place, data: string) => void;
}

export interface Origin {
  composeType: ComposeType;
  words: DraftWords;
  /** Custom properties of the add-in; null as long as it has kept none. */
  bag: Record<string, unknown> | null;
  /** Graph's ids; null as long as nothing was saved. */
  id: string | null;
  conversationId: string | null;
}

let count = 0;

/** A mail being written. */
export class Draft {
  readonly news = new Listeners();
  /** Tells this window from any other. */
  readonly key = `compose-${++count}`;
  readonly composeType: ComposeType;
  words: DraftWords;
  bag: Record<string, unknown> | null;
  id: string | null;
  conversationId: string | null;
  state: DraftState = { kind: "saved" };
  /** Set by the body field while it is on screen. */
  cursor: Cursor | null = null;

  constructor({ composeType, words, bag, id, conversationId }: Origin) {
    this.composeType = composeType;
    this.words = words;
    this.bag = bag;
    this.id = id;
    this.conversationId = conversationId;
  }

  write(part: Partial<DraftWords>): void {
    this.words = { ...this.words, ...part };
    this.become({ kind: "changed" });
  }

  keepBag(bag: Record<string, unknown>): void {
    this.bag = bag;
    this.become({ kind: "changed" });
  }

  become(state: DraftState): void {
    this.state = state;
    this.news.tell();
  }

  bodyAs(type: BodyType): string {
    const { body } = this.words;
    if (body.type === type) return body.content;
    return type === "text" ? textOf(body.content) : markupOf(body.content);
  }

  /** Puts words of the add-in into the body. Throws Refused. */
  insert(place: Place, data: string, type: BodyType): void {
    const { body } = this.words;
    if (type === "html" && body.type === "text") throw new Refused(refusals.invalidFormat);
    if (!this.cursor) throw new Refused(refusals.otherItem);
    this.cursor.insert(place, type === body.type ? data : markupOf(data));
  }

  /** Turns the whole body into the other type; formatting is lost on the way to text. */
  retype(type: BodyType): void {
    const { body } = this.words;
    this.write({ body: { type, content: type === "text" && body.type === "html" ? signedText(body.content) : this.bodyAs(type) } });
  }
}
