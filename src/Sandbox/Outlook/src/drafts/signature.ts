import type { BodyType } from "../protocol/items";
import { markupOf } from "./markup";

/** Who signs: the account's profile as Graph tells it. */
export interface Signer {
  displayName: string;
  jobTitle: string | null;
}

const lines = ({ displayName, jobTitle }: Signer) => [displayName, ...(jobTitle ? [jobTitle] : [])];

/** An empty line to write on, and below it the signature, marked as Outlook on the web marks it. */
export function emptyBody(signer: Signer, type: BodyType): string {
  return type === "html"
    ? `<div><br></div><div><br></div><div id="Signature"><div>${lines(signer).map(markupOf).join("<br>")}</div></div>`
    : `\n\n-- \n${lines(signer).join("\n")}\n`;
}
