import { language, text } from "./text";
import { cityOf, dayIn, formatIn } from "./zones";

/** A span of time as two people read it. `own` is null when both clocks show the same. */
export interface Reading {
  day: string;
  hours: string;
  city: string;
  own: { day: string | null; hours: string; city: string } | null;
}

/** Days and hours as this seeker reads them. Instants are ISO 8601 strings, days `YYYY-MM-DD`. */
export interface Dates {
  /** IANA id of the seeker's zone. */
  zone: string;
  /** `Tue 10 Mar`, with the year when it is not this one. */
  day: (day: string) => string;
  /** Like `day`, but `today` and `tomorrow` by name; for labels, not inside sentences. */
  nearDay: (day: string) => string;
  /** The day of an instant in the seeker's zone, as `YYYY-MM-DD`. */
  dayOf: (instant: string) => string;
  /** `Tue 10 Mar, 10:00` in the seeker's zone. */
  moment: (instant: string) => string;
  /** `2 minutes ago`, later the time of day, later the day. */
  ago: (instant: string) => string;
  /** A span in their zone first and, when it reads differently, in the seeker's. */
  span: (start: string, end: string, theirZone: string) => Reading;
  /** The day or days of a span in their zone; null when it is shorter than a day, so that its hours matter. */
  days: (start: string, end: string, theirZone: string) => string | null;
}

/**
 * @param locale BCP 47 tag of the mailbox; its region decides the order and the clock (12 or 24 hours), its words only
 * when the pane speaks that language
 * @param zone IANA id
 */
export function datesFor(locale: string, zone: string, now: () => Date): Dates {
  const spoken = spokenLocale(locale);
  const format = (at: string, inZone: string, options: Intl.DateTimeFormatOptions) =>
    formatIn(inZone, spoken, new Date(at), options);
  const today = () => dayIn(zone, now());

  const day = (date: string) => {
    const sameYear = date.slice(0, 4) === today().slice(0, 4);
    const year = sameYear ? {} : { year: "numeric" as const };
    return format(`${date}T12:00:00Z`, "UTC", { weekday: "short", day: "numeric", month: "short", ...year });
  };
  const dayOf = (instant: string) => dayIn(zone, new Date(instant));
  const hour = (instant: string, inZone: string) => format(instant, inZone, { timeStyle: "short" });
  const hours = (start: string, end: string, inZone: string) => `${hour(start, inZone)}–${hour(end, inZone)}`;

  return {
    zone,
    day,
    dayOf,
    nearDay(date) {
      if (date === today()) return text.dates.today;
      if (date === dayAfter(today())) return text.dates.tomorrow;
      return day(date);
    },
    moment: (instant) => `${day(dayOf(instant))}, ${hour(instant, zone)}`,
    ago(instant) {
      const minutes = Math.round((now().getTime() - new Date(instant).getTime()) / 60_000);
      if (minutes >= 0 && minutes < 1) return text.dates.justNow;
      if (minutes > 0 && minutes < 60) return new Intl.RelativeTimeFormat(spoken).format(-minutes, "minute");
      return dayOf(instant) === today() ? hour(instant, zone) : `${day(dayOf(instant))}, ${hour(instant, zone)}`;
    },
    span(start, end, theirZone) {
      const at = new Date(start);
      const theirs = { day: dayIn(theirZone, at), hours: hours(start, end, theirZone), city: cityOf(theirZone) };
      const own = { day: dayIn(zone, at), hours: hours(start, end, zone), city: cityOf(zone) };
      const same = own.day === theirs.day && own.hours === theirs.hours;
      return {
        ...theirs,
        day: day(theirs.day),
        own: same ? null : { ...own, day: own.day === theirs.day ? null : day(own.day) },
      };
    },
    days(start, end, theirZone) {
      const [from, until] = [new Date(start), new Date(end)];
      // A day in spring has 23 hours; whatever is shorter has its hours named.
      if (until.getTime() - from.getTime() < 23 * 3_600_000) return null;
      const [first, last] = [dayIn(theirZone, from), dayIn(theirZone, new Date(until.getTime() - 1))];
      return first === last ? day(first) : `${day(first)} – ${day(last)}`;
    },
  };
}

function dayAfter(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + 1);
  return noon.toISOString().slice(0, 10);
}

function spokenLocale(locale: string): string {
  try {
    const seeker = new Intl.Locale(locale);
    if (seeker.language === language) return seeker.toString();
    return seeker.region ? `${language}-${seeker.region}` : language;
  } catch {
    return language;
  }
}
