import { useState } from "preact/hooks";
import { Button } from "../look/Button";
import { Heading } from "../look/Heading";
import { Notice } from "../look/Notice";
import { Refused } from "../look/states/Refused";
import { Wait } from "../look/states/Wait";
import { PersonLine } from "../people/PersonLine";
import { PersonZone } from "../people/PersonZone";
import type { Interview, RequestSummary, Slots } from "../server/api";
import type { Server } from "../server/server";
import { useAction } from "../server/useAction";
import { useAnswer } from "../server/useAnswer";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";
import { PlaceField } from "./PlaceField";
import { SlotPicker } from "./SlotPicker";

interface BookProps {
  request: RequestSummary;
  /** A time that the seeker has seen already. */
  preferred: string | null;
  server: Server;
  dates: Dates;
  change: number;
  onBooked: (interview: Interview) => void;
}

/** Chooses one free half hour and books it: one press, one event, one invitation. */
export function Book({ request, preferred, server, dates, change, onBooked }: BookProps) {
  const slots = useAnswer(`slots ${request.id}`, change, (signal) => server.slots(request.id, signal));
  const words = text.interviews;
  return (
    <>
      <Heading above={<PersonLine person={request.person} />}>{words.bookTitle}</Heading>
      <Wait for={slots}>
        {(found) => (
          <Choose
            request={request}
            slots={found}
            preferred={preferred}
            server={server}
            dates={dates}
            onTaken={slots.askAgain}
            onBooked={onBooked}
          />
        )}
      </Wait>
    </>
  );
}

interface ChooseProps extends Omit<BookProps, "change"> {
  slots: Slots;
  onTaken: () => void;
}

function Choose({ request, slots, preferred, server, dates, onTaken, onBooked }: ChooseProps) {
  const words = text.interviews;
  const [start, setStart] = useState(preferred);
  const [place, setPlace] = useState("");
  const [placeMissing, setPlaceMissing] = useState(false);
  const all = [...slots.offered, ...slots.mine].filter(({ state }) => state !== "past");
  const chosen = all.find((slot) => slot.start === start) ?? null;
  const zone = slots.personTimeZone ?? slots.offered[0]?.timeZone ?? null;

  const book = useAction(async (at: string) => {
    const answer = await server.book(request.id, at, place.trim());
    if (!answer.ok && answer.refusal.code === "slot-taken") onTaken();
    return answer;
  }, onBooked);

  if (all.length === 0) return slots.problem === null ? <p>{words.noSlots}</p> : <Problem sentence={slots.problem} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (place.trim() === "") setPlaceMissing(true);
        else if (chosen) book.run(chosen.start);
      }}
    >
      {slots.problem !== null && <Problem sentence={slots.problem} />}
      {zone === null && (
        <PersonZone requestId={request.id} person={request.person} server={server} onSaved={onTaken} />
      )}
      <SlotPicker slots={slots} zone={zone} dates={dates} chosen={chosen?.start ?? null} onChoose={setStart} />
      <PlaceField
        place={place}
        missing={placeMissing && place.trim() === ""}
        onPlace={(value) => {
          setPlace(value);
          setPlaceMissing(false);
        }}
      />
      <div class="actions">
        <Refused refusal={book.refusal} />
        {chosen && <p class="caption">{words.whatHappens(request.person.name)}</p>}
        <Button kind="primary" submits busy={book.busy} notYet={chosen === null}>
          {chosen === null ? words.chooseFirst : book.busy ? words.bookingNow : words.book}
        </Button>
      </div>
    </form>
  );
}

function Problem({ sentence }: { sentence: string }) {
  return (
    <Notice tone="look">
      <p>{sentence}</p>
    </Notice>
  );
}
