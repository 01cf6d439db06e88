import type { Address, BodyType, NewMail, Notice } from "./items";

export type RecipientField = "to" | "cc" | "bcc";
/** Where text goes in a body: above everything, at the cursor, or in place of everything. */
export type Place = "top" | "selection" | "all";
export type ComposeType = "newMail" | "reply" | "forward";

/** What the pane can ask of the page, each with what it hands over and what it gets. */
export interface Calls {
  "subject.get": () => string;
  "subject.set": (subject: string) => void;
  "recipients.get": (field: RecipientField) => Address[];
  "recipients.set": (field: RecipientField, addresses: Address[]) => void;
  "recipients.add": (field: RecipientField, addresses: Address[]) => void;
  "body.type": () => BodyType;
  "body.get": (as: BodyType) => string;
  "body.write": (place: Place, data: string, as: BodyType) => void;
  "properties.load": () => Record<string, unknown>;
  "properties.save": (bag: Record<string, unknown>) => void;
  "item.save": () => string;
  "item.composeType": () => { composeType: ComposeType; coercionType: BodyType };
  "notices.all": () => Notice[];
  "notices.add": (notice: Notice) => void;
  "notices.replace": (notice: Notice) => void;
  "notices.remove": (key: string) => void;
  "mail.new": (mail: NewMail) => void;
  "mail.open": (itemId: string) => void;
  "mail.answer": (toAll: boolean, html: string) => void;
  "link.open": (url: string) => void;
  /** A request of nested app authentication and its answer, both as JSON (MSAL's envelopes). */
  "signIn": (request: string) => string;
}

export type CallName = keyof Calls;

/** Calls that are made for one certain mail. */
export type ItemCall = Exclude<CallName, "mail.new" | "mail.open" | "link.open" | "signIn">;

/** A refusal as Office.js reports it in `AsyncResult.error`. */
export interface Refusal {
  code: number;
  name: string;
  message: string;
}

/** The page's side: every call answered, at once or later. Throws Refused. `item` is the key of the mail that the pane meant, null where none is meant. */
export type Answers = {
  [Name in CallName]: (item: string | null, ...handed: Parameters<Calls[Name]>) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>;
};
