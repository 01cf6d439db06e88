import { AskOnce } from "../look/forms/AskOnce";
import { Icon } from "../look/Icon";
import { Refused } from "../look/states/Refused";
import type { Interview } from "../server/api";
import type { Server } from "../server/server";
import { useAction } from "../server/useAction";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";
import { TimeLine } from "./TimeLine";

interface BookedProps {
  interview: Interview;
  personName: string;
  personZone: string | null;
  server: Server;
  dates: Dates;
  onCancelled: () => void;
}

/** The half hour in the calendar, and the way out of it. */
export function Booked({ interview, personName, personZone, server, dates, onCancelled }: BookedProps) {
  const words = text.interviews;
  const cancel = useAction(() => server.cancel(interview.id), onCancelled);
  if (interview.state === "cancelled") return <p class="muted">{words.cancelled}</p>;
  return (
    <section class="booked" aria-label={words.bookedTitle}>
      <div class="row-top">
        <Icon name="calendar" />
        <TimeLine
          start={interview.start}
          end={interview.end}
          theirZone={interview.personTimeZone ?? personZone}
          dates={dates}
        />
      </div>
      {interview.place !== "" && (
        <p>
          <bdi>{interview.place}</bdi>
        </p>
      )}
      <p class="muted">{interview.state === "booking" ? words.booking : words.inCalendar(personName)}</p>
      {interview.state === "booked" && (
        <AskOnce
          label={words.cancel}
          question={words.cancelQuestion(personName)}
          yes={words.cancelYes}
          no={words.cancelNo}
          busy={cancel.busy}
          onYes={cancel.run}
        />
      )}
      <Refused refusal={cancel.refusal} />
    </section>
  );
}
