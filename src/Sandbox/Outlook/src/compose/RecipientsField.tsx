import type { ComponentChildren } from "preact";
import type { RecipientField } from "../protocol/calls";
import { readRecipients, writeRecipients } from "../drafts/recipients";
import type { Known } from "./useKnown";

interface RecipientsFieldProps {
  field: RecipientField;
  label: string;
  text: string;
  known: Known;
  isDisabled: boolean;
  onInput: (text: string) => void;
  /** What stands at the end of the row. */
  children?: ComponentChildren;
}

/** Addresses as text, with the people one knows on offer. */
export function RecipientsField({ field, label, text, known, isDisabled, onInput, children }: RecipientsFieldProps) {
  const list = `known-${field}`;
  return (
    <div class="compose-row">
      <label class="compose-label" for={`field-${field}`}>{label}</label>
      <input
        type="text"
        id={`field-${field}`}
        data-testid={`compose-${field}`}
        list={list}
        autocomplete="off"
        spellcheck={false}
        value={text}
        disabled={isDisabled}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={() => onInput(withNames(text, known))}
      />
      <datalist id={list}>
        {known.map((person) => (
          <option key={person.address} value={writeRecipients([person])} />
        ))}
      </datalist>
      {children}
    </div>
  );
}

/** Bare addresses of people one knows get their names, as Outlook resolves them. */
export function withNames(text: string, known: Known): string {
  const { addresses, bad } = readRecipients(text);
  if (bad.length > 0) return text;
  const nameOf = (address: string) => known.find((person) => person.address.toLowerCase() === address.toLowerCase())?.name ?? "";
  return writeRecipients(addresses.map(({ name, address }) => ({ name: name || nameOf(address), address })));
}
