import type { Account } from "../controls/accounts";
import { answeringDraft, newDraft, openedDraft, type Answering } from "../drafts/beginnings";
import type { Draft } from "../drafts/Draft";
import { DraftSaving } from "../drafts/DraftSaving";
import type { Signer } from "../drafts/signature";
import { Graph, GraphRefusal } from "../graph/Graph";
import { bagProperty, wholeMessage, type Message } from "../graph/messages";
import { Listeners } from "../live/Listeners";
import type { NewMail } from "../protocol/items";
import { Notices } from "./Notices";

export type Area = "mail" | "calendar" | "tasks" | "people";

/** What lies open in the mail area. */
export type Open =
  | { kind: "nothing" }
  /** `exchangeId` is the id that Office.js tells, `key` names this showing. */
  | { kind: "read"; key: string; message: Message; exchangeId: string }
  | { kind: "compose"; draft: Draft; saving: DraftSaving }
  | { kind: "failed"; sentence: string };

let showings = 0;

/** One account's place at the page: what is looked at and written. Everything that happens to it comes through here. */
export class Desk {
  readonly news = new Listeners();
  readonly graph: Graph;
  readonly notices = new Notices();
  area: Area = "mail";
  /** Graph's id or well-known name. */
  folder = "inbox";
  open: Open = { kind: "nothing" };
  /** The mail that is on its way to be open; what was open stays until it is there. */
  opening: string | null = null;
  private signer: Promise<Signer> | null = null;

  constructor(readonly account: Account) {
    this.graph = new Graph(account.user);
  }

  goTo(area: Area): void {
    this.area = area;
    this.news.tell();
  }

  showFolder(folder: string): void {
    this.leave();
    this.area = "mail";
    this.folder = folder;
    this.show({ kind: "nothing" });
  }

  /**
   * Opens a mail; a draft opens for writing.
   * @param id Graph's
   * @param folder the one whose list it was chosen from; without, its own folder is shown
   */
  async openMail(id: string, folder: string | null = null): Promise<void> {
    this.leave();
    this.area = "mail";
    this.opening = id;
    this.news.tell();
    try {
      const [message, exchangeId] = await Promise.all([this.read(id), this.exchangeId(id)]);
      if (this.opening !== id) return;
      this.folder = folder ?? message.parentFolderId;
      if (message.isDraft) this.write(openedDraft(message));
      else this.show({ kind: "read", key: `read-${++showings}`, message, exchangeId });
      if (!message.isRead) await this.graph.patch(this.path(id), { isRead: true });
    } catch (error) {
      if (this.opening === id) this.show({ kind: "failed", sentence: sentenceOf(error) });
    }
  }

  /** Reads the open mail anew after it has changed in the mailbox. */
  async refresh(): Promise<void> {
    const before = this.open;
    if (before.kind !== "read") return;
    const message = await this.read(before.message.id);
    if (this.open === before) this.show({ ...before, message });
  }

  async startMail(mail: NewMail): Promise<void> {
    this.leave();
    this.area = "mail";
    this.write(newDraft(await this.whoSigns(), mail));
  }

  /** @param html what the add-in wants written above the signature */
  async answer(how: Answering, html = ""): Promise<void> {
    if (this.open.kind !== "read") return;
    const { id } = this.open.message;
    this.write(await answeringDraft(this.graph, await this.whoSigns(), id, how, html));
  }

  /** Sends the open draft; a refusal shows in its state. */
  async send(): Promise<void> {
    await this.finish((saving) => saving.send());
  }

  async discard(): Promise<void> {
    await this.finish((saving) => saving.discard());
  }

  /** Closes what lies open; a draft stays in Drafts. */
  close(): void {
    this.leave();
    this.show({ kind: "nothing" });
  }

  async deleteMail(): Promise<void> {
    if (this.open.kind !== "read") return;
    await this.graph.delete(this.path(this.open.message.id));
    this.show({ kind: "nothing" });
  }

  async keepBag(bag: Record<string, unknown>): Promise<void> {
    if (this.open.kind === "compose") this.open.draft.keepBag(bag);
    if (this.open.kind !== "read") return;
    const properties = [{ id: bagProperty, value: JSON.stringify(bag) }];
    await this.graph.patch(this.path(this.open.message.id), { singleValueExtendedProperties: properties });
    await this.refresh();
  }

  /** An id as Office.js gives it: of Exchange Web Services, changing when the mail is moved. */
  async exchangeId(id: string): Promise<string> {
    const found = await this.graph.get<{ id: string }>(`${this.path(id)}?$select=id`, { ordinaryIds: true });
    return found.id.replaceAll("-", "/").replaceAll("_", "+");
  }

  private read(id: string): Promise<Message> {
    return this.graph.get<Message>(`${this.path(id)}?${wholeMessage}`);
  }

  private path(id: string) {
    return `/me/messages/${encodeURIComponent(id)}`;
  }

  private async finish(work: (saving: DraftSaving) => Promise<void>) {
    const before = this.open;
    if (before.kind !== "compose") return;
    await work(before.saving).catch(() => undefined);
    if (this.open === before && before.draft.state.kind === "gone") this.show({ kind: "nothing" });
  }

  private write(draft: Draft) {
    this.show({ kind: "compose", draft, saving: new DraftSaving(this.graph, draft) });
  }

  private leave() {
    if (this.open.kind === "compose") this.open.saving.leave();
  }

  private show(open: Open) {
    this.open = open;
    this.opening = null;
    this.news.tell();
  }

  private whoSigns(): Promise<Signer> {
    return (this.signer ??= this.graph.get<Signer>("/me?$select=displayName,jobTitle").catch((error: unknown) => {
      this.signer = null;
      throw error;
    }));
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof GraphRefusal && (error.status === 404 || error.status === 400)) return "This mail is not in the mailbox, or no longer.";
  return error instanceof Error ? error.message : String(error);
}
