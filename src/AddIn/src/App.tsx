import { useErrorBoundary } from "preact/hooks";
import { Failed } from "./Failed";
import { Heading } from "./look/Heading";
import { Refused } from "./look/states/Refused";
import { Waiting } from "./look/states/Wait";
import { FirstRun } from "./mailboxes/FirstRun";
import type { SignIn } from "./mailboxes/signIn";
import { useSession } from "./mailboxes/useSession";
import type { Outlook } from "./outlook/outlook";
import { Rooms } from "./Rooms";
import type { Server } from "./server/server";
import { text } from "./texts/text";

export interface AppProps {
  outlook: Outlook;
  server: Server;
  signIn: SignIn;
}

/** Who is here decides what they see first. */
export function App({ outlook, server, signIn }: AppProps) {
  const [failure, forget] = useErrorBoundary((error) => console.error(error)) as [unknown, () => void];
  const { session, openAgain, connected, stopped } = useSession(server, signIn);
  if (failure !== undefined) return <Failed onAgain={forget} />;
  switch (session.kind) {
    case "opening":
      return (
        <main class="screen">
          <Waiting />
        </main>
      );
    case "firstRun":
      return (
        <main class="screen">
          <FirstRun signIn={signIn} server={server} onConnected={connected} />
        </main>
      );
    case "unreachable":
      return (
        <main class="screen">
          <Heading>{text.general.unreachableTitle}</Heading>
          <Refused refusal={session.refusal} onAgain={openAgain} />
          <p class="muted">{text.general.mailIsSafe}</p>
        </main>
      );
    case "watching":
      return (
        <Rooms
          session={session}
          outlook={outlook}
          server={server}
          signIn={signIn}
          onConnected={connected}
          onStopped={stopped}
        />
      );
  }
}
