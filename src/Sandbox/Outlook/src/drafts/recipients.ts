import type { Address } from "../protocol/items";

export interface Recipients {
  addresses: Address[];
  /** Parts that are no address, as they were typed. */
  bad: string[];
}

const plausible = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+$/;

/** Reads what stands in a recipient field: addresses, each with or without a name, separated by commas or semicolons. */
export function readRecipients(text: string): Recipients {
  const found: Recipients = { addresses: [], bad: [] };
  for (const part of split(text)) {
    const named = /^(.*?)\s*<([^<>]*)>$/.exec(part);
    const address = (named?.[2] ?? part).trim();
    const name = (named?.[1] ?? "").replace(/^"(.*)"$/, "$1").replaceAll('\\"', '"').trim();
    if (plausible.test(address)) found.addresses.push({ name, address });
    else found.bad.push(part);
  }
  return found;
}

/** The text for a recipient field. */
export function writeRecipients(addresses: readonly Address[]): string {
  return addresses.map(({ name, address }) => (name === "" ? address : `${quoted(name)} <${address}>`)).join("; ");
}

/** Adds addresses behind those that stand there. */
export function joinRecipients(text: string, added: readonly Address[]): string {
  return [text.trim().replace(/[;,]$/, ""), writeRecipients(added)].filter((part) => part !== "").join("; ");
}

function quoted(name: string): string {
  return /[,;<>"@]/.test(name) ? `"${name.replaceAll('"', '\\"')}"` : name;
}

/** Parts between separators that stand neither in quotes nor in angle brackets. */
function split(text: string): string[] {
  const parts = text.match(/(?:"(?:\\.|[^"\\])*"?|<[^>]*>?|[^,;\n"<])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
