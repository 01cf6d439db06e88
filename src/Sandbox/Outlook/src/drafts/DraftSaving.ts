import { GraphRefusal, type Graph } from "../graph/Graph";
import { bagProperty, recipientOf, type Message } from "../graph/messages";
import type { Draft } from "./Draft";
import { readRecipients } from "./recipients";

/** Milliseconds of rest before what was written is saved. */
const rest = 800;

/** Keeps a draft in the mailbox: saved when the writer rests, one save at a time, only what has changed. */
export class DraftSaving {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private kept: Record<string, string>;

  constructor(
    private readonly graph: Graph,
    readonly draft: Draft,
  ) {
    this.kept = serialized(draft);
    draft.news.add(() => {
      if (draft.state.kind === "changed") this.soon();
    });
  }

  /** Saves now. Throws GraphRefusal. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    return this.inTurn(() => this.save());
  }

  /** Throws GraphRefusal when the draft was not sent; it is then still there. */
  async send(): Promise<void> {
    clearTimeout(this.timer);
    await this.inTurn(async () => {
      await this.save();
      this.draft.become({ kind: "sending" });
      try {
        await this.graph.post(`${this.path()}/send`);
      } catch (error) {
        this.fail(error);
        throw error;
      }
      this.draft.become({ kind: "gone" });
    });
  }

  /** Puts the draft into Deleted Items. Throws GraphRefusal. */
  async discard(): Promise<void> {
    clearTimeout(this.timer);
    await this.inTurn(async () => {
      try {
        if (this.draft.id !== null) await this.graph.delete(this.path());
      } catch (error) {
        this.fail(error);
        throw error;
      }
      this.draft.become({ kind: "gone" });
    });
  }

  /** Saves what is unsaved when its window closes; a failure shows in the draft's state. */
  leave(): void {
    if (this.draft.state.kind === "changed") this.now().catch(() => undefined);
  }

  private soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now().catch(() => undefined), rest);
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.running.catch(() => undefined).then(work);
    this.running = turn;
    return turn;
  }

  private async save() {
    const { draft } = this;
    if (draft.state.kind === "gone") return;
    const now = serialized(draft);
    const changed = Object.fromEntries(Object.entries(now).filter(([name, text]) => draft.id === null || this.kept[name] !== text));
    if (Object.keys(changed).length === 0) {
      draft.become({ kind: "saved" });
      return;
    }
    draft.become({ kind: "saving" });
    try {
      const body = Object.fromEntries(Object.entries(changed).map(([name, text]) => [name, JSON.parse(text) as unknown]));
      const message = draft.id === null ? await this.graph.post<Message>("/me/messages", body) : await this.graph.patch<Message>(this.path(), body);
      this.kept = now;
      draft.id = message.id;
      draft.conversationId = message.conversationId;
      // What was typed while this went over the wire is saved by the next turn.
      draft.become(same(serialized(draft), now) ? { kind: "saved" } : { kind: "changed" });
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  private fail(error: unknown) {
    if (error instanceof GraphRefusal && error.status === 404) this.draft.become({ kind: "failed", sentence: "This draft is no longer in the mailbox." });
    else this.draft.become({ kind: "failed", sentence: error instanceof Error ? error.message : String(error) });
  }

  private path() {
    return `/me/messages/${encodeURIComponent(this.draft.id ?? "")}`;
  }
}

/** Every member of the message as JSON, so that changes can be seen. Half-typed addresses wait until they are whole. */
function serialized({ words, bag }: Draft): Record<string, string> {
  const recipients = (text: string) => JSON.stringify(readRecipients(text).addresses.map(recipientOf));
  return {
    subject: JSON.stringify(words.subject),
    body: JSON.stringify({ contentType: words.body.type, content: words.body.content }),
    toRecipients: recipients(words.to),
    ccRecipients: recipients(words.cc),
    bccRecipients: recipients(words.bcc),
    ...(bag === null ? {} : { singleValueExtendedProperties: JSON.stringify([{ id: bagProperty, value: JSON.stringify(bag) }]) }),
  };
}

function same(one: Record<string, string>, other: Record<string, string>): boolean {
  return Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);
}
