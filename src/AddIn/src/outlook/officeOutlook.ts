import { OfficeRefusal } from "./officeCall";
import { answersMail, currentItem, describe, isCompose, saveTag, type Mail } from "./openMail";
import type { MailItem, Outcome, Outlook } from "./outlook";
import { followOfficeTheme } from "./theme";
import { insertWords, readWords } from "./words";

/** The pane inside Outlook. Call after Office.onReady. */
export function officeOutlook(): Outlook {
  const { mailbox } = Office.context;
  const listeners = new Set<() => void>();
  let changes = 0;
  // Registered once and for good: Office.js can only remove all handlers of a type, and an unpinned pane on the Mac
  // gets no item id without it (office-js #4892).
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
    changes += 1;
    for (const tell of listeners) tell();
  });

  // Two unsaved mails differ in nothing but the change between them; read mails also where the event is missed.
  const keyOf = (item: Mail | null) => `${changes} ${item && !isCompose(item) ? item.internetMessageId : ""}`;
  const composedWith = (key: string) => {
    const item = currentItem();
    return item && keyOf(item) === key && isCompose(item) ? item : null;
  };
  const change = async (key: string, act: (item: Office.MessageCompose) => Promise<void>): Promise<Outcome> => {
    const item = composedWith(key);
    if (!item) return "otherMail";
    return (await unlessRefused(() => act(item).then(() => true))) ? "done" : "failed";
  };

  return {
    userAddress: mailbox.userProfile.emailAddress,

    async readItem(): Promise<MailItem> {
      const item = currentItem();
      const key = keyOf(item);
      if (!item) return { mode: "none" };
      return (await unlessRefused(() => describe(item, key))) ?? { mode: "unreadable" };
    },

    onItemChanged(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },

    insertTemplate: (key, words, oursBefore) =>
      change(key, async (item) => insertWords(item, await answersMail(item), words, oursBefore)),

    async readWritten(key) {
      const item = composedWith(key);
      const words = item && (await unlessRefused(() => readWords(item)));
      return composedWith(key) ? words : null;
    },

    tag: (key, request) => change(key, (item) => saveTag(item, request)),

    followTheme: followOfficeTheme,

    openLink(url) {
      if (!isWebLink(url)) return;
      if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
        Office.context.ui.openBrowserWindow(url);
      else window.open(url, "_blank", "noopener");
    },

    startMail:
      typeof mailbox.displayNewMessageForm === "function"
        ? (to) => mailbox.displayNewMessageForm(to === undefined ? {} : { toRecipients: [to] })
        : null,
  };
}

/** Links come from mail in the end; only the web is opened. */
function isWebLink(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

async function unlessRefused<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof OfficeRefusal) return null;
    throw error;
  }
}
