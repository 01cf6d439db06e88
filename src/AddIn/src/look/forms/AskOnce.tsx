import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../Button";

interface AskOnceProps {
  label: string;
  question: string;
  yes: string;
  no: string;
  busy: boolean;
  onYes: () => void;
}

/** For what cannot be undone: the button asks once more in its own place, without a dialog. */
export function AskOnce({ label, question, yes, no, busy, onYes }: AskOnceProps) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The pressed button is gone by now; the focus goes on to the one in its place, and back again.
    if (asking !== null) place.current?.querySelector("button")?.focus();
  }, [asking]);

  return (
    <div ref={place} class="ask-once" role={asking ? "group" : undefined} aria-label={asking ? question : undefined}>
      {asking ? (
        <>
          <p>{question}</p>
          <div class="pair">
            <Button busy={busy} onPress={onYes}>
              {yes}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {no}
            </Button>
          </div>
        </>
      ) : (
        <Button kind="link" onPress={() => setAsking(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}
