import { vi } from "vitest";

type Done<T> = (result: Office.AsyncResult<T>) => void;

/** Office.js declares its words as enums of numbers; at run time they are these strings. */
const succeeded = "succeeded" as unknown as Office.AsyncResultStatus;
const failed = "failed" as unknown as Office.AsyncResultStatus;
const message = "message" as unknown as Office.MailboxEnums.ItemType;
const markup = "html" as unknown as Office.CoercionType;
export const plainText = "text" as unknown as Office.CoercionType;

/** Calls back like Office.js, which gives its callback as the last argument and answers later. */
function answer<T>(args: unknown[], result: Partial<Office.AsyncResult<T>>) {
  const done = args.find((argument): argument is Done<T> => typeof argument === "function");
  queueMicrotask(() => done?.({ status: succeeded, ...result } as Office.AsyncResult<T>));
}

/**
 * A mail being written in Office.js. Each part is held to the official declaration, so that a renamed member of
 * @types/office-js breaks the compile here.
 */
export class FakeDraft {
  itemType = message;
  conversationId: string | null = null;
  html = "<p>Nora</p>";
  title = "";
  bodyType = markup;
  composeType = "newMail";
  saves = 0;
  /** Custom properties as saved, and as set but not saved. */
  saved: Record<string, unknown> = {};
  failing = new Set<string>();
  dropped = new Set<string>();

  subject: Pick<Office.Subject, "getAsync" | "setAsync"> = {
    getAsync: (...args: unknown[]) => this.reply("subject.get", args, this.title),
    setAsync: (title: string, ...args: unknown[]) => {
      if (title.length > 255) throw new Error("Sys.ArgumentOutOfRangeException");
      this.title = title;
      this.reply("subject.set", args, undefined);
    },
  };

  to: Pick<Office.Recipients, "getAsync"> = {
    getAsync: (...args: unknown[]) =>
      this.reply("to", args, [{ displayName: "Dana", emailAddress: "dana@brightwater.example" }]),
  };

  body: Pick<Office.Body, "getTypeAsync" | "getAsync" | "prependAsync" | "setSelectedDataAsync"> = {
    getTypeAsync: (...args: unknown[]) => this.reply("type", args, this.bodyType),
    getAsync: (_type: unknown, ...args: unknown[]) => this.reply("body", args, this.html),
    prependAsync: (data: string, ...args: unknown[]) => {
      if (!this.failing.has("prepend")) this.html = data + this.html;
      this.reply("prepend", args, undefined);
    },
    setSelectedDataAsync: (data: string, ...args: unknown[]) => {
      this.html = this.html.replace("|", data);
      this.reply("selected", args, undefined);
    },
  };

  getComposeTypeAsync: Office.MessageCompose["getComposeTypeAsync"] = (...args: unknown[]) =>
    this.reply("composeType", args, { composeType: this.composeType });

  loadCustomPropertiesAsync: Office.MessageCompose["loadCustomPropertiesAsync"] = (...args: unknown[]) => {
    const bag = { ...this.saved };
    const properties: Pick<Office.CustomProperties, "get" | "set" | "saveAsync"> = {
      get: (name) => bag[name] as string,
      set: (name, value) => {
        bag[name] = value;
      },
      saveAsync: (...more: unknown[]) => {
        this.saved = bag;
        this.reply("properties.save", more, undefined);
      },
    };
    this.reply("properties", args, properties);
  };

  saveAsync: Office.MessageCompose["saveAsync"] = (...args: unknown[]) => {
    this.saves += 1;
    this.reply("save", args, "id");
  };

  private reply(call: string, args: unknown[], value: unknown) {
    if (this.dropped.has(call)) return;
    if (this.failing.has(call)) answer(args, { status: failed, error: { code: 9, message: call, name: call } });
    else answer(args, { value });
  }
}

/** A mail being read in Office.js. */
export function aReceivedMail(internetMessageId: string) {
  const mail: Pick<Office.MessageRead, "itemType" | "subject" | "internetMessageId" | "conversationId" | "from"> = {
    itemType: message,
    subject: "Re: Half an hour",
    internetMessageId,
    conversationId: "AA/B+C",
    from: { displayName: "Dana", emailAddress: "dana@brightwater.example" } as Office.EmailAddressDetails,
  };
  return mail;
}

/** Installs Office.js around an item that can be exchanged; `changed` raises ItemChanged, `themed` the theme event. */
export function installOffice(item: unknown, sets: string[] = ["1.10", "1.14"], background: string | null = "#ffffff") {
  const handlers = new Map<string, (event: unknown) => void>();
  const state = { item };
  const mailbox = {
    get item() {
      return state.item;
    },
    userProfile: { emailAddress: "nora@contoso.example" },
    convertToRestId: (id: string) => id.replaceAll("/", "-").replaceAll("+", "_"),
    addHandlerAsync: (type: string, handler: (event: unknown) => void) => handlers.set(type, handler),
    displayNewMessageForm: vi.fn(),
  };
  vi.stubGlobal("Office", {
    onReady: () => Promise.resolve({ host: "Outlook" }),
    HostType: { Outlook: "Outlook" },
    AsyncResultStatus: { Succeeded: succeeded, Failed: failed },
    CoercionType: { Html: "html", Text: "text" },
    EventType: { ItemChanged: "item", OfficeThemeChanged: "theme" },
    MailboxEnums: { ItemType: { Message: "message" }, ComposeType: { NewMail: "newMail" }, RestVersion: { v2_0: "v2.0" } },
    context: {
      mailbox,
      requirements: { isSetSupported: (name: string, version: string) => name === "Mailbox" && sets.includes(version) },
      ...(background === null ? {} : { officeTheme: { bodyBackgroundColor: background } }),
    },
  });
  return {
    mailbox,
    changed(next: unknown) {
      state.item = next;
      handlers.get("item")?.({});
    },
    themed: (bodyBackgroundColor: string) => handlers.get("theme")?.({ officeTheme: { bodyBackgroundColor } }),
  };
}
