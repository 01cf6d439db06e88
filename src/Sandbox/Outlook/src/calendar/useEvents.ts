import { useCallback } from "preact/hooks";
import type { WorldClock } from "../clock/WorldClock";
import type { Account } from "../controls/accounts";
import { eventMembers, type CalendarEvent } from "../graph/calendar";
import type { Graph } from "../graph/Graph";
import { usePolled, type Polled } from "../live/usePolled";
import { daysLater, instantOf, localTime } from "../times/zones";
import { daysShown, type Entry } from "./days";

interface Calendar {
  id: string;
  name: string;
  isDefaultCalendar?: boolean;
}

/** What is in all calendars of the account in the days that are shown, in the account's zone. */
export function useEvents(graph: Graph, account: Account, clock: WorldClock): Polled<Entry[]> {
  const look = useCallback(async () => {
    const calendars = await graph.all<Calendar>("/me/calendars?$top=50&$select=name,isDefaultCalendar");
    const lists = await Promise.all(calendars.map((calendar) => eventsOf(graph, calendar, clock.now(), account.timeZone)));
    return lists.flat();
  }, [graph, account, clock]);
  return usePolled(look, 1500);
}

async function eventsOf(graph: Graph, calendar: Calendar, now: Date, zone: string): Promise<Entry[]> {
  const today = { ...localTime(now, zone), hour: 0, minute: 0 };
  const span = `startDateTime=${instantOf(today, zone).toISOString()}&endDateTime=${instantOf(daysLater(today, daysShown), zone).toISOString()}`;
  const path = `/me/calendars/${encodeURIComponent(calendar.id)}/calendarView?${span}&$top=100&$select=${eventMembers}`;
  const found = await graph.all<CalendarEvent>(path, { prefer: [`outlook.timezone="${zone}"`] });
  return found.map((event) => ({ ...event, calendar: calendar.isDefaultCalendar ? "" : calendar.name }));
}
