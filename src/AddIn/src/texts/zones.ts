/** A zone in which an instant can be shown: what to give to Intl, and how far to shift the instant before. */
interface Reading {
  timeZone: string;
  shift: number;
}

const offset = /^([+-])(\d{2}):?(\d{2})$/;

/**
 * Zones come from mail, so they may be an IANA id, an offset like `+02:00` (Intl knows those only in the newest
 * browsers), or nonsense, which is read as UTC and called so.
 */
function reading(zone: string): Reading {
  const found = offset.exec(zone);
  if (found) {
    const minutes = Number(found[2]) * 60 + Number(found[3]);
    return { timeZone: "UTC", shift: (found[1] === "-" ? -minutes : minutes) * 60_000 };
  }
  return { timeZone: isZone(zone) ? zone : "UTC", shift: 0 };
}

/** Whether Intl knows this IANA id. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Formats an instant as read on a clock in that zone. */
export function formatIn(zone: string, locale: string, instant: Date, options: Intl.DateTimeFormatOptions): string {
  const { timeZone, shift } = reading(zone);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(instant.getTime() + shift));
}

/** The calendar day `YYYY-MM-DD` of an instant in that zone. */
export function dayIn(zone: string, instant: Date): string {
  return formatIn(zone, "sv-SE", instant, { year: "numeric", month: "2-digit", day: "2-digit" });
}

/** What people call the zone: its city (`Buenos Aires`), or `UTC+2` for an offset. */
export function cityOf(zone: string): string {
  const found = offset.exec(zone);
  if (found) {
    const minutes = found[3] === "00" ? "" : `:${found[3] ?? ""}`;
    return `UTC${found[1] ?? ""}${Number(found[2])}${minutes}`;
  }
  if (!isZone(zone) || !zone.includes("/") || zone.startsWith("Etc/")) return "UTC";
  return (zone.split("/").pop() ?? zone).replaceAll("_", " ");
}
