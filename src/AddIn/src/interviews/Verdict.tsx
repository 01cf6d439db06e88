import { Icon } from "../look/Icon";
import type { TimeView } from "../server/api";
import { text } from "../texts/text";

/** Free or not, in words and with a sign, never by colour alone. */
export function Verdict({ time }: { time: Pick<TimeView, "state" | "clashesWith"> }) {
  const words = text.interviews.times;
  switch (time.state) {
    case "free":
      return (
        <span class="verdict free">
          <Icon name="good" />
          {words.free}
        </span>
      );
    case "clash":
      return (
        <span class="verdict clash">
          <Icon name="stop" />
          <span>
            {time.clashesWith === null ? words.clash : words.clashesWith} <bdi>{time.clashesWith}</bdi>
          </span>
        </span>
      );
    case "past":
      return <span class="verdict">{words.past}</span>;
    case "unknown":
      return <span class="verdict">{words.unknown}</span>;
  }
}
