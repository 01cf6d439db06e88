import { Button } from "../look/Button";
import { Cups } from "../look/Cups";
import { Heading } from "../look/Heading";
import { Icon } from "../look/Icon";
import { Refused } from "../look/states/Refused";
import type { Mailbox } from "../server/api";
import type { Server } from "../server/server";
import { useAction } from "../server/useAction";
import { text } from "../texts/text";
import { signInAndConnect } from "./connect";
import { Reasons } from "./Reasons";
import type { SignIn } from "./signIn";

interface FirstRunProps {
  signIn: SignIn;
  server: Server;
  onConnected: (mailbox: Mailbox) => void;
}

/** What this is, why it asks for what it asks, and the way in. */
export function FirstRun({ signIn, server, onConnected }: FirstRunProps) {
  const { run, busy, refusal } = useAction(() => signInAndConnect(signIn, server), onConnected);
  const words = text.mailboxes;
  return (
    <>
      <div class="welcome">
        <Cups />
        <Heading>{words.welcome}</Heading>
        <p class="lead">{words.whatThisIs}</p>
      </div>
      <section>
        <h2>{words.reasonsTitle}</h2>
        <Reasons />
        <p class="promise">
          <Icon name="shield" />
          <span>{words.promise}</span>
        </p>
        <p class="muted">{words.afterwards}</p>
      </section>
      <div class="actions">
        <Refused refusal={refusal} />
        <Button kind="primary" busy={busy} onPress={run}>
          {busy ? words.signingIn : words.signIn}
        </Button>
      </div>
    </>
  );
}
