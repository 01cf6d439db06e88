import type { BodyType } from "../protocol/items";
import { markupOf, textOf } from "./markup";

/** Who signs: the account's profile as Graph tells it. */
export interface Signer {
  displayName: string;
  jobTitle: string | null;
}

/** How plain text says that a signature follows (RFC 3676, 4.3). */
const separator = "-- ";

const lines = ({ displayName, jobTitle }: Signer) => [displayName, ...(jobTitle ? [jobTitle] : [])];

/** An empty line to write on, and below it the signature, marked as Outlook on the web marks it. */
export function emptyBody(signer: Signer, type: BodyType): string {
  return type === "html"
    ? `<div><br></div><div><br></div><div id="Signature"><div>${lines(signer).map(markupOf).join("<br>")}</div></div>`
    : `\n\n${separator}\n${lines(signer).join("\n")}\n`;
}

/** A formatted body as plain text, its signature told from the rest as plain text does. */
export function signedText(html: string): string {
  return textOf(html.replace(/(<div id="Signature"[^>]*>)/, `<div>${separator}</div>$1`));
}
