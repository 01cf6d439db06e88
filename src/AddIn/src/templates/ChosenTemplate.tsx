import { useId } from "preact/hooks";
import { Button } from "../look/Button";
import { Field } from "../look/forms/Field";
import { Heading } from "../look/Heading";
import { Notice } from "../look/Notice";
import { Refused } from "../look/states/Refused";
import { Wait } from "../look/states/Wait";
import type { Answer } from "../server/answers";
import type { FilledTemplate, PersonToAsk, Template } from "../server/api";
import type { Server } from "../server/server";
import { useAction } from "../server/useAction";
import { useAnswer } from "../server/useAnswer";
import { sentenceCase } from "../texts/sentenceCase";
import { text } from "../texts/text";
import { withoutBrackets } from "./blanks";
import { Preview } from "./Preview";

interface ChosenTemplateProps {
  template: Template;
  person: PersonToAsk;
  blanks: Record<string, string>;
  server: Server;
  inserted: boolean;
  onBlanks: (blanks: Record<string, string>) => void;
  onOther?: () => void;
  insert: (template: Template, filled: FilledTemplate) => Promise<Answer<string>>;
  onInserted: (subject: string) => void;
}

/** One template: its blanks as fields, how it will read, and the button that puts it into the mail. */
export function ChosenTemplate({ template, person, blanks, server, ...props }: ChosenTemplateProps) {
  const words = text.templates;
  const prefix = useId();
  // Filled once with nothing: what is left are the seeker's own blanks, the rest is in from the person's details.
  const bare = useAnswer(`fill ${template.id}`, 0, (signal) => server.fill(template.id, person, {}, signal));
  const put = useAction(async () => {
    const filled = await server.fill(template.id, person, blanks);
    return filled.ok ? props.insert(template, filled.value) : filled;
  }, props.onInserted);
  const idOf = (blank: string) => `${prefix}-${withoutBrackets(blank)}`;

  return (
    <>
      <Heading above={words.chosen}>{template.name}</Heading>
      <p class="muted">{template.whenToUse}</p>
      {props.onOther && (
        <Button kind="link" onPress={props.onOther}>
          {words.other}
        </Button>
      )}
      <Wait for={bare}>
        {({ subject, text: body, blanksLeft }) => (
          <>
            {blanksLeft.length > 0 && (
              <section>
                <h2>{words.blanksTitle}</h2>
                {blanksLeft.map((blank) => (
                  <Field
                    key={blank}
                    id={idOf(blank)}
                    label={sentenceCase(withoutBrackets(blank))}
                    value={blanks[blank] ?? ""}
                    onValue={(value) => props.onBlanks({ ...blanks, [blank]: value })}
                  />
                ))}
              </section>
            )}
            <Preview
              subject={subject}
              body={body}
              blanks={Object.fromEntries(blanksLeft.map((blank) => [withoutBrackets(blank), blanks[blank] ?? ""]))}
              fieldOf={idOf}
            />
          </>
        )}
      </Wait>
      <div class="actions">
        {props.inserted && (
          <Notice tone="note">
            <p>{words.alreadyIn}</p>
          </Notice>
        )}
        <Refused refusal={put.refusal} />
        <Button kind="primary" busy={put.busy} notYet={bare.loaded.kind !== "there"} onPress={put.run}>
          {props.inserted ? words.insertAgain : words.insert}
        </Button>
      </div>
    </>
  );
}
