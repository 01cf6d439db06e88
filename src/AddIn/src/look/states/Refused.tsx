import type { Refusal } from "../../server/answers";
import { text } from "../../texts/text";
import { Button } from "../Button";
import { Notice } from "../Notice";

/** Why something was not done, and the way to try it again. Says nothing when nothing was refused. */
export function Refused({ refusal, onAgain }: { refusal: Refusal | null; onAgain?: () => void }) {
  if (!refusal) return null;
  return (
    <Notice tone="look" alert>
      <p>{refusal.sentence}</p>
      {onAgain && (
        <Button kind="link" onPress={onAgain}>
          {text.general.tryAgain}
        </Button>
      )}
    </Notice>
  );
}
