import type { WorldClock } from "../clock/WorldClock";
import type { Desk } from "../desk/Desk";
import { useCategories, type Categories } from "../items/useCategories";
import { cityOf, longDayWords } from "../times/words";
import { localTime } from "../times/zones";
import { inDays, isWeekStart, type Day } from "./days";
import { EventRow } from "./EventRow";
import { useEvents } from "./useEvents";

/** The next two weeks as a list. */
export function CalendarRoom({ desk, clock }: { desk: Desk; clock: WorldClock }) {
  const { account, graph } = desk;
  const events = useEvents(graph, account, clock);
  const categories = useCategories(graph);
  const days = inDays(events.value ?? [], localTime(clock.now(), account.timeZone));
  return (
    <section class="room" aria-label="Calendar" data-testid="calendar" aria-busy={events.value === null} tabIndex={0}>
      <h1 class="room-title">
        Calendar <span class="muted">the next two weeks, times of {cityOf(account.timeZone)}</span>
      </h1>
      {events.problem !== null && <p class="problem" role="status">{events.problem}</p>}
      <ol class="days">
        {days.map((day, index) => (
          <DayPart key={longDayWords(day.date)} day={day} isToday={index === 0} categories={categories} />
        ))}
      </ol>
    </section>
  );
}

function DayPart({ day, isToday, categories }: { day: Day; isToday: boolean; categories: Categories }) {
  return (
    <li class={isWeekStart(day) ? "day day-week" : "day"}>
      <h2 class="day-name">
        {longDayWords(day.date)} {isToday && <span class="today">today</span>}
      </h2>
      {day.entries.length === 0 ? (
        <p class="muted day-free">nothing</p>
      ) : (
        <ul class="events">
          {day.entries.map((entry) => (
            <EventRow key={entry.id} entry={entry} categories={categories} />
          ))}
        </ul>
      )}
    </li>
  );
}
