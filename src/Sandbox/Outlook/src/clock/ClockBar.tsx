import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import { useNews } from "../live/useNews";
import { Icon } from "../look/Icon";
import type { Say } from "../look/Say";
import { cityOf, momentWords } from "../times/words";
import { fieldText, instantOf, localTime, readLocal } from "../times/zones";
import type { WorldClock } from "./WorldClock";

interface ClockBarProps {
  clock: WorldClock;
  /** IANA; of the account that is shown. */
  zone: string;
  say: Say;
}

/** What time it is in the world, and the ways to another time. */
export function ClockBar({ clock, zone, say }: ClockBarProps) {
  useNews(clock);
  useEverySecond();
  const [isSetting, setSetting] = useState(false);
  const now = clock.now();
  return (
    <div class="clock" role="group" aria-label="The world's clock">
      <Icon name="clock" />
      <time class="clock-now" data-testid="clock-now" dateTime={now.toISOString()}>
        {momentWords(now, zone)} <span class="muted">{cityOf(zone)}</span>
      </time>
      <div class="clock-buttons">
        <button type="button" data-testid="clock-hour" onClick={() => say.trying(clock.advance("PT1H"))}>+1 hour</button>
        <button type="button" data-testid="clock-day" onClick={() => say.trying(clock.advance("P1D"))}>+1 day</button>
        <button
          type="button"
          data-testid="clock-business-day"
          title="To nine in the morning of the next day from Monday to Friday"
          onClick={() => say.trying(clock.toNextBusinessMorning(zone))}
        >
          Next business day
        </button>
        <button type="button" data-testid="clock-week" onClick={() => say.trying(clock.advance("P7D"))}>+1 week</button>
        <button type="button" data-testid="clock-set" aria-expanded={isSetting} onClick={() => setSetting(!isSetting)}>Set…</button>
      </div>
      {isSetting && <SetClock clock={clock} zone={zone} say={say} onDone={() => setSetting(false)} />}
    </div>
  );
}

function SetClock({ clock, zone, say, onDone }: ClockBarProps & { onDone: () => void }) {
  const [text, setText] = useState(() => fieldText(localTime(clock.now(), zone)));
  const local = readLocal(text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const set = (event: Event) => {
    event.preventDefault();
    if (!local) return;
    say.trying(clock.set(instantOf(local, zone)));
    onDone();
  };
  return (
    <form class="clock-set" onSubmit={set} onKeyDown={(event) => event.key === "Escape" && onDone()}>
      <label>
        <span class="label-word">Time in {cityOf(zone)}</span>
        <input type="datetime-local" data-testid="clock-set-input" value={text} onInput={(event) => setText(event.currentTarget.value)} ref={field} />
      </label>
      <button type="submit" data-testid="clock-set-go" disabled={!local}>Set the clock</button>
    </form>
  );
}

function useEverySecond() {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(() => again(undefined), 1000);
    return () => clearInterval(timer);
  }, []);
}
