import { AskOnce } from "../../look/forms/AskOnce";
import { Button } from "../../look/Button";
import { Refused } from "../../look/states/Refused";
import type { RequestDetails } from "../../server/api";
import { useAction } from "../../server/useAction";
import type { Dates } from "../../texts/dates";
import { text } from "../../texts/text";
import { Correct, type CorrectionProps } from "./Correct";
import { primaryOf, type Beside } from "./nextStep";

export interface NextStepProps extends CorrectionProps {
  dates: Dates;
  beside: Beside;
  onOpenLink: (link: string) => void;
  onBook: (details: RequestDetails, start: string | null) => void;
  /** The request, never sent, was discarded. */
  onDiscarded: () => void;
}

/** The one thing to do now, or that there is nothing to do. */
export function NextStepPart({ details, server, dates, beside, ...props }: NextStepProps) {
  const words = text.nextSteps;
  const { nextStep, nextOn, person } = details;
  const discard = useAction(() => server.discard(details.id), props.onDiscarded);
  const primary = primaryOf(details, beside);
  return (
    <section class="next-step" aria-labelledby="next-step">
      <h2 id="next-step">{words.title}</h2>
      <p>{words.sentences[nextStep](person.name)}</p>
      {nextOn !== null && <p class="muted">{words.on[nextStep](dates.nearDay(nextOn))}</p>}
      {primary?.kind === "book" && (
        <Button kind="primary" icon="calendar" onPress={() => props.onBook(details, primary.start)}>
          {words.chooseTime}
        </Button>
      )}
      {primary?.kind === "openDraft" && (
        <Button kind="primary" icon="out" onPress={() => props.onOpenLink(primary.link)}>
          {words.openDraft}
        </Button>
      )}
      {primary?.kind === "openMail" && (
        <Button kind={nextStep === "look" ? "link" : "primary"} icon="out" onPress={() => props.onOpenLink(primary.link)}>
          {words.openMail}
        </Button>
      )}
      {nextStep === "look" && <Correct details={details} server={server} onReplace={props.onReplace} isNextStep />}
      {details.state === "draft" && (
        <AskOnce
          label={words.discard}
          question={words.discardQuestion}
          yes={words.discardYes}
          no={words.discardNo}
          busy={discard.busy}
          onYes={discard.run}
        />
      )}
      <Refused refusal={discard.refusal} />
    </section>
  );
}
