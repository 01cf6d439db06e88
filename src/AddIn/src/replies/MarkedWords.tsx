import { useId } from "preact/hooks";
import { named } from "../texts/named";
import { text } from "../texts/text";
import type { ReadingView } from "../server/api";
import { annotate, type Piece } from "./marks";

/** What was newly written, as plain text, with the places that rules went by and a numbered note for each. */
export function MarkedWords({ newText, marks }: Pick<ReadingView, "newText" | "marks">) {
  const words = text.reading;
  const id = useId();
  if (newText.trim() === "") return <p class="muted">{words.noWords}</p>;
  const { pieces, notes } = annotate(newText, marks, (rule) => named(words.rules, rule, words.otherRule));
  return (
    <section>
      <h2>{words.wordsTitle}</h2>
      <p class="letter read-words">
        <bdi>
          {pieces.map((piece, index) => (
            <Words key={index} piece={piece} id={id} />
          ))}
        </bdi>
      </p>
      {notes.length > 0 && (
        <ol class="notes">
          {notes.map((sentence, index) => (
            <li key={sentence} id={noteId(id, index + 1)}>
              {sentence}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Words({ piece, id }: { piece: Piece; id: string }) {
  const { words, notes } = piece;
  if (notes.length === 0) return <>{words}</>;
  return (
    <>
      <mark aria-describedby={notes.map((number) => noteId(id, number)).join(" ")}>{words}</mark>
      <sup>
        <bdi>
          <span class="unseen"> ({text.reading.notes(notes.length)} </span>
          {notes.join(", ")}
          <span class="unseen">) </span>
        </bdi>
      </sup>
    </>
  );
}

function noteId(id: string, number: number): string {
  return `${id}-note-${number}`;
}
