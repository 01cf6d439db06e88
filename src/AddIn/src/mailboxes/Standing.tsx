import { Notice } from "../look/Notice";
import type { Outlook } from "../outlook/outlook";
import type { Mailbox } from "../server/api";
import type { Server } from "../server/server";
import { text } from "../texts/text";
import { SignInAgain } from "./SignInAgain";
import type { SignIn } from "./signIn";
import type { Session } from "./useSession";

interface StandingProps {
  session: Extract<Session, { kind: "watching" }>;
  outlook: Outlook;
  signIn: SignIn;
  server: Server;
  onConnected: (mailbox: Mailbox) => void;
}

/** Above every screen: why what it shows may not be the newest. Silent when all is well. */
export function Standing({ session, outlook, ...signInAgain }: StandingProps) {
  const { mailbox, connection, signIn } = session;
  const words = text.mailboxes;
  const other = outlook.userAddress !== null && mailbox.address !== null && !same(outlook.userAddress, mailbox.address);
  return (
    <>
      {signIn === "needed" && <SignInAgain {...signInAgain} />}
      {signIn === "valid" && mailbox.problem !== null && (
        <Notice tone="look">
          <p>{mailbox.problem}</p>
        </Notice>
      )}
      {connection === "lost" && (
        <div class="lost">
          <Notice tone="look">
            <p>{words.notConnected}</p>
          </Notice>
        </div>
      )}
      {other && (
        <Notice tone="look">
          <p>{words.otherMailbox(mailbox.address ?? "")}</p>
        </Notice>
      )}
    </>
  );
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
