import { officeCall } from "./officeCall";
import type { MailAddress, MailItem } from "./outlook";

/** The custom property by which the server finds the sent mail (contract). */
const requestProperty = "infoInterviewRequest";

export type Mail = Office.MessageRead | Office.MessageCompose;

/** The item beside the pane. Read anew each time: Outlook exchanges it under a pinned pane. */
export function currentItem(): Mail | null {
  // The types leave out that there may be no item, and that every kind of item tells its kind.
  const item = Office.context.mailbox.item as Pick<Office.MessageRead, "itemType"> | null | undefined;
  return item?.itemType === Office.MailboxEnums.ItemType.Message ? (item as Mail) : null;
}

export function isCompose(item: Mail): item is Office.MessageCompose {
  return typeof item.subject !== "string";
}

/** What the pane needs to know of a mail. Throws OfficeRefusal. */
export async function describe(item: Mail, key: string): Promise<MailItem> {
  if (isCompose(item)) return describeCompose(item, key);
  return {
    mode: "read",
    key,
    internetMessageId: item.internetMessageId,
    conversationId: restId(item.conversationId),
    from: addressOf(item.from),
    subject: item.subject,
  };
}

async function describeCompose(item: Office.MessageCompose, key: string): Promise<MailItem> {
  const [subject, to, properties, isReply] = await Promise.all([
    officeCall<string>((done) => item.subject.getAsync(done)),
    officeCall<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done)),
    officeCall<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done)),
    answersMail(item),
  ]);
  const request: unknown = properties.get(requestProperty);
  return {
    mode: "compose",
    key,
    isReply,
    conversationId: isReply ? restId(item.conversationId) : "",
    to: to.map(addressOf),
    subject,
    request: typeof request === "string" ? request : null,
  };
}

/** Before Mailbox 1.10 only the conversation tells: a new mail has none until it is saved. */
export async function answersMail(item: Office.MessageCompose): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("Mailbox", "1.10")) return Boolean(item.conversationId);
  const { composeType } = await officeCall<{ composeType: string }>((done) => item.getComposeTypeAsync(done));
  return composeType !== (Office.MailboxEnums.ComposeType.NewMail as string);
}

/** Saves the tag with the draft: classic Outlook keeps custom properties only once the item itself is saved (#4930). */
export async function saveTag(item: Office.MessageCompose, request: string): Promise<void> {
  const properties = await officeCall<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
  properties.set(requestProperty, request);
  await officeCall((done) => properties.saveAsync(done));
  await officeCall<string>((done) => item.saveAsync(done));
}

function addressOf(details: Office.EmailAddressDetails | undefined): MailAddress {
  return { name: details?.displayName ?? "", address: details?.emailAddress ?? "" };
}

/** Graph's form of an id. */
function restId(id: string | null): string {
  if (!id) return "";
  try {
    return Office.context.mailbox.convertToRestId(id, Office.MailboxEnums.RestVersion.v2_0);
  } catch {
    // Mobile Outlook cannot convert and need not: its ids have Graph's form already.
    return id;
  }
}
