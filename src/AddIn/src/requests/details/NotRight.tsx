import { Button } from "../../look/Button";
import { Fold } from "../../look/Fold";
import { focusHeading } from "../../look/Heading";
import { Refused } from "../../look/states/Refused";
import { useAction } from "../../server/useAction";
import { text } from "../../texts/text";
import { Correct, type CorrectionProps } from "./Correct";

/** Corrects what the software read, and takes a correction back. */
export function NotRight({ details, server, onReplace }: CorrectionProps) {
  const words = text.corrections;
  const undo = useAction(
    () => server.undo(details.id),
    (undone) => {
      focusHeading();
      onReplace(undone);
    },
  );
  // A request that was never sent, or that is set in the calendar, is changed by its own buttons; one that nobody
  // understood is asked about as the next step.
  const canSay = details.state !== "draft" && details.state !== "booked" && details.nextStep !== "look";
  if (!canSay && !details.canUndo) return null;
  return (
    <div class="not-right">
      {canSay && (
        <Fold key={details.version} title={words.title}>
          <Correct details={details} server={server} onReplace={onReplace} />
        </Fold>
      )}
      {details.canUndo && (
        <Button kind="link" busy={undo.busy} onPress={undo.run}>
          {words.undo}
        </Button>
      )}
      <Refused refusal={undo.refusal} />
    </div>
  );
}
