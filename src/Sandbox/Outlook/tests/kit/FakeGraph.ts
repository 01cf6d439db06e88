import { vi } from "vitest";
import type { Account } from "../../src/controls/accounts";

export const nora: Account = {
  user: "nora@contoso.example",
  name: "Nora Lindqvist",
  address: "nora@contoso.example",
  tenant: "contoso",
  tenantId: "a0a0a0a0-1111-4a4a-8a8a-000000000001",
  objectId: "b1b1b1b1-2222-4b4b-8b8b-000000000001",
  kind: "work",
  timeZone: "Europe/Berlin",
};

type Json = Record<string, unknown>;

export interface Call {
  method: string;
  path: string;
  body: Json | null;
  prefer: string;
}

interface Refusing {
  status: number;
  code: string;
  message: string;
}

/** As much of the sandbox as a desk needs, behind `fetch`: messages in memory, every call remembered. */
export class FakeGraph {
  readonly messages = new Map<string, Json>();
  readonly calls: Call[] = [];
  tokens = 0;
  /** Set to refuse the next Graph calls whose path contains the key. */
  readonly refusing = new Map<string, Refusing>();
  /** Calls whose path contains the key wait for the promise. */
  readonly holding = new Map<string, Promise<void>>();
  private last = 0;

  constructor() {
    vi.stubGlobal("fetch", async (input: string, init: RequestInit = {}) => {
      for (const [part, until] of this.holding) if (decodeURIComponent(input).includes(part)) await until;
      return this.answer(input, init);
    });
  }

  /** Puts a message in, with everything that Graph always says of one. */
  put(message: Json): string {
    const id = `AAkALg-${++this.last}_x=`;
    this.messages.set(id, { ...blank, id, internetMessageId: `<${this.last}@contoso.example>`, conversationId: `AAQk-${this.last}_c=`, ...message });
    return id;
  }

  of(method: string, part: string): Call[] {
    return this.calls.filter((call) => call.method === method && call.path.includes(part));
  }

  private answer(input: string, init: RequestInit): Response {
    if (input === "/sandbox/token") {
      this.tokens += 1;
      return json(200, { access_token: `token-${this.tokens}`, token_type: "Bearer", expires_in: 3600 });
    }
    const path = decodeURIComponent(input.replace("/graph/v1.0", ""));
    const method = init.method ?? "GET";
    const headers = new Headers(init.headers);
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as Json) : null;
    this.calls.push({ method, path, body, prefer: headers.get("Prefer") ?? "" });
    for (const [part, { status, code, message }] of this.refusing) if (path.includes(part)) return json(status, { error: { code, message } });
    return this.route(method, path, body, headers.get("Prefer")?.includes("ImmutableId") ?? false);
  }

  private route(method: string, path: string, body: Json | null, wantsImmutable: boolean): Response {
    if (path.startsWith("/me?")) return json(200, { displayName: "Nora Lindqvist", jobTitle: "Product analyst" });
    if (method === "POST" && path === "/me/messages") return json(201, this.messages.get(this.put({ isDraft: true, ...body })));
    const [, id = "", action] = /^\/me\/messages\/([^/?]+)(?:\/(\w+))?/.exec(path) ?? [];
    const message = this.messages.get(id);
    if (!message) return json(404, { error: { code: "ErrorItemNotFound", message: "The specified object was not found in the store." } });
    if (action === "send") return this.send(id, message);
    if (action?.startsWith("create")) return json(201, this.messages.get(this.put(answerTo(message, action))));
    if (method === "DELETE") return (this.messages.delete(id), new Response(null, { status: 204 }));
    if (method === "PATCH") this.messages.set(id, { ...message, ...body });
    return json(200, { ...this.messages.get(id), ...(wantsImmutable ? {} : { id: id.replace("AAkALg", "AAMk") }) });
  }

  private send(id: string, message: Json): Response {
    this.messages.set(id, { ...message, isDraft: false });
    return new Response(null, { status: 202 });
  }
}

const blank = {
  subject: "",
  bodyPreview: "",
  from: { emailAddress: { name: "Nora Lindqvist", address: "nora@contoso.example" } },
  sender: null,
  toRecipients: [],
  ccRecipients: [],
  bccRecipients: [],
  receivedDateTime: "2026-03-02T08:30:00Z",
  createdDateTime: "2026-03-02T08:30:00Z",
  lastModifiedDateTime: "2026-03-02T08:30:00Z",
  isRead: true,
  isDraft: false,
  hasAttachments: false,
  categories: [],
  parentFolderId: "AQMk-inbox",
  body: { contentType: "html", content: "" },
};

function answerTo(original: Json, action: string): Json {
  const quoted = (original.body as { content: string }).content;
  const isForward = action === "createForward";
  return {
    isDraft: true,
    subject: `${isForward ? "FW" : "Re"}: ${String(original.subject)}`,
    toRecipients: isForward ? [] : [original.from],
    conversationId: original.conversationId,
    body: { contentType: "html", content: `<html><body><hr><div id="divRplyFwdMsg">From: someone</div><div>${quoted}</div></body></html>` },
    ...(isForward ? {} : { singleValueExtendedProperties: [{ id: "String 0x1042", value: original.internetMessageId }] }),
  };
}

function json(status: number, content: unknown): Response {
  return new Response(JSON.stringify(content), { status, headers: { "Content-Type": "application/json" } });
}
