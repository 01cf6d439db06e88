import { Button } from "../look/Button";
import { Notice } from "../look/Notice";
import type { ReplyView } from "../server/api";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";

/** The sentence that decided the state, in the writer's own words. */
export function ReplyQuote({ reply, dates, onHowRead }: { reply: ReplyView; dates: Dates; onHowRead: () => void }) {
  const words = text.replies;
  return (
    <section class="reply" aria-label={words.title}>
      {reply.quote !== null && (
        <blockquote>
          <bdi>{reply.quote}</bdi>
        </blockquote>
      )}
      <p class="caption">
        {words.from[reply.kind](reply.fromName || reply.fromAddress)}
        {", "}
        <time dateTime={reply.receivedAt}>{dates.moment(reply.receivedAt)}</time>
      </p>
      {!reply.certain && (
        <Notice tone="look">
          <p>{words.notCertain}</p>
        </Notice>
      )}
      <Button kind="link" onPress={onHowRead}>
        {text.reading.open}
      </Button>
    </section>
  );
}
