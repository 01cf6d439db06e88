import { Icon } from "../look/Icon";
import { PersonLine } from "../people/PersonLine";
import { TimeLine } from "../interviews/TimeLine";
import type { RequestSummary } from "../server/api";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";

interface RequestRowProps {
  request: RequestSummary;
  dates: Dates;
  onOpen: () => void;
}

/** A request in a list: who, what happened, and what or when is next. */
export function RequestRow({ request, dates, onOpen }: RequestRowProps) {
  const { person, headline, interview } = request;
  return (
    <button type="button" class="card" onClick={onOpen}>
      <span class="card-title">
        <PersonLine person={person} />
      </span>
      <span>
        <bdi>{headline}</bdi>
      </span>
      {request.state === "booked" && interview ? (
        <TimeLine
          start={interview.start}
          end={interview.end}
          theirZone={interview.personTimeZone ?? person.timeZone}
          dates={dates}
        />
      ) : (
        <Next request={request} dates={dates} />
      )}
      {request.state === "booked" && interview && interview.place !== "" && (
        <span class="muted">
          <bdi>{interview.place}</bdi>
        </span>
      )}
    </button>
  );
}

function Next({ request: { nextStep, nextOn }, dates }: Pick<RequestRowProps, "request" | "dates">) {
  const words = text.nextSteps;
  if (nextStep === "none") return null;
  if (nextStep === "wait")
    return nextOn === null ? null : (
      <span class="next-on muted">
        <Icon name="clock" />
        {words.on.wait(dates.nearDay(nextOn))}
      </span>
    );
  return (
    <span class="next-on">
      <span class="chip-still">{words.labels[nextStep]}</span>
      {nextOn !== null && <span class="muted">{dates.nearDay(nextOn)}</span>}
    </span>
  );
}
