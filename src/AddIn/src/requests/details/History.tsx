import { Fold } from "../../look/Fold";
import type { Change } from "../../server/api";
import type { Dates } from "../../texts/dates";
import { text } from "../../texts/text";

/** Every change with its reason, the newest first. */
export function History({ history, dates }: { history: Change[]; dates: Dates }) {
  const words = text.history;
  if (history.length === 0) return null;
  const newestFirst = [...history].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Fold title={words.title(history.length)}>
      <ol class="history">
        {newestFirst.map(({ at, to, by, why, quote }) => (
          <li key={`${at} ${to}`}>
            <p>
              <strong>{text.states[to]}</strong>
              {by === "seeker" && <span class="muted"> · {words.byYou}</span>}
            </p>
            <p>
              <bdi>{why}</bdi>
            </p>
            {quote !== null && (
              <blockquote>
                <bdi>{quote}</bdi>
              </blockquote>
            )}
            <time class="caption" dateTime={at}>
              {dates.moment(at)}
            </time>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
