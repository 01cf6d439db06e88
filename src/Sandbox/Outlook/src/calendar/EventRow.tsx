import type { Attendee } from "../graph/calendar";
import { addressOf } from "../graph/messages";
import { Icon } from "../look/Icon";
import { Chips } from "../items/Chips";
import type { Categories } from "../items/useCategories";
import { timeWords } from "../times/words";
import { spanOf, type Entry } from "./days";

const shownAs: Record<string, string> = {
  free: "free",
  tentative: "tentative",
  oof: "out of office",
  workingElsewhere: "working elsewhere",
};

const responses: Record<string, string> = {
  accepted: "accepted",
  tentativelyAccepted: "maybe",
  declined: "declined",
  organizer: "organizer",
};

export function EventRow({ entry, categories }: { entry: Entry; categories: Categories }) {
  const span = spanOf(entry);
  const place = entry.location?.displayName ?? "";
  return (
    <li class="event" data-testid="event" data-event-id={entry.id} data-show-as={entry.showAs} data-start={entry.start.dateTime} data-end={entry.end.dateTime}>
      <p class="event-time" data-testid="event-time">{span ? `${timeWords(span.from)} to ${timeWords(span.to)}` : "all day"}</p>
      <div class="event-body">
        <p class="event-subject">
          <span data-testid="event-subject">{entry.subject || "(no subject)"}</span>
          {entry.sensitivity === "private" && <Icon name="lock" />}
          {entry.sensitivity === "private" && <span class="unseen">private</span>}
          <Status entry={entry} />
          <Chips names={entry.categories} categories={categories} />
        </p>
        {place !== "" && (
          <p class="muted event-place" data-testid="event-place">
            <Icon name="place" /> {place}
          </p>
        )}
        {entry.attendees.length > 0 && (
          <ul class="attendees" aria-label="Attendees">
            {entry.attendees.map((attendee) => (
              <AttendeePart key={addressOf(attendee).address} attendee={attendee} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Status({ entry }: { entry: Entry }) {
  const words = [
    entry.isCancelled ? "cancelled" : "",
    shownAs[entry.showAs] ?? "",
    entry.type === "occurrence" || entry.type === "exception" ? "repeats" : "",
    entry.calendar,
  ].filter((word) => word !== "");
  return words.length === 0 ? null : <span class="event-status">{words.join(" · ")}</span>;
}

function AttendeePart({ attendee }: { attendee: Attendee }) {
  const { name, address } = addressOf(attendee);
  const response = responses[attendee.status?.response ?? ""] ?? "no answer yet";
  return (
    <li data-testid="attendee" data-address={address} data-response={attendee.status?.response ?? "none"}>
      {name || address} <span class="muted">{response}</span>
    </li>
  );
}
