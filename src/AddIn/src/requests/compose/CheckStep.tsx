import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { announce } from "../../look/announce";
import { Button } from "../../look/Button";
import { Heading } from "../../look/Heading";
import { Notice } from "../../look/Notice";
import { Waiting } from "../../look/states/Wait";
import type { ComposedItem, Outlook } from "../../outlook/outlook";
import type { RequestDetails } from "../../server/api";
import { text } from "../../texts/text";
import { Findings } from "./Findings";
import { lookOver, readsWell, type Wording } from "./wording";

/** Milliseconds between two looks at what the seeker is writing. */
const lookEvery = 2_500;

type Seen = { kind: "looking" } | { kind: "unread" } | { kind: "seen"; wording: Wording };

interface CheckStepProps {
  item: ComposedItem;
  request: RequestDetails | null;
  outlook: Outlook;
  onOpenRequest: (id: string) => void;
}

/** Looks over the mail as it stands, again and again while the seeker writes. */
export function CheckStep({ item, request, outlook, onOpenRequest }: CheckStepProps) {
  const { seen, look } = useWritten(item.key, outlook);
  const words = text.check;
  const well = seen.kind === "seen" && readsWell(seen.wording);
  const verdict = seen.kind === "seen" ? (well ? words.wellTitle : words.lookTitle) : words.title;
  const said = useRef("");
  useEffect(() => {
    if (seen.kind !== "seen" || said.current === verdict) return;
    if (said.current !== "") announce(verdict);
    said.current = verdict;
  }, [seen.kind, verdict]);

  return (
    <>
      <Heading>{verdict}</Heading>
      {request && !item.to.some(({ address }) => sameAddress(address, request.person.address)) && (
        <Notice tone="look">
          <p>{words.otherRecipient(request.person.name, request.person.address)}</p>
        </Notice>
      )}
      {seen.kind === "looking" && <Waiting />}
      {seen.kind === "unread" && (
        <Notice tone="look">
          <p>{words.unread}</p>
          <Button kind="link" onPress={look}>
            {text.general.tryAgain}
          </Button>
        </Notice>
      )}
      {seen.kind === "seen" && (
        <>
          {well && (
            <Notice tone="good">
              <p>{words.well}</p>
            </Notice>
          )}
          <Findings wording={seen.wording} />
          <p class="caption">{words.keepsLooking}</p>
        </>
      )}
      {request ? (
        <Button kind="link" onPress={() => onOpenRequest(request.id)}>
          {words.seeRequest(request.person.name)}
        </Button>
      ) : (
        <Notice tone="note">
          <p>{words.notFollowed}</p>
        </Notice>
      )}
    </>
  );
}

/** The written words, read every few seconds while the pane is in sight; one reading at a time. */
function useWritten(key: string, outlook: Outlook): { seen: Seen; look: () => void } {
  const [seen, setSeen] = useState<Seen>({ kind: "looking" });
  const reading = useRef(false);
  const shown = useRef(true);
  const look = useCallback(() => {
    if (reading.current) return;
    reading.current = true;
    void outlook.readWritten(key).then((written) => {
      reading.current = false;
      if (!shown.current) return;
      if (written) setSeen({ kind: "seen", wording: lookOver(written.subject, written.text) });
      // A single unanswered reading is no news while an older one stands.
      else setSeen((before) => (before.kind === "seen" ? before : { kind: "unread" }));
    });
  }, [key, outlook]);

  useEffect(() => {
    shown.current = true;
    look();
    const timer = setInterval(() => {
      if (!document.hidden) look();
    }, lookEvery);
    return () => {
      shown.current = false;
      clearInterval(timer);
    };
  }, [look]);
  return { seen, look };
}

function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
