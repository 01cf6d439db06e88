import { useEffect, useState } from "preact/hooks";
import { Button } from "../../look/Button";
import { Choices } from "../../look/forms/Choices";
import { Cups } from "../../look/Cups";
import { Heading } from "../../look/Heading";
import { Wait } from "../../look/states/Wait";
import type { MailAddress } from "../../outlook/outlook";
import { missingIn, PersonForm, type PersonDraft } from "../../people/PersonForm";
import type { KnownPerson as Known, RequestDetails } from "../../server/api";
import type { Server } from "../../server/server";
import { useAnswer } from "../../server/useAnswer";
import type { Dates } from "../../texts/dates";
import { text } from "../../texts/text";
import { KnownPerson } from "./KnownPerson";

interface PersonStepProps {
  to: MailAddress[];
  draft: PersonDraft | null;
  server: Server;
  dates: Dates;
  change: number;
  onChange: (draft: PersonDraft) => void;
  onLookAgain: () => void;
  onOpenRequest: (id: string) => void;
  /** Go on with a request that was prepared before and never sent. */
  onUse: (request: RequestDetails) => void;
  onDone: () => void;
}

/** Milliseconds between two looks for a first recipient; a later change is seen when the pane is focused again. */
const lookEvery = 1_500;

export function PersonStep(props: PersonStepProps) {
  const { to, onLookAgain } = props;
  const [picked, setPicked] = useState(props.draft?.address ?? "");
  const recipient = to.find(({ address }) => address === picked) ?? to[0];
  const words = text.compose;

  const isWaiting = recipient === undefined;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => {
      if (!document.hidden) onLookAgain();
    }, lookEvery);
    return () => clearInterval(timer);
  }, [isWaiting, onLookAgain]);

  if (!recipient)
    return (
      <>
        <div class="welcome">
          <Cups />
          <Heading>{words.whoTitle}</Heading>
        </div>
        <p>{words.noRecipient}</p>
        <p class="muted">{words.noRecipientHint}</p>
        <p class="muted">{words.nothingSent}</p>
      </>
    );
  return (
    <>
      <Heading above={<bdi>{recipient.address}</bdi>}>{words.whoTitle}</Heading>
      {to.length > 1 && (
        <Choices
          legend={words.whichRecipient}
          choices={to.map(({ address, name }) => ({ value: address, label: <bdi>{name || address}</bdi> }))}
          chosen={recipient.address}
          onChoose={setPicked}
        />
      )}
      <Recipient key={recipient.address} recipient={recipient} {...props} />
    </>
  );
}

/** One recipient: what is known of them, and the gaps in it. */
function Recipient({ recipient, server, change, ...props }: PersonStepProps & { recipient: MailAddress }) {
  const known = useAnswer(`known ${recipient.address}`, change, (signal) => server.knownPerson(recipient.address, signal));
  return (
    <Wait for={known}>
      {(facts) => (
        <KnownPerson
          known={facts}
          server={server}
          dates={props.dates}
          onOpenRequest={props.onOpenRequest}
          onDiscarded={known.askAgain}
          onUse={(request) => {
            props.onChange(draftOf(recipient, facts));
            props.onUse(request);
            props.onDone();
          }}
        >
          <Describe draft={draftFor(recipient, facts, props.draft)} onChange={props.onChange} onDone={props.onDone} />
        </KnownPerson>
      )}
    </Wait>
  );
}

interface DescribeProps {
  draft: PersonDraft;
  onChange: (draft: PersonDraft) => void;
  onDone: () => void;
}

function Describe({ draft, onChange, onDone }: DescribeProps) {
  const [tried, setTried] = useState(false);
  const missing = missingIn(draft);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        onChange(draft);
        if (Object.keys(missing).length === 0) onDone();
        else requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      }}
    >
      <PersonForm person={draft} missing={tried ? missing : {}} onChange={onChange} />
      <div class="actions">
        <Button kind="primary" submits>
          {text.compose.toWords}
        </Button>
      </div>
    </form>
  );
}

/** What the seeker typed for this recipient, else what is known of them. */
function draftFor(recipient: MailAddress, known: Known, typed: PersonDraft | null): PersonDraft {
  return typed?.address === recipient.address ? typed : draftOf(recipient, known);
}

function draftOf({ name, address }: MailAddress, { person }: Known): PersonDraft {
  return {
    address,
    // Outlook repeats the address where it knows no name.
    name: person?.name ?? (name.includes("@") ? "" : name),
    company: person?.company ?? "",
    howFound: person?.howFound ?? "ownSearch",
    namedBy: person?.namedBy ?? "",
  };
}
