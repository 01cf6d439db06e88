import { localTime, type LocalTime } from "./zones";

/** The page speaks English with a 24-hour clock whatever the browser's language: tests and pictures look the same everywhere. */
const language = "en-GB";

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
const dayFormat = format({ weekday: "short", day: "numeric", month: "short" });
const longDayFormat = format({ weekday: "long", day: "numeric", month: "long" });
const dateFormat = format({ weekday: "short", day: "numeric", month: "short", year: "numeric" });

const asUtc = ({ year, month, day, hour, minute }: LocalTime) => new Date(Date.UTC(year, month - 1, day, hour, minute));
const two = (number: number) => String(number).padStart(2, "0");

/** `09:30` */
export const timeWords = ({ hour, minute }: LocalTime) => `${two(hour)}:${two(minute)}`;
/** `Mon, 2 Mar` */
export const dayWords = (local: LocalTime) => dayFormat.format(asUtc(local));
/** `Monday 2 March` */
export const longDayWords = (local: LocalTime) => longDayFormat.format(asUtc(local));
/** `Mon, 2 Mar 2026` */
export const dateWords = (local: LocalTime) => dateFormat.format(asUtc(local));

/** When a mail came, as short as a list wants it: the time today, the day of the last months, else the date. */
export function whenWords(instant: Date, now: Date, zone: string): string {
  const then = localTime(instant, zone);
  const today = localTime(now, zone);
  if (then.year === today.year && then.month === today.month && then.day === today.day) return timeWords(then);
  const days = Math.abs(now.getTime() - instant.getTime()) / 86_400_000;
  return days < 180 ? dayWords(then) : dateWords(then);
}

/** `Mon, 2 Mar 2026, 09:30` */
export function momentWords(instant: Date, zone: string): string {
  const local = localTime(instant, zone);
  return `${dateWords(local)}, ${timeWords(local)}`;
}

/** The city in an IANA name. */
export const cityOf = (zone: string) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
