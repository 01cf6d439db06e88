import type { ComponentChildren } from "preact";
import { Button } from "../look/Button";
import { Cups } from "../look/Cups";
import { Fold } from "../look/Fold";
import { Heading } from "../look/Heading";
import { Wait } from "../look/states/Wait";
import type { Requests, RequestSummary } from "../server/api";
import type { Server } from "../server/server";
import { useAnswer } from "../server/useAnswer";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";
import { RequestRow } from "./RequestRow";

interface TodayProps {
  server: Server;
  dates: Dates;
  change: number;
  onOpenRequest: (id: string) => void;
  /** Null where Outlook cannot open a new mail for the pane. */
  onWrite: (() => void) | null;
}

/** Home: what needs the seeker, what is ahead, whom they wait for. */
export function Today({ server, change, onWrite, ...list }: TodayProps) {
  const requests = useAnswer("requests", change, (signal) => server.requests(signal));
  return (
    <Wait for={requests}>
      {(found) => (isEmpty(found) ? <NobodyYet onWrite={onWrite} /> : <Lists requests={found} onWrite={onWrite} {...list} />)}
    </Wait>
  );
}

type ListProps = Pick<TodayProps, "dates" | "onOpenRequest">;

function Lists({ requests, onWrite, ...list }: ListProps & Pick<TodayProps, "onWrite"> & { requests: Requests }) {
  const words = text.today;
  const { needsMe, ahead, waiting, closed } = requests;
  return (
    <>
      <Heading>{needsMe.length === 0 ? words.nothingNeedsYou : words.needsYou(needsMe.length)}</Heading>
      <Rows requests={needsMe} {...list} />
      <Part title={words.ahead} requests={ahead} {...list} />
      <Part title={words.waiting} requests={waiting} {...list} />
      {closed.length > 0 && (
        <Fold title={words.closed(closed.length)}>
          <Rows requests={closed} {...list} />
        </Fold>
      )}
      <WriteToSomeone onWrite={onWrite} first={needsMe.length === 0}>
        {words.writeNext}
      </WriteToSomeone>
    </>
  );
}

function Part({ title, requests, ...list }: ListProps & { title: string; requests: RequestSummary[] }) {
  if (requests.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Rows requests={requests} {...list} />
    </section>
  );
}

function Rows({ requests, dates, onOpenRequest }: ListProps & { requests: RequestSummary[] }) {
  if (requests.length === 0) return null;
  return (
    <ul class="cards">
      {requests.map((request) => (
        <li key={request.id}>
          <RequestRow request={request} dates={dates} onOpen={() => onOpenRequest(request.id)} />
        </li>
      ))}
    </ul>
  );
}

/** The first minute after signing in: one person, and how to begin. */
function NobodyYet({ onWrite }: Pick<TodayProps, "onWrite">) {
  const words = text.today;
  return (
    <>
      <div class="welcome">
        <Cups />
        <Heading>{words.emptyTitle}</Heading>
        <p class="lead">{words.emptyLead}</p>
      </div>
      <ol class="hints">
        {words.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <WriteToSomeone onWrite={onWrite} first>
        {words.writeFirst}
      </WriteToSomeone>
    </>
  );
}

interface WriteProps extends Pick<TodayProps, "onWrite"> {
  /** Whether nothing is more important on this screen. */
  first: boolean;
  children: ComponentChildren;
}

function WriteToSomeone({ onWrite, first, children }: WriteProps) {
  if (onWrite === null) return <p class="muted">{text.today.writeByHand}</p>;
  return (
    <div class={first ? "actions" : "at-end"}>
      <Button kind={first ? "primary" : "plain"} icon="mail" onPress={onWrite}>
        {children}
      </Button>
    </div>
  );
}

function isEmpty({ needsMe, ahead, waiting, closed }: Requests): boolean {
  return needsMe.length + ahead.length + waiting.length + closed.length === 0;
}
