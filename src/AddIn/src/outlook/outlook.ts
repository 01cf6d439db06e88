/** An e-mail address with the name shown for it; the name may be empty or lie. */
export interface MailAddress {
  name: string;
  address: string;
}

/** The mail beside the pane. `key` tells one mail from another while the pane is open and means nothing else. */
export type MailItem =
  | { mode: "none" }
  /** Outlook did not answer. */
  | { mode: "unreadable" }
  | { mode: "read"; key: string; internetMessageId: string; conversationId: string; from: MailAddress; subject: string }
  | {
      mode: "compose";
      key: string;
      isReply: boolean;
      /** Empty for a new mail. */
      conversationId: string;
      to: MailAddress[];
      subject: string;
      /** The id of the request that this mail was tagged with. */
      request: string | null;
    };

export type ComposedItem = Extract<MailItem, { mode: "compose" }>;

/** What an intended change to the mail came to. */
export type Outcome = "done" | "otherMail" | "failed";

export interface TemplateWords {
  subject: string;
  /** Only p, br and a: Outlook understands no more in every client. */
  html: string;
  text: string;
}

/** What the seeker has written so far, without signature and quoted mail. */
export interface WrittenWords {
  subject: string;
  text: string;
}

export type Theme = "light" | "dark";

/** Outlook as far as the pane needs it. Behind it stands Office.js, or a plain browser page with no mail beside it. */
export interface Outlook {
  /** The address of the open mailbox. */
  userAddress: string | null;
  readItem: () => Promise<MailItem>;
  /** @returns stops listening */
  onItemChanged: (changed: () => void) => () => void;
  /**
   * Puts a template above the signature of a new mail, or at the cursor of a reply, in HTML or plain text as the mail
   * is. The subject is set when it is empty or one of `oursBefore`.
   */
  insertTemplate: (key: string, words: TemplateWords, oursBefore: readonly string[]) => Promise<Outcome>;
  /** Null when Outlook did not answer or another mail is open by now. */
  readWritten: (key: string) => Promise<WrittenWords | null>;
  /** Marks the mail, invisibly to its recipient, so that the server finds it in Sent Items. */
  tag: (key: string, request: string) => Promise<Outcome>;
  /** Tells the theme now and whenever it changes. @returns stops listening */
  followTheme: (show: (theme: Theme) => void) => () => void;
  openLink: (url: string) => void;
  /** Opens a new mail, to an address if one is given; null where Outlook cannot. */
  startMail: ((to?: string) => void) | null;
}
