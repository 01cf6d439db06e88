import { useState } from "preact/hooks";
import { Button } from "../../look/Button";
import { Choices } from "../../look/forms/Choices";
import { Field } from "../../look/forms/Field";
import { focusHeading } from "../../look/Heading";
import { Refused } from "../../look/states/Refused";
import type { RequestDetails } from "../../server/api";
import type { Server } from "../../server/server";
import { useAction } from "../../server/useAction";
import { text } from "../../texts/text";
import { needsDay, sayable, type SayableState } from "../states";

export interface CorrectionProps {
  details: RequestDetails;
  server: Server;
  onReplace: (details: RequestDetails) => void;
}

/**
 * Lets the seeker say what is true.
 * @param isNextStep whether this is the one thing to do now
 */
export function Correct({ details, server, onReplace, isNextStep = false }: CorrectionProps & { isNextStep?: boolean }) {
  const words = text.corrections;
  const [state, setState] = useState<SayableState | null>(null);
  const [until, setUntil] = useState("");
  const [dayMissing, setDayMissing] = useState(false);
  const correct = useAction(
    (to: SayableState, day: string | null) => server.correct(details.id, to, day),
    (corrected) => {
      focusHeading();
      onReplace(corrected);
    },
  );
  const choices = sayable
    .filter((value) => isNextStep || value !== details.state)
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
      <Button kind={isNextStep ? "primary" : "plain"} submits busy={correct.busy} notYet={state === null}>
        {isNextStep ? words.say : words.save}
      </Button>
    </form>
  );
}
