import { useEffect, useState } from "preact/hooks";
import { Icon } from "../look/Icon";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";

/** How old the status can be at most, kept true while time passes. */
export function LookedAt({ at, dates }: { at: string | null; dates: Dates }) {
  const [, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((minute) => minute + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p class="looked-at">
      <Icon name="clock" />
      <span>{at === null ? text.mailboxes.neverLooked : text.mailboxes.lookedAt(dates.ago(at))}</span>
    </p>
  );
}
