import { useState } from "preact/hooks";
import { arrive } from "../../look/Heading";
import { Steps } from "../../look/forms/Steps";
import type { ComposedItem, Outlook } from "../../outlook/outlook";
import { toAsk, type PersonDraft } from "../../people/PersonForm";
import type { RequestDetails } from "../../server/api";
import type { Server } from "../../server/server";
import { emptyChoice, WordsStep, type WordsChoice } from "../../templates/WordsStep";
import type { Dates } from "../../texts/dates";
import { text } from "../../texts/text";
import { CheckStep } from "./CheckStep";
import { insertInto } from "./insertInto";
import { PersonStep } from "./PersonStep";

type Step = "person" | "words" | "check";

interface ComposeProps {
  item: ComposedItem;
  /** The request that this mail carries already. */
  request: RequestDetails | null;
  server: Server;
  outlook: Outlook;
  dates: Dates;
  change: number;
  /** Reads the mail anew, because the seeker is typing in it. */
  onLookAgain: () => void;
  onOpenRequest: (id: string) => void;
}

/** Three short steps beside a new mail: who, which words, and a last look. */
export function Compose({ item, server, outlook, dates, change, onLookAgain, onOpenRequest, ...given }: ComposeProps) {
  const [step, setStep] = useState<Step>(given.request ? "check" : "person");
  const [person, setPerson] = useState<PersonDraft | null>(null);
  const [choice, setChoice] = useState<WordsChoice>(emptyChoice);
  const [request, setRequest] = useState(given.request);
  const [subjects, setSubjects] = useState<string[]>([]);

  const go = (next: Step) => {
    arrive();
    setStep(next);
  };
  const words = text.compose;
  const steps = [
    { step: "person" as const, name: words.steps.person, open: request === null },
    { step: "words" as const, name: words.steps.words, open: person !== null },
    { step: "check" as const, name: words.steps.check, open: true },
  ];

  return (
    <>
      <Steps label={words.stepsLabel} steps={steps} current={step} onGo={go} />
      {step === "person" && (
        <PersonStep
          to={item.to}
          draft={person}
          server={server}
          dates={dates}
          change={change}
          onChange={setPerson}
          onLookAgain={onLookAgain}
          onOpenRequest={onOpenRequest}
          onUse={setRequest}
          onDone={() => go("words")}
        />
      )}
      {step === "words" && person && (
        <WordsStep
          person={toAsk(person)}
          choice={choice}
          server={server}
          inserted={subjects.length > 0}
          onChange={setChoice}
          insert={(template, filled) =>
            insertInto(outlook, server, { key: item.key, person: toAsk(person), template, filled, request, subjects }, setRequest)
          }
          onInserted={(subject) => {
            setSubjects((before) => [...before, subject]);
            go("check");
          }}
        />
      )}
      {step === "check" && <CheckStep item={item} request={request} outlook={outlook} onOpenRequest={onOpenRequest} />}
    </>
  );
}
