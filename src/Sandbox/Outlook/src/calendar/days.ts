import type { CalendarEvent } from "../graph/calendar";
import { daysLater, readLocal, weekday, type LocalTime } from "../times/zones";

export interface Entry extends CalendarEvent {
  /** Of the calendar it lies in; empty in the default one. */
  calendar: string;
}

export interface Day {
  date: LocalTime;
  entries: Entry[];
}

/** Two weeks, and the rest of the one that has begun. */
export const daysShown = 14;

/** One day after the other from today on, each with what touches it: all-day entries first, then by time. */
export function inDays(entries: readonly Entry[], today: LocalTime): Day[] {
  return Array.from({ length: daysShown }, (_, index) => {
    const date = daysLater(today, index);
    const from = textOf(date);
    const to = textOf(daysLater(date, 1));
    const touching = entries.filter(({ start, end }) => toSecond(start) < to && (toSecond(end) > from || toSecond(start) >= from));
    return { date, entries: touching.sort(byTime) };
  });
}

/** Monday starts a week. */
export function isWeekStart(day: Day): boolean {
  return weekday(day.date) === 1;
}

/** Without fractions, which Graph writes and nobody plans by. */
const toSecond = ({ dateTime }: CalendarEvent["start"]) => dateTime.slice(0, 19);

/** Local times of one zone in Graph's form sort as texts. */
function textOf({ year, month, day }: LocalTime): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T00:00:00`;
}

function byTime(one: Entry, other: Entry): number {
  return Number(other.isAllDay) - Number(one.isAllDay) || one.start.dateTime.localeCompare(other.start.dateTime) || one.subject.localeCompare(other.subject);
}

/** Start and end as one reads them on this day. */
export function spanOf({ isAllDay, start, end }: CalendarEvent): { from: LocalTime; to: LocalTime } | null {
  const from = readLocal(start.dateTime);
  const to = readLocal(end.dateTime);
  return isAllDay || !from || !to ? null : { from, to };
}
