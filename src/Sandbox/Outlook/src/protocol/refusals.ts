import type { Refusal } from "./calls";

/** The refusals that this Outlook knows, with the codes and names of the real library. */
export const refusals = {
  invalidFormat: { code: 2006, name: "InvalidFormatError", message: "HTML cannot go into a plain text body." },
  properties: { code: 9019, name: "GenericSettingsError", message: "Custom properties take at most 2,500 characters." },
  failed: { code: 9020, name: "GenericResponseError", message: "The mailbox did not answer as it should." },
  notSaved: { code: 9021, name: "SaveError", message: "The item could not be saved." },
  duplicateNotice: { code: 9023, name: "DuplicateNotificationKey", message: "A notification with this key exists already." },
  noSuchNotice: { code: 9024, name: "NotificationKeyNotFound", message: "There is no notification with this key." },
  tooManyNotices: { code: 9025, name: "NumberOfNotificationsExceeded", message: "An item shows at most five notifications." },
  otherItem: { code: 9030, name: "APICallFailedDueToItemChange", message: "Another item is shown by now." },
} satisfies Record<string, Refusal>;

/** Thrown on the page's side; travels as its refusal. */
export class Refused extends Error {
  override name = "Refused";

  constructor(readonly refusal: Refusal) {
    super(`${refusal.code} ${refusal.name}: ${refusal.message}`);
  }
}
