import type { Dates } from "../texts/dates";
import { text } from "../texts/text";

interface TimeLineProps {
  start: string;
  end: string;
  /** Null when nobody knows where the person is: then the seeker's clock is all there is. */
  theirZone: string | null;
  dates: Dates;
}

/** One span of time on both clocks, theirs first, each with its city. */
export function TimeLine({ start, end, theirZone, dates }: TimeLineProps) {
  const { day, hours, city, own } = dates.span(start, end, theirZone ?? dates.zone);
  const words = text.interviews;
  return (
    <time class="time" dateTime={start}>
      <span class="time-theirs">
        <span class="time-day">{day}</span> <span class="time-hours">{hours}</span>{" "}
        <span class="muted">{own === null ? words.sameClock(city) : words.theirClock(city)}</span>
      </span>
      {own !== null && (
        <span class="time-own muted">
          {own.day !== null && `${own.day} `}
          {own.hours} {words.yourClock(own.city)}
        </span>
      )}
    </time>
  );
}
