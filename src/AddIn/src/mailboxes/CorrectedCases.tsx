import { useEffect, useId, useState } from "preact/hooks";
import { announce } from "../look/announce";
import { Button } from "../look/Button";
import { Refused } from "../look/states/Refused";
import type { Server } from "../server/server";
import { useAction } from "../server/useAction";
import { text } from "../texts/text";

/** What the seeker corrected, theirs to take along and to share or not. */
export function CorrectedCases({ server }: { server: Server }) {
  const words = text.settings;
  const [lines, setLines] = useState<string | null>(null);
  const ask = useAction(server.correctedCases, (found) => {
    announce(inWords(found));
    setLines(found);
  });
  return (
    <section class="apart">
      <h2>{words.casesTitle}</h2>
      <p class="muted">{words.casesWhat}</p>
      <Button busy={ask.busy} onPress={ask.run}>
        {words.casesExport}
      </Button>
      <Refused refusal={ask.refusal} />
      {lines !== null && <p>{inWords(lines)}</p>}
      {lines && <Exported lines={lines} />}
    </section>
  );
}

/** How many cases there are, one a line. */
function inWords(lines: string): string {
  const count = lines.split("\n").filter((line) => line !== "").length;
  return count === 0 ? text.settings.casesNone : text.settings.casesReady(count);
}

/**
 * As a file and as text. Outlook for Mac drops downloads of a pane without a word (office-js #2700, #6468), and no
 * script can tell: so both stand there.
 */
function Exported({ lines }: { lines: string }) {
  const words = text.settings;
  const id = useId();
  const file = useFile(lines);
  return (
    <>
      {file !== null && (
        <a class="button" href={file} download={words.casesFile}>
          {words.casesSave}
        </a>
      )}
      <div class="field">
        <label for={id}>{words.casesText}</label>
        <textarea
          id={id}
          readOnly
          rows={6}
          value={lines}
          aria-describedby={`${id}-about`}
          onFocus={(event) => event.currentTarget.select()}
          onClick={(event) => event.currentTarget.select()}
        />
        <p id={`${id}-about`} class="hint">
          {words.casesHint}
        </p>
      </div>
    </>
  );
}

/** An address under which the browser finds a text as long as it is shown; null until there is one. */
function useFile(content: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type: "application/jsonl" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return url;
}
