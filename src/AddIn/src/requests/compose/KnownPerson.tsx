import type { ComponentChildren } from "preact";
import { Button } from "../../look/Button";
import { Notice } from "../../look/Notice";
import { Refused } from "../../look/states/Refused";
import type { KnownPerson as Known, RequestDetails, RequestSummary } from "../../server/api";
import type { Server } from "../../server/server";
import { useAction } from "../../server/useAction";
import type { Dates } from "../../texts/dates";
import { text } from "../../texts/text";
import { isOpen } from "../states";

interface KnownPersonProps {
  known: Known;
  server: Server;
  dates: Dates;
  onOpenRequest: (id: string) => void;
  onUse: (request: RequestDetails) => void;
  onDiscarded: () => void;
  /** The form; left out where this person is not to be asked now. */
  children: ComponentChildren;
}

/** What is known of a person decides whether, and how, they can be asked. */
export function KnownPerson(props: KnownPersonProps) {
  const { known, dates, onOpenRequest, children } = props;
  const words = text.compose;
  const draft = known.requests.find(({ state }) => state === "draft");
  const open = known.requests.find(({ state }) => isOpen(state));
  const colleague = known.sameCompany.find(({ state }) => isOpen(state) && state !== "draft");

  if (known.person?.doNotContact) {
    const { since, words: quoted } = known.person.doNotContact;
    return (
      <Notice tone="stop">
        <p>{words.doNotContact(known.person.name, dates.day(since.slice(0, 10)))}</p>
        {quoted !== null && (
          <blockquote>
            <bdi>{quoted}</bdi>
          </blockquote>
        )}
        <p>{words.doNotContactThen}</p>
      </Notice>
    );
  }
  if (draft) return <PreparedBefore draft={draft} {...props} />;
  if (open)
    return (
      <>
        <Notice tone="note">
          <p>{words.alreadyAsked(open.person.name, open.sentAt === null ? null : dates.day(dates.dayOf(open.sentAt)))}</p>
          <p>
            <bdi>{open.headline}</bdi>
          </p>
        </Notice>
        <div class="actions">
          <Button kind="primary" onPress={() => onOpenRequest(open.id)}>
            {words.seeRequest}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <Before requests={known.requests} dates={dates} />
      {colleague && (
        <Notice tone="note">
          <p>{words.sameCompany(colleague.person.name, colleague.person.company)}</p>
          <Button kind="link" onPress={() => onOpenRequest(colleague.id)}>
            {words.seeRequest}
          </Button>
        </Notice>
      )}
      {children}
    </>
  );
}

/** Earlier, closed requests to the same person; or that there are none. */
function Before({ requests, dates }: { requests: RequestSummary[]; dates: Dates }) {
  if (requests.length === 0) return <p class="muted">{text.compose.neverAsked}</p>;
  return (
    <ul class="plain-list muted">
      {requests.map(({ id, sentAt, headline }) => (
        <li key={id}>
          {sentAt !== null && `${dates.day(dates.dayOf(sentAt))}: `}
          <bdi>{headline}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A request prepared in another mail and never sent: go on with it here, or start over. */
function PreparedBefore({ draft, server, onUse, onDiscarded }: KnownPersonProps & { draft: RequestSummary }) {
  const words = text.compose;
  const use = useAction(() => server.request(draft.id), onUse);
  const discard = useAction(() => server.discard(draft.id), onDiscarded);
  return (
    <>
      <Notice tone="note">
        <p>{words.preparedBefore(draft.person.name)}</p>
      </Notice>
      <Refused refusal={use.refusal ?? discard.refusal} />
      <div class="actions">
        <Button kind="primary" busy={use.busy} onPress={use.run}>
          {words.useHere}
        </Button>
        <Button kind="quiet" busy={discard.busy} onPress={discard.run}>
          {words.startOver}
        </Button>
      </div>
    </>
  );
}
