/** Date and time of day in some zone. `month` is 1 to 12. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** @param zone IANA */
export function localTime(instant: Date, zone: string): LocalTime {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    calendar: "iso8601",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return { year: part("year"), month: part("month"), day: part("day"), hour: part("hour"), minute: part("minute") };
}

/** The instant at which clocks of the zone show this; the later reading where they show it twice or never. */
export function instantOf(local: LocalTime, zone: string): Date {
  const wall = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute);
  const shownAt = (instant: number) => {
    const { year, month, day, hour, minute } = localTime(new Date(instant), zone);
    return Date.UTC(year, month - 1, day, hour, minute);
  };
  // The zone's offset is asked for twice: the first guess may lie on the other side of a change of clocks.
  const guess = wall - (shownAt(wall) - wall);
  return new Date(wall - (shownAt(guess) - guess));
}

/** The day that lies some days after another, at midnight. */
export function daysLater({ year, month, day }: LocalTime, days: number): LocalTime {
  const at = new Date(Date.UTC(year, month - 1, day + days));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), hour: 0, minute: 0 };
}

/** 1 is Monday, 7 Sunday. */
export function weekday({ year, month, day }: LocalTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Nine o'clock on the next day from Monday to Friday, in the zone. The sandbox knows no holidays. */
export function nextBusinessMorning(now: Date, zone: string): Date {
  let day = daysLater(localTime(now, zone), 1);
  while (weekday(day) > 5) day = daysLater(day, 1);
  return instantOf({ ...day, hour: 9 }, zone);
}

/** `2026-03-02T09:30`, as a field for a date with time wants it. */
export function fieldText({ year, month, day, hour, minute }: LocalTime): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** Reads the date and time of day at the front of an ISO text; what follows, seconds or an offset, is ignored. Null when it is none. */
export function readLocal(text: string): LocalTime | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map((digits: string | undefined) => Number(digits ?? 0));
  return { year, month, day, hour, minute };
}
