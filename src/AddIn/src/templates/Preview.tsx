import { text } from "../texts/text";
import { cutAtBlanks, type TemplatePart } from "./blanks";

interface PreviewProps {
  subject: string;
  /** Paragraphs apart by blank lines. */
  body: string;
  /** What stands in each blank so far, by its words without brackets. */
  blanks: Record<string, string>;
  /** The id of the field of a blank. */
  fieldOf: (blank: string) => string;
}

/** How the mail will read. A blank that is still empty is a link to its field. */
export function Preview({ subject, body, blanks, fieldOf }: PreviewProps) {
  const words = text.templates;
  const left = Object.values(blanks).filter((value) => value.trim() === "").length;
  const show = (written: string) =>
    cutAtBlanks(written, blanks).map((part, index) => <Part key={index} part={part} fieldOf={fieldOf} />);
  return (
    <section>
      <h2>{words.previewTitle}</h2>
      <div class="letter">
        <p class="letter-subject">
          <span class="unseen">{words.subject}</span>
          {show(subject)}
        </p>
        {body.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{show(paragraph)}</p>
        ))}
      </div>
      <p class="caption" aria-live="polite">
        {left === 0 ? words.noBlanksLeft : words.blanksLeft(left)}
      </p>
    </section>
  );
}

function Part({ part, fieldOf }: { part: TemplatePart; fieldOf: (blank: string) => string }) {
  if ("words" in part) return <>{part.words}</>;
  if (part.filled !== null) return <bdi class="filled">{part.filled}</bdi>;
  return (
    <button type="button" class="blank" onClick={() => document.getElementById(fieldOf(part.blank))?.focus()}>
      [{part.blank}]
    </button>
  );
}
