import { useState } from "preact/hooks";
import { announce } from "../../look/announce";
import { Button } from "../../look/Button";
import { Choices } from "../../look/Choices";
import { Field } from "../../look/Field";
import { Fold } from "../../look/Fold";
import { Refused } from "../../look/Refused";
import type { RequestDetails } from "../../server/api";
import type { Server } from "../../server/server";
import { useAction } from "../../server/useAction";
import { text } from "../../texts/text";
import { needsDay, sayable, type SayableState } from "../states";

interface NotRightProps {
  details: RequestDetails;
  server: Server;
  onReplace: (details: RequestDetails) => void;
}

/** Corrects what the software read. Open at once where it asks to be told. */
export function NotRight({ details, server, onReplace }: NotRightProps) {
  const words = text.corrections;
  const undo = useAction(
    () => server.undo(details.id),
    (undone) => {
      announce(words.undone(text.states[undone.state]));
      onReplace(undone);
    },
  );
  // A request that was never sent, or that is set in the calendar, is changed by its own buttons.
  const canSay = details.state !== "draft" && details.state !== "booked";
  if (!canSay && !details.canUndo) return null;
  return (
    <div class="not-right">
      {details.canUndo && (
        <Button kind="quiet" busy={undo.busy} onPress={undo.run}>
          {words.undo}
        </Button>
      )}
      <Refused refusal={undo.refusal} />
      {canSay && (
        <Fold key={details.version} title={words.title} open={details.nextStep === "look"}>
          <Correct details={details} server={server} onReplace={onReplace} />
        </Fold>
      )}
    </div>
  );
}

function Correct({ details, server, onReplace }: NotRightProps) {
  const words = text.corrections;
  const [state, setState] = useState<SayableState | null>(null);
  const [until, setUntil] = useState("");
  const [dayMissing, setDayMissing] = useState(false);
  const correct = useAction(
    (to: SayableState, day: string | null) => server.correct(details.id, to, day),
    (corrected) => {
      announce(words.done(text.states[corrected.state]));
      onReplace(corrected);
    },
  );
  const choices = sayable
    .filter((value) => value !== details.state)
    .map((value) => ({ value, label: words.sayings[value] }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (state === null) return;
        if (needsDay(state) && until === "") setDayMissing(true);
        else correct.run(state, needsDay(state) ? until : null);
      }}
    >
      <Choices legend={words.legend(details.person.name)} choices={choices} chosen={state} onChoose={setState} />
      {state !== null && needsDay(state) && (
        <Field
          label={words.until}
          type="date"
          value={until}
          problem={dayMissing && until === "" ? words.untilMissing : null}
          onValue={setUntil}
        />
      )}
      <Refused refusal={correct.refusal} />
      <Button submits busy={correct.busy || state === null}>
        {words.save}
      </Button>
    </form>
  );
}
