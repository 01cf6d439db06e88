import { vi } from "vitest";
import type { KnownPerson, LikelyRequest, RequestDetails, Requests, RequestSummary, Slots } from "../../src/server/api";
import { aMailbox, anInterview, aReading, aTemplate, aTime, monday } from "./world";

interface Sent {
  method: string;
  path: string;
  body: unknown;
  headers: Headers;
}

/** The server's side of the wire, kept in memory: what it knows, what it was asked, and what it refuses when told to. */
export class FakeServer {
  mailbox = aMailbox();
  requests: RequestDetails[] = [];
  templates = [aTemplate()];
  known: KnownPerson = { person: null, requests: [], sameCompany: [] };
  slots: Slots = { timeZone: "Europe/Berlin", personTimeZone: "Europe/Lisbon", offered: [], mine: [aTime()], problem: null };
  reading = aReading();
  likely: LikelyRequest[] = [];
  secondReader: string | null = null;
  /** JSON Lines. */
  cases = "";
  /** Every call that arrived, in order. */
  readonly calls: Sent[] = [];
  private readonly refusals = new Map<string, () => Response>();
  private readonly streams = new Set<ReadableStreamDefaultController<Uint8Array>>();

  install(): this {
    vi.stubGlobal("fetch", (url: string, init: RequestInit = {}) => this.fetch(url, init));
    return this;
  }

  /** Answers `METHOD path` with a problem document from now on. */
  refuse(route: string, status: number, code: string, detail: string, more: object = {}): void {
    const body = JSON.stringify({ type: `https://infointerview.example/problems/${code}`, title: code, status, detail, ...more });
    this.refusals.set(route, () => new Response(body, { status, headers: { "Content-Type": "application/problem+json" } }));
  }

  /** The network is gone for this route. */
  cut(route: string): void {
    this.refusals.set(route, () => {
      throw new TypeError("Failed to fetch");
    });
  }

  mend(route: string): void {
    this.refusals.delete(route);
  }

  /** Something changed: tells every listening pane. */
  ring(): void {
    this.mailbox = { ...this.mailbox, change: this.mailbox.change + 1 };
    const data = JSON.stringify({ change: this.mailbox.change, lastLookedAt: this.mailbox.lastLookedAt });
    this.say(`id: ${this.mailbox.change}\nevent: changed\ndata: ${data}\n\n`);
  }

  say(words: string): void {
    for (const stream of this.streams) stream.enqueue(new TextEncoder().encode(words));
  }

  hangUp(): void {
    for (const stream of this.streams) stream.close();
    this.streams.clear();
  }

  callsTo(route: string): Sent[] {
    return this.calls.filter(({ method, path }) => `${method} ${path.split("?")[0] ?? ""}` === route);
  }

  private async fetch(url: string, init: RequestInit): Promise<Response> {
    await Promise.resolve();
    const method = init.method ?? "GET";
    const path = url.replace(/^\/api\//, "");
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : null;
    this.calls.push({ method, path, body, headers: new Headers(init.headers) });
    const [route = "", query = ""] = path.split("?");
    const refuse = this.refusals.get(`${method} ${route}`);
    if (refuse) return refuse();
    if (route === "live") return this.listen(init.signal);
    const answer = this.answer(`${method} ${route}`, new URLSearchParams(query), body);
    if (answer instanceof Response) return answer;
    return new Response(JSON.stringify(answer), { headers: { Date: new Date(monday).toUTCString() } });
  }

  private answer(route: string, query: URLSearchParams, body: unknown): unknown {
    const [, id = "", deed = ""] = /^\w+ requests\/([^/]+)\/?(\w*)/.exec(route) ?? [];
    switch (route) {
      case "GET mailbox":
      case "POST mailbox":
        return this.mailbox;
      case "DELETE mailbox":
        return nothing();
      case "POST mailbox/look":
        return new Response(null, { status: 202 });
      case "GET requests":
        return this.lists();
      case "POST requests":
        return this.requests.find(({ state }) => state === "draft");
      case "GET requests/of-message":
        return this.ofMessage(query.get("internetMessageId"), query.get("conversationId")) ?? nothing();
      case "GET people/known":
        return this.known;
      case "GET templates":
        return { templates: this.templates.filter(({ moment }) => moment === query.get("moment")) };
      case "GET mails/likely":
        return this.likely;
      case "GET reading":
        return { secondReader: this.secondReader };
      case "GET reading/cases":
        return new Response(this.cases, { headers: { "Content-Type": "application/jsonl" } });
      case "GET interviews/slots":
        return this.slots;
      case "POST interviews":
        return anInterview();
    }
    if (/^POST templates\/.*\/fill$/.test(route)) return fill(this.templates[0]?.body ?? "", body as FillBody);
    if (route.startsWith("DELETE interviews/")) return nothing();
    const request = this.requests.find((one) => one.id === id);
    if (!request) return new Response(null, { status: 404 });
    if (route.endsWith("/reading")) return this.reading;
    if (deed === "state") return this.replace({ ...request, ...(body as object), canUndo: true, headline: "Changed by you." });
    if (deed === "undo") return this.replace({ ...request, state: "waiting", canUndo: false, headline: "Waiting again." });
    if (route.startsWith("DELETE")) return nothing();
    return request;
  }

  private replace(request: RequestDetails): RequestDetails {
    this.requests = this.requests.map((one) => (one.id === request.id ? request : one));
    return request;
  }

  private ofMessage(messageId: string | null, conversationId: string | null): RequestDetails | undefined {
    return this.requests.find(({ reply, id }) => reply?.internetMessageId === messageId || conversationId === `conversation ${id}`);
  }

  private lists(): Requests {
    const lists: Requests = { needsMe: [], ahead: [], waiting: [], closed: [] };
    for (const request of this.requests) lists[listOf(request)].push(request);
    return lists;
  }

  private listen(signal: AbortSignal | null | undefined): Response {
    const start = (stream: ReadableStreamDefaultController<Uint8Array>) => {
      this.streams.add(stream);
      signal?.addEventListener("abort", () => {
        if (this.streams.delete(stream)) stream.error(new DOMException("aborted", "AbortError"));
      });
    };
    return new Response(new ReadableStream<Uint8Array>({ start }));
  }
}

interface FillBody {
  person: { name: string };
  blanks: Record<string, string>;
}

function fill(template: string, { person, blanks }: FillBody) {
  const text = template
    .replace("[name]", person.name)
    .replace(/\[(\w+)\]/g, (gap, blank: string) => blanks[blank] ?? gap);
  const blanksLeft = [...new Set([...text.matchAll(/\[(\w+)\]/g)].map((match) => match[1] ?? ""))];
  const html = text
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
  return { subject: "About [field]".replace("[field]", blanks.field ?? "[field]"), html, text, blanksLeft };
}

function listOf({ state, nextStep }: RequestSummary): keyof Requests {
  if (["declined", "noAnswer", "addressDead", "thanked"].includes(state) && nextStep === "none") return "closed";
  if (state === "booked") return "ahead";
  return nextStep === "wait" ? "waiting" : "needsMe";
}

function nothing(): Response {
  return new Response(null, { status: 204 });
}
