import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { announce } from "./look/announce";
import { arrive, focusHeading } from "./look/Heading";
import { later } from "./look/states/later";
import { LookedAt } from "./mailboxes/LookedAt";
import type { SignIn } from "./mailboxes/signIn";
import { Standing } from "./mailboxes/Standing";
import type { Session } from "./mailboxes/useSession";
import { Nav } from "./Nav";
import { useMailItem } from "./outlook/useMailItem";
import type { MailItem, Outlook } from "./outlook/outlook";
import { RequestPage } from "./requests/details/RequestPage";
import { MailScreen } from "./requests/MailScreen";
import { Today } from "./requests/Today";
import type { Mailbox } from "./server/api";
import type { Server } from "./server/server";
import { datesFor } from "./texts/dates";
import { text } from "./texts/text";
import { back, type View } from "./views";

const Book = later(async () => (await import("./interviews/Book")).Book);
const HowRead = later(async () => (await import("./replies/HowRead")).HowRead);
const Settings = later(async () => (await import("./mailboxes/Settings")).Settings);

interface RoomsProps {
  session: Extract<Session, { kind: "watching" }>;
  outlook: Outlook;
  server: Server;
  signIn: SignIn;
  onConnected: (mailbox: Mailbox) => void;
  onStopped: () => void;
}

/** The pane of a seeker whose mailbox is watched: the ways between the screens, and the screen shown. */
export function Rooms({ session, outlook, server, signIn, onConnected, onStopped }: RoomsProps) {
  const { mailbox } = session;
  const { change, locale, timeZone } = mailbox;
  const { item, lookAgain } = useMailItem(outlook);
  const { view, go } = useView(item && mailKey(item));
  const dates = useMemo(() => datesFor(locale, timeZone, server.now), [locale, timeZone, server]);
  const openRequest = (from: View) => (id: string) => go({ kind: "request", id, from });
  const shared = {
    server,
    dates,
    change,
    onOpenLink: outlook.openLink,
    onWrite: outlook.startMail,
  };

  return (
    <>
      <Nav view={view} hasMail={item !== null && item.mode !== "none"} onGo={go} onBack={() => go(back(view))} />
      <main class="screen" tabIndex={-1}>
        <Standing session={session} outlook={outlook} signIn={signIn} server={server} onConnected={onConnected} />
        {/* Kept while the seeker looks elsewhere, so that nothing typed is lost. */}
        <div class="room" hidden={view.kind !== "mail"}>
          <MailScreen
            {...shared}
            item={item}
            outlook={outlook}
            onLookAgain={lookAgain}
            onOpenRequest={openRequest({ kind: "mail" })}
            onBook={(request, start) => go({ kind: "book", request, start, from: { kind: "mail" } })}
            onHowRead={(request, reply) => go({ kind: "reading", request, reply, from: { kind: "mail" } })}
          />
        </div>
        {view.kind === "today" && (
          <Today {...shared} onOpenRequest={openRequest(view)} />
        )}
        {view.kind === "request" && (
          <RequestPage
            key={view.id}
            {...shared}
            id={view.id}
            onBook={(request, start) => go({ kind: "book", request, start, from: view })}
            onHowRead={(request, reply) => go({ kind: "reading", request, reply, from: view })}
            onDiscarded={() => go({ kind: "today" })}
          />
        )}
        {view.kind === "book" && (
          <Book
            {...shared}
            request={view.request}
            preferred={view.start}
            onBooked={() => {
              announce(text.interviews.bookedTitle);
              go({ kind: "request", id: view.request.id, from: { kind: "today" } });
            }}
          />
        )}
        {view.kind === "reading" && <HowRead {...shared} request={view.request} reply={view.reply} />}
        {view.kind === "settings" && (
          <Settings mailbox={mailbox} server={server} dates={dates} onStopped={onStopped} />
        )}
      </main>
      <footer class="foot">
        <LookedAt at={mailbox.lastLookedAt} dates={dates} />
      </footer>
    </>
  );
}

/** Tells one mail from another; empty when none is open. */
function mailKey(item: MailItem): string {
  if (item.mode === "none") return "";
  return "key" in item ? item.key : item.mode;
}

/**
 * Where the seeker is. Another mail beside the pane brings them back to it; without one they start at home.
 * @param mail null until Outlook has answered
 */
function useView(mail: string | null): { view: View; go: (view: View) => void } {
  const [gone, setGone] = useState<{ mail: string | null; view: View } | null>(null);
  const view: View = gone?.mail === mail ? gone.view : { kind: mail === "" ? "today" : "mail" };
  const moved = useRef(false);
  useLayoutEffect(() => {
    // Headings that are new take the focus themselves; a kept screen has its heading already.
    if (moved.current) focusHeading();
    moved.current = false;
  }, [gone]);
  return {
    view,
    go: (next) => {
      moved.current = true;
      arrive();
      setGone({ mail, view: next });
    },
  };
}
