import { useState } from "preact/hooks";
import { Button } from "../../look/Button";
import { Choices } from "../../look/forms/Choices";
import { Heading } from "../../look/Heading";
import { Refused } from "../../look/states/Refused";
import { Wait } from "../../look/states/Wait";
import { PersonLine } from "../../people/PersonLine";
import type { RequestSummary } from "../../server/api";
import { useAnswer } from "../../server/useAnswer";
import { text } from "../../texts/text";
import { useLink, type LinkProps } from "./useLink";

/** The seeker says to which request the mail belongs. */
export function ChooseRequest({ onBack, ...props }: LinkProps & { change: number; onBack: () => void }) {
  const { server, change } = props;
  const words = text.otherMail;
  const requests = useAnswer("requests", change, (signal) => server.requests(signal));
  return (
    <>
      <Heading>{words.whichTitle}</Heading>
      <p class="muted">{words.thenRead}</p>
      <Button kind="link" onPress={onBack}>
        {words.none}
      </Button>
      <Wait for={requests}>
        {({ needsMe, waiting, ahead, closed }) => (
          <Pick
            requests={[...waiting, ...needsMe, ...ahead, ...closed].filter(({ state }) => state !== "draft")}
            {...props}
          />
        )}
      </Wait>
    </>
  );
}

/** @param requests those that wait for an answer first */
function Pick({ requests, ...props }: LinkProps & { requests: RequestSummary[] }) {
  const words = text.otherMail;
  const [chosen, setChosen] = useState<string | null>(null);
  const act = useLink(props);
  if (requests.length === 0) return <p class="muted">{words.noRequests}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) act.run(chosen);
      }}
    >
      <Choices
        legend={words.whichTitle}
        hideLegend
        choices={requests.map(({ id, person, headline }) => ({
          value: id,
          label: <PersonLine person={person} />,
          about: <bdi>{headline}</bdi>,
        }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div class="actions">
        <Refused refusal={act.refusal} />
        <Button kind="primary" submits busy={act.busy} notYet={chosen === null}>
          {words.link}
        </Button>
      </div>
    </form>
  );
}
