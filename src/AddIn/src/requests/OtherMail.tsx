import { useState } from "preact/hooks";
import { announce } from "../look/announce";
import { Button } from "../look/Button";
import { Choices } from "../look/forms/Choices";
import { arrive, Heading } from "../look/Heading";
import { Refused } from "../look/states/Refused";
import { Wait } from "../look/states/Wait";
import { PersonLine } from "../people/PersonLine";
import type { RequestDetails, RequestSummary } from "../server/api";
import type { Server } from "../server/server";
import { useAction } from "../server/useAction";
import { useAnswer } from "../server/useAnswer";
import { text } from "../texts/text";

interface OtherMailProps {
  internetMessageId: string;
  server: Server;
  change: number;
  onLinked: (details: RequestDetails) => void;
}

/** A mail that belongs to no request: nothing to say, and a way to say that it does. */
export function OtherMail(props: OtherMailProps) {
  const [linking, setLinking] = useState(false);
  const words = text.otherMail;
  const turn = (on: boolean) => {
    arrive();
    setLinking(on);
  };
  if (linking) return <Link {...props} onBack={() => turn(false)} />;
  return (
    <>
      <Heading>{words.title}</Heading>
      <p>{words.notRead}</p>
      <Button onPress={() => turn(true)}>{words.belongs}</Button>
    </>
  );
}

function Link({ internetMessageId, server, change, onLinked, onBack }: OtherMailProps & { onBack: () => void }) {
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
            link={(id) => server.addReply(id, internetMessageId)}
            onLinked={onLinked}
          />
        )}
      </Wait>
    </>
  );
}

interface PickProps {
  /** Those that wait for an answer first. */
  requests: RequestSummary[];
  link: (id: string) => ReturnType<Server["addReply"]>;
  onLinked: (details: RequestDetails) => void;
}

function Pick({ requests, link, onLinked }: PickProps) {
  const words = text.otherMail;
  const [chosen, setChosen] = useState<string | null>(null);
  const act = useAction(link, (details) => {
    announce(details.headline);
    onLinked(details);
  });
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
