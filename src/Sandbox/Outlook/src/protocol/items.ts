/** An e-mail address with the name shown for it; the name may be empty. */
export interface Address {
  name: string;
  address: string;
}

export type BodyType = "html" | "text";

/** A mail that is read, as far as Office.js tells of it without being asked. */
export interface ReadItem {
  mode: "read";
  /** Tells this showing of a mail from any other; calls name it, so that a late one cannot reach another mail. */
  key: string;
  /** In the form of Exchange Web Services, as Office.js gives ids: `/` and `+` where Graph has `-` and `_`. */
  itemId: string;
  conversationId: string;
  internetMessageId: string;
  itemClass: string;
  subject: string;
  from: Address;
  sender: Address;
  to: Address[];
  cc: Address[];
  /** ISO 8601, UTC. */
  created: string;
  modified: string;
}

/** A mail that is written. Everything else about it has to be asked for. */
export interface ComposeItem {
  mode: "compose";
  key: string;
  /** Null until a new mail is saved. */
  conversationId: string | null;
}

export type Item = ReadItem | ComposeItem;

/** A mail to be opened in a compose window of its own. */
export interface NewMail {
  to: Address[];
  cc: Address[];
  bcc: Address[];
  subject: string;
  /** Null leaves the empty body with the account's signature. */
  html: string | null;
}

/** A bar that the add-in shows above a mail. */
export interface Notice {
  key: string;
  type: string;
  message: string;
  /** Resource id of the manifest. */
  icon?: string;
  persistent?: boolean;
}
