import { Choices } from "../look/forms/Choices";
import { Fold } from "../look/Fold";
import type { Slots, TimeView } from "../server/api";
import type { Dates } from "../texts/dates";
import { sentenceCase } from "../texts/sentenceCase";
import { text } from "../texts/text";
import { TimeLine } from "./TimeLine";
import { Verdict } from "./Verdict";

interface SlotPickerProps {
  slots: Slots;
  /** Where the person is, as far as anyone knows. */
  zone: string | null;
  dates: Dates;
  chosen: string | null;
  onChoose: (start: string) => void;
}

/** First the times that they named, then the seeker's own free half hours, by day. */
export function SlotPicker({ slots, zone, dates, chosen, onChoose }: SlotPickerProps) {
  const words = text.interviews;
  const offered = slots.offered.filter(({ state }) => state !== "past");
  const choicesOf = (times: TimeView[], theirZone: string | null) =>
    times.map((time) => ({
      value: time.start,
      label: <TimeLine start={time.start} end={time.end} theirZone={theirZone} dates={dates} />,
      ...(time.state === "free" ? {} : { about: <Verdict time={time} /> }),
    }));
  const days = byDay(slots.mine, dates);
  return (
    <>
      {offered.length > 0 && (
        <Choices
          legend={words.offered}
          choices={choicesOf(offered, zone)}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
      {days.length > 0 && (
        <section>
          <h2>{words.mine}</h2>
          {days.map(([day, times], index) => (
            <Fold key={day} title={sentenceCase(dates.nearDay(day))} open={offered.length === 0 && index === 0}>
              <Choices
                legend={dates.day(day)}
                hideLegend
                choices={choicesOf(times, zone)}
                chosen={chosen}
                onChoose={onChoose}
              />
            </Fold>
          ))}
        </section>
      )}
    </>
  );
}

function byDay(times: TimeView[], dates: Dates): [string, TimeView[]][] {
  const days = new Map<string, TimeView[]>();
  for (const time of times) {
    const day = dates.dayOf(time.start);
    days.set(day, [...(days.get(day) ?? []), time]);
  }
  return [...days];
}
