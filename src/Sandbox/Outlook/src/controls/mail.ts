import { control } from "./control";

/** Puts a raw mail (RFC 5322, as in an `.eml` file) into an inbox. */
export const deliver = (user: string, raw: Blob) =>
  control<{ id: string }>(`mail?user=${encodeURIComponent(user)}`, { method: "POST", headers: { "Content-Type": "message/rfc822" }, body: raw });
