import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Refusal } from "../server/answers";
import type { Mailbox } from "../server/api";
import { followChanges } from "../server/live";
import type { Server } from "../server/server";
import type { SignIn } from "./signIn";

/** Where the pane stands with its seeker. */
export type Session =
  | { kind: "opening" }
  | { kind: "firstRun" }
  | { kind: "unreachable"; refusal: Refusal }
  | { kind: "watching"; mailbox: Mailbox; connection: "live" | "lost"; signIn: "valid" | "needed" };

export interface SessionControls {
  session: Session;
  openAgain: () => void;
  /** The seeker has signed in and the server watches. */
  connected: (mailbox: Mailbox) => void;
  /** The seeker has had the watching stopped. */
  stopped: () => void;
}

/** Opens the mailbox without any window, then keeps what is known of it true by the live stream. */
export function useSession(server: Server, signIn: SignIn): SessionControls {
  const [session, setSession] = useState<Session>({ kind: "opening" });
  const known = useRef(0);
  const watching = session.kind === "watching" && session.signIn === "valid";

  const opened = (answer: Answer<Mailbox>) => {
    if (answer.ok) known.current = answer.value.change;
    setSession((before) => next(before, answer));
  };
  const openedRef = useRef(opened);
  openedRef.current = opened;

  const open = () => {
    setSession({ kind: "opening" });
    if (signIn.remembered()) void server.mailbox().then(opened);
    else setSession({ kind: "firstRun" });
  };
  const openRef = useRef(open);
  openRef.current = open;
  useEffect(() => openRef.current(), []);

  useEffect(() => {
    if (!watching) return;
    let wasLost = false;
    // The stream only rings; the mailbox itself tells its state and its problem.
    const look = () => void server.mailbox().then((answer) => openedRef.current(answer));
    return followChanges(server.bearer, known.current, (news) => {
      switch (news.kind) {
        case "changed":
          look();
          break;
        case "connected":
          if (wasLost) look();
          wasLost = false;
          break;
        case "lost":
          wasLost = true;
          setSession((before) => (before.kind === "watching" ? { ...before, connection: "lost" } : before));
          break;
        case "refused":
          setSession((before) => (before.kind === "watching" ? { ...before, signIn: "needed" } : before));
      }
    });
  }, [server, watching]);

  return {
    session,
    openAgain: open,
    connected: (mailbox) => opened({ ok: true, value: mailbox }),
    stopped: () => {
      signIn.forget();
      setSession({ kind: "firstRun" });
    },
  };
}

function next(before: Session, answer: Answer<Mailbox>): Session {
  if (answer.ok) {
    const mailbox = answer.value;
    if (mailbox.state === "notConnected") return { kind: "firstRun" };
    return { kind: "watching", mailbox, connection: "live", signIn: mailbox.state === "watching" ? "valid" : "needed" };
  }
  const { refusal } = answer;
  if (before.kind !== "watching") return refusal.code === "sign-in-needed" ? { kind: "firstRun" } : { kind: "unreachable", refusal };
  if (refusal.code === "sign-in-needed") return { ...before, signIn: "needed" };
  return { ...before, connection: "lost" };
}
