import { Heading } from "../look/Heading";
import { Notice } from "../look/Notice";
import { Wait } from "../look/states/Wait";
import { PersonLine } from "../people/PersonLine";
import type { ReadingView, ReplyView, RequestDetails } from "../server/api";
import type { Server } from "../server/server";
import { useAnswer } from "../server/useAnswer";
import type { Dates } from "../texts/dates";
import { named } from "../texts/named";
import { text } from "../texts/text";
import { MarkedWords } from "./MarkedWords";
import { ReadTimes } from "./ReadTimes";

interface HowReadProps {
  request: RequestDetails;
  reply: ReplyView;
  server: Server;
  dates: Dates;
}

/** How a reply was read: what it was taken for, how surely, and by which of its words. */
export function HowRead({ request, reply, server, dates }: HowReadProps) {
  const words = text.reading;
  // The server opens the mail anew for this, and its words do not change: so it is not asked again on every change.
  const reading = useAnswer(`reading ${reply.id}`, 0, (signal) => server.reading(request.id, reply.id, signal));
  return (
    <>
      <Heading above={<PersonLine person={request.person} />}>{words.title}</Heading>
      <Wait for={reading}>
        {(read) => (
          <>
            <Read reading={read} dates={dates} />
            {/* A booked interview is changed by its own buttons. */}
            {request.state !== "booked" && <p class="muted">{words.notRight}</p>}
          </>
        )}
      </Wait>
    </>
  );
}

function Read({ reading, dates }: { reading: ReadingView; dates: Dates }) {
  const words = text.reading;
  const { kind, newText, marks, times, signs, signature, matchedBy, secondReader } = reading;
  const card = [signature.title, signature.company, signature.postalAddress, ...signature.phones].filter((line) => line !== null);
  return (
    <>
      <TakenFor reading={reading} />
      <MarkedWords newText={newText} marks={marks} />
      <ReadTimes times={times} dates={dates} />
      {signs.length > 0 && (
        <section>
          <h2>{words.signsTitle}</h2>
          <ul class="signs">
            {signs.map((sign) => (
              <li key={sign} class="chip-still">
                {words.signs[sign]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {card.length > 0 && (
        <section>
          <h2>{words.signatureTitle}</h2>
          <ul>
            {card.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.matchedTitle}</h2>
        <ul>
          {distinct(matchedBy.split("; ").map((sign) => named(words.matched, sign, words.otherMatch))).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {secondReader !== null && kind === "human" && <p class="muted">{words.secondReader(secondReader)}</p>}
    </>
  );
}

/** In one sentence, with every doubt when there is any. */
function TakenFor({ reading: { kind, label, certain, doubts } }: { reading: ReadingView }) {
  const words = text.reading;
  const readAs = words.readAs(words.kinds[kind](words.labels[label ?? "unclear"]));
  if (certain)
    return (
      <Notice tone="good">
        <p>
          {readAs} {words.sure}
        </p>
      </Notice>
    );
  const why = doubts.length === 0 ? [words.notSure] : distinct(doubts.map((doubt) => named(words.rules, doubt, words.otherRule)));
  return (
    <Notice tone="look">
      <p>
        {readAs} {words.look}
      </p>
      <ul class="doubts">
        {why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function distinct(sentences: string[]): string[] {
  return [...new Set(sentences)];
}
