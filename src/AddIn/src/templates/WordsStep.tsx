import { arrive, Heading } from "../look/Heading";
import { Wait } from "../look/states/Wait";
import type { Answer } from "../server/answers";
import type { FilledTemplate, PersonToAsk, Template } from "../server/api";
import type { Server } from "../server/server";
import { useAnswer } from "../server/useAnswer";
import { text } from "../texts/text";
import { ChosenTemplate } from "./ChosenTemplate";
import { offered } from "./offered";

/** Which words the seeker has chosen, and what they have put into its blanks. */
export interface WordsChoice {
  templateId: string | null;
  blanks: Record<string, string>;
}

export const emptyChoice: WordsChoice = { templateId: null, blanks: {} };

interface WordsStepProps {
  person: PersonToAsk;
  choice: WordsChoice;
  server: Server;
  /** Whether words of ours stand in the mail already. */
  inserted: boolean;
  onChange: (choice: WordsChoice) => void;
  /** Answers the subject that it has set. */
  insert: (template: Template, filled: FilledTemplate) => Promise<Answer<string>>;
  onInserted: (subject: string) => void;
}

/** Picks the words by when to use them, then fills the blanks. */
export function WordsStep({ person, choice, server, onChange, ...props }: WordsStepProps) {
  const templates = useAnswer(`templates ${person.howFound}`, 0, (signal) => offered(server, person.howFound, signal));
  return (
    <Wait for={templates}>
      {(offer) => {
        const only = offer.length === 1 ? offer[0] : undefined;
        const chosen = only ?? offer.find(({ id }) => id === choice.templateId);
        const choose = (templateId: string | null) => {
          arrive();
          onChange({ ...choice, templateId });
        };
        if (!chosen) return <TemplatePicker templates={offer} onChoose={choose} />;
        return (
          <ChosenTemplate
            key={chosen.id}
            template={chosen}
            person={person}
            blanks={choice.blanks}
            server={server}
            onBlanks={(blanks) => onChange({ ...choice, blanks })}
            {...(only ? {} : { onOther: () => choose(null) })}
            {...props}
          />
        );
      }}
    </Wait>
  );
}

function TemplatePicker({ templates, onChoose }: { templates: Template[]; onChoose: (id: string) => void }) {
  const words = text.templates;
  return (
    <>
      <Heading>{words.title}</Heading>
      {templates.length === 0 && <p>{words.none}</p>}
      <ul class="cards">
        {templates.map(({ id, name, whenToUse }) => (
          <li key={id}>
            <button type="button" class="card" onClick={() => onChoose(id)}>
              <span class="card-title">{name}</span>
              <span class="muted">{whenToUse}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
