import { announce } from "../look/announce";
import { AskOnce } from "../look/forms/AskOnce";
import { Button } from "../look/Button";
import { Fold } from "../look/Fold";
import { Heading } from "../look/Heading";
import { Refused } from "../look/states/Refused";
import type { Mailbox } from "../server/api";
import type { Server } from "../server/server";
import { useAction } from "../server/useAction";
import { useAnswer } from "../server/useAnswer";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";
import { cityOf } from "../texts/zones";
import { CorrectedCases } from "./CorrectedCases";
import { Reasons } from "./Reasons";

interface SettingsProps {
  mailbox: Mailbox;
  server: Server;
  dates: Dates;
  onStopped: () => void;
}

export function Settings({ mailbox, server, dates, onStopped }: SettingsProps) {
  const words = text.settings;
  const look = useAction(server.look, () => announce(words.looking));
  return (
    <>
      <Heading>{words.title}</Heading>
      <dl class="facts">
        <dt>{words.account}</dt>
        <dd>
          {mailbox.displayName !== null && <bdi>{mailbox.displayName}</bdi>}
          <bdi class="muted">{mailbox.address}</bdi>
        </dd>
        <dt>{words.zone}</dt>
        <dd>
          {cityOf(mailbox.timeZone)} <span class="muted">{mailbox.timeZone}</span>
        </dd>
        <dt>{words.lastLooked}</dt>
        <dd>
          {mailbox.lastLookedAt === null ? text.mailboxes.neverLooked : dates.ago(mailbox.lastLookedAt)}
          <Button kind="link" busy={look.busy} onPress={look.run}>
            {words.lookNow}
          </Button>
        </dd>
        <SecondReader server={server} />
      </dl>
      <Refused refusal={look.refusal} />
      <Fold title={words.whatWeMayDo}>
        <Reasons />
        <p class="promise-plain">{text.mailboxes.promise}</p>
      </Fold>
      <CorrectedCases server={server} />
      <StopWatching server={server} onStopped={onStopped} />
    </>
  );
}

/** Whom else our words go to; silent when nobody. */
function SecondReader({ server }: Pick<SettingsProps, "server">) {
  const { loaded } = useAnswer("who reads", 0, server.whoReads);
  if (loaded.kind !== "there" || loaded.value.secondReader === null) return null;
  return (
    <>
      <dt>{text.settings.whoReads}</dt>
      <dd>{text.settings.secondReader(loaded.value.secondReader)}</dd>
    </>
  );
}

function StopWatching({ server, onStopped }: Pick<SettingsProps, "server" | "onStopped">) {
  const stop = useAction(server.stopWatching, onStopped);
  const words = text.settings;
  return (
    <section class="apart">
      <h2>{words.stopTitle}</h2>
      <p class="muted">{words.stopWhat}</p>
      <Refused refusal={stop.refusal} />
      <AskOnce
        label={words.stop}
        question={words.stopQuestion}
        yes={words.stopYes}
        no={words.stopNo}
        busy={stop.busy}
        onYes={stop.run}
      />
    </section>
  );
}
