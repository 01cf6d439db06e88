import type { Address, BodyType } from "../protocol/items";

/** Entities of Graph v1.0, only what the page uses of them. */
export interface Recipient {
  emailAddress: { name?: string; address?: string };
}

export interface MessageRow {
  id: string;
  "@odata.etag": string;
  subject: string;
  bodyPreview: string;
  from: Recipient | null;
  toRecipients: Recipient[];
  /** ISO 8601, UTC; of drafts, when they were begun. */
  receivedDateTime: string;
  isRead: boolean;
  isDraft: boolean;
  hasAttachments: boolean;
  categories: string[];
  internetMessageId: string;
}

export const rowMembers =
  "subject,bodyPreview,from,toRecipients,receivedDateTime,isRead,isDraft,hasAttachments,categories,internetMessageId";

export interface Message extends MessageRow {
  "@odata.type"?: string;
  sender: Recipient | null;
  ccRecipients: Recipient[];
  bccRecipients: Recipient[];
  body: { contentType: BodyType; content: string };
  conversationId: string;
  parentFolderId: string;
  createdDateTime: string;
  lastModifiedDateTime: string;
  singleValueExtendedProperties?: { id: string; value: string }[];
}

export interface Attachment {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  isInline: boolean;
}

/** Where Outlook keeps the bag of our add-in's custom properties on an item (contract). */
export const bagProperty =
  "String {00020329-0000-0000-C000-000000000046} Name cecp-c1b6e3a4-5d2f-4e68-8f07-9a3b1c2d4e5f";
/** MAPI's PR_IN_REPLY_TO_ID: only an answer has one. */
export const inReplyToProperty = "String 0x1042";
/** MAPI's PR_MESSAGE_CLASS. */
export const classProperty = "String 0x001A";

const expanded = [bagProperty, inReplyToProperty, classProperty].map((id) => `id eq '${id}'`).join(" or ");

/** Query of one message with all that is shown of it. */
export const wholeMessage =
  `$select=${rowMembers},sender,ccRecipients,bccRecipients,body,conversationId,parentFolderId,createdDateTime,lastModifiedDateTime` +
  `&$expand=singleValueExtendedProperties($filter=${expanded})`;

export function propertyOf({ singleValueExtendedProperties: properties = [] }: Message, id: string): string | null {
  return properties.find((each) => each.id.toLowerCase() === id.toLowerCase())?.value ?? null;
}

export function addressOf(recipient: Recipient | null | undefined): Address {
  const { name = "", address = "" } = recipient?.emailAddress ?? {};
  return { name: name === address ? "" : name, address };
}

export function recipientOf({ name, address }: Address): Recipient {
  return { emailAddress: name === "" ? { address } : { name, address } };
}
