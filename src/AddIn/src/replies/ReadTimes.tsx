import { TimeLine } from "../interviews/TimeLine";
import type { ReadTime } from "../server/api";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";

const groups = [
  { group: "offered", kinds: ["slot", "day", "range"] },
  { group: "refused", kinds: ["negative"] },
  { group: "back", kinds: ["return"] },
  { group: "askAgain", kinds: ["followUp"] },
] as const satisfies readonly { group: keyof typeof text.reading.timesTitle; kinds: readonly ReadTime["kind"][] }[];

/** Every time that was found, by what its writer does with it. */
export function ReadTimes({ times, dates }: { times: ReadTime[]; dates: Dates }) {
  return (
    <>
      {groups.map(({ group, kinds }) => {
        const those = times.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
        if (those.length === 0) return null;
        return (
          <section key={group}>
            <h2>{text.reading.timesTitle[group]}</h2>
            <ul class="times">
              {those.map((time, index) => (
                <li key={index}>
                  <OneTime time={time} dates={dates} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function OneTime({ time, dates }: { time: ReadTime; dates: Dates }) {
  const { words, start, end, timeZone, assumed } = time;
  const days = dates.days(start, end, timeZone);
  return (
    <>
      {days === null ? (
        <TimeLine start={start} end={end} theirZone={timeZone} dates={dates} />
      ) : (
        <time class="time time-day" dateTime={start}>
          {days}
        </time>
      )}
      <q class="muted">
        <bdi>{words}</bdi>
      </q>
      {assumed.map((assumption) => (
        <p key={assumption} class="caption">
          {text.replies.assumed[assumption]}
        </p>
      ))}
    </>
  );
}
