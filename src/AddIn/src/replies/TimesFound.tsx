import { TimeLine } from "../interviews/TimeLine";
import { Verdict } from "../interviews/Verdict";
import type { TimeView } from "../server/api";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";

/** The times that the reply names, each against the seeker's calendar. */
export function TimesFound({ times, dates }: { times: TimeView[]; dates: Dates }) {
  const words = text.replies;
  if (times.length === 0) return null;
  return (
    <section>
      <h2>{words.timesTitle}</h2>
      <ul class="times">
        {times.map((time) => (
          <li key={time.start} class={time.state}>
            <TimeLine start={time.start} end={time.end} theirZone={time.timeZone} dates={dates} />
            <Verdict time={time} />
            {time.assumed.map((assumption) => (
              <p key={assumption} class="caption">
                {words.assumed[assumption]}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
