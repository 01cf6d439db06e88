/** The words of Office.js as they are at run time; the types declare some of them as bare enums. Held to those by name. */
type WordsOf<Declared> = { readonly [Word in keyof Declared]: string };

export const AsyncResultStatus = {
  Succeeded: "succeeded",
  Failed: "failed",
} satisfies WordsOf<typeof Office.AsyncResultStatus>;

export const HostType = {
  Word: "Word",
  Excel: "Excel",
  PowerPoint: "PowerPoint",
  Outlook: "Outlook",
  OneNote: "OneNote",
  Project: "Project",
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the real library still has the word
  Access: "Access",
} satisfies WordsOf<typeof Office.HostType>;

export const PlatformType = {
  PC: "PC",
  OfficeOnline: "OfficeOnline",
  Mac: "Mac",
  iOS: "iOS",
  Android: "Android",
  Universal: "Universal",
} satisfies WordsOf<typeof Office.PlatformType>;

export const CoercionType = { Text: "text", Html: "html" } satisfies Partial<WordsOf<typeof Office.CoercionType>>;

export const EventType = {
  ItemChanged: "olkItemSelectedChanged",
  OfficeThemeChanged: "officeThemeChanged",
} satisfies Partial<WordsOf<typeof Office.EventType>>;

export const MailboxEnums = {
  ItemType: { Message: "message", Appointment: "appointment" } satisfies WordsOf<typeof Office.MailboxEnums.ItemType>,
  ComposeType: { NewMail: "newMail", Reply: "reply", Forward: "forward" } satisfies WordsOf<typeof Office.MailboxEnums.ComposeType>,
  RestVersion: { v1_0: "v1.0", v2_0: "v2.0", Beta: "beta" } satisfies WordsOf<typeof Office.MailboxEnums.RestVersion>,
  RecipientType: {
    DistributionList: "distributionList",
    ExternalUser: "externalUser",
    Other: "other",
    User: "user",
  } satisfies WordsOf<typeof Office.MailboxEnums.RecipientType>,
  ItemNotificationMessageType: {
    ProgressIndicator: "progressIndicator",
    InformationalMessage: "informationalMessage",
    ErrorMessage: "errorMessage",
    InsightMessage: "insightMessage",
  } satisfies WordsOf<typeof Office.MailboxEnums.ItemNotificationMessageType>,
} satisfies Partial<Record<keyof typeof Office.MailboxEnums, object>>;
