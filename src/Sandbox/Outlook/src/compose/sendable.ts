import type { DraftWords } from "../drafts/Draft";
import { readRecipients } from "../drafts/recipients";

/** Why this cannot be sent yet, as a sentence; null when it can. */
export function whyNotSendable({ to, cc, bcc }: DraftWords): string | null {
  const { addresses, bad } = readRecipients([to, cc, bcc].join(";"));
  if (bad[0] !== undefined) return `“${bad[0]}” is not a mail address.`;
  return addresses.length === 0 ? "Say to whom this goes." : null;
}
