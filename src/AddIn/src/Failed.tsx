import { Button } from "./look/Button";
import { Heading } from "./look/Heading";
import { text } from "./texts/text";

/** A mistake of ours. The seeker's mail is untouched by it, and so it is said. */
export function Failed({ onAgain }: { onAgain: () => void }) {
  return (
    <main class="screen">
      <Heading>{text.general.failedTitle}</Heading>
      <p>{text.general.failed}</p>
      <Button kind="primary" onPress={onAgain}>
        {text.general.tryAgain}
      </Button>
    </main>
  );
}
