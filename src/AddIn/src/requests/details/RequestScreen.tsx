import { useEffect, useRef } from "preact/hooks";
import { Drafts } from "../../followUps/Drafts";
import { Tasks } from "../../followUps/Tasks";
import { Booked } from "../../interviews/Booked";
import { announce } from "../../look/announce";
import { Heading } from "../../look/Heading";
import { NamedPeople } from "../../referrals/NamedPeople";
import { PersonLine } from "../../people/PersonLine";
import { ReplyQuote } from "../../replies/ReplyQuote";
import { TimesFound } from "../../replies/TimesFound";
import type { ReplyView, RequestDetails } from "../../server/api";
import { text } from "../../texts/text";
import { History } from "./History";
import { NextStepPart, type NextStepProps } from "./NextStepPart";
import { NotRight } from "./NotRight";

export interface RequestScreenProps extends NextStepProps {
  onLookAgain: () => void;
  /** The seeker wants to see how the reply was read. */
  onHowRead: (details: RequestDetails, reply: ReplyView) => void;
  /** Null where Outlook cannot open a new mail for the pane. */
  onWrite: ((to?: string) => void) | null;
}

/** One request: what happened, by which words, and the one next step. */
export function RequestScreen(props: RequestScreenProps) {
  const { details, server, dates, onOpenLink } = props;
  const { person, reply, interview, drafts, tasks, history } = details;
  useNews(details.headline);
  const isSettled = details.state === "booked" || details.state === "met" || details.state === "thanked";
  return (
    <>
      <Heading above={<PersonLine person={person} />}>
        <bdi>{details.headline}</bdi>
      </Heading>
      {reply && <ReplyQuote reply={reply} dates={dates} onHowRead={() => props.onHowRead(details, reply)} />}
      {interview && (
        <Booked
          interview={interview}
          personName={person.name}
          personZone={person.timeZone}
          server={server}
          dates={dates}
          onCancelled={() => {
            announce(text.interviews.cancelled);
            props.onLookAgain();
          }}
        />
      )}
      {reply && !isSettled && <TimesFound times={reply.times} dates={dates} />}
      {reply && <NamedPeople people={reply.people} onWrite={props.onWrite} />}
      <NextStepPart {...props} />
      <NotRight details={details} server={server} onReplace={props.onReplace} />
      <Drafts drafts={drafts} onOpen={onOpenLink} />
      <Tasks tasks={tasks} dates={dates} />
      <History history={history} dates={dates} />
    </>
  );
}

/** Says a headline that changed while the seeker was looking. */
function useNews(headline: string) {
  const known = useRef(headline);
  useEffect(() => {
    if (known.current !== headline) announce(headline);
    known.current = headline;
  }, [headline]);
}
