import { Button } from "../look/Button";
import { Notice } from "../look/Notice";
import type { Mailbox } from "../server/api";
import type { Server } from "../server/server";
import { useAction } from "../server/useAction";
import { text } from "../texts/text";
import { signInAndConnect } from "./connect";
import type { SignIn } from "./signIn";

interface SignInAgainProps {
  signIn: SignIn;
  server: Server;
  onConnected: (mailbox: Mailbox) => void;
}

/** Above every screen while the mailbox cannot be watched for want of a sign-in; what is known stays readable. */
export function SignInAgain({ signIn, server, onConnected }: SignInAgainProps) {
  const { run, busy, refusal } = useAction(() => signInAndConnect(signIn, server), onConnected);
  return (
    <Notice tone="look">
      <p>{refusal ? refusal.sentence : text.mailboxes.signInAgainWhy}</p>
      <Button busy={busy} onPress={run}>
        {text.mailboxes.signInAgain}
      </Button>
    </Notice>
  );
}
