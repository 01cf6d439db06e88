import type { Address } from "../../protocol/items";
import { MailboxEnums } from "../words";

export function detailsOf({ name, address }: Address): Office.EmailAddressDetails {
  return {
    displayName: name || address,
    emailAddress: address,
    appointmentResponse: "none",
    recipientType: MailboxEnums.RecipientType.ExternalUser,
  };
}

/** Office.js takes a bare address, or an object that names person and address. */
export function addressOf(given: string | Office.EmailUser | Office.EmailAddressDetails): Address {
  return typeof given === "string"
    ? { name: "", address: given }
    : { name: given.displayName, address: given.emailAddress };
}
