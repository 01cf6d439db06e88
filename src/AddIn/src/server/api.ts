/**
 * The words of the server, by the names the pane uses. Their shapes are generated from the server's own description
 * (`npm run api`), so that the two cannot drift. Instants are ISO 8601 with offset, days are `YYYY-MM-DD`,
 * zones are IANA ids; the zone of a time someone named may also be an offset like `+02:00`.
 */
import type { components } from "./openapi";

type Schemas = components["schemas"];

export type Mailbox = Schemas["MailboxView"];
export type Template = Schemas["TemplateView"];
export type Moment = Schemas["TemplateMoment"];
/** A template with a person's details and the seeker's words in it. */
export type FilledTemplate = Schemas["FilledTemplate"];
export type Person = Schemas["PersonView"];
export type HowFound = Schemas["HowFound"];
export type KnownPerson = Schemas["KnownPerson"];
export type RequestState = Schemas["RequestState"];
export type NextStep = Schemas["NextStep"];
export type RequestSummary = Schemas["RequestSummary"];
export type RequestDetails = Schemas["RequestDetails"];
export type Requests = Schemas["RequestLists"];
export type Change = Schemas["ChangeView"];
export type ReplyView = Schemas["ReplyView"];
export type TimeView = Schemas["TimeView"];
export type DraftView = Schemas["DraftView"];
export type TaskView = Schemas["TaskView"];
export type Interview = Schemas["InterviewView"];
/** How a reply was read. Rules, doubts and signs of a match come by name; `reading` in the texts has words for them. */
export type ReadingView = Schemas["ReadingView"];
export type ReadingMark = Schemas["ReadingMark"];
export type ReadTime = Schemas["ReadTime"];
export type LikelyRequest = Schemas["LikelyRequest"];
export type ReadingSettings = Schemas["ReadingSettings"];
export type Slots = Schemas["SlotOffer"];

/** A person as the seeker describes them before a request exists. */
export interface PersonToAsk {
  name: string;
  address: string;
  company?: string;
  howFound: HowFound;
  namedBy?: string;
}

/** What the live stream says: something the pane shows has changed, or the mailbox was looked at. */
export interface ChangedEvent {
  change: number;
  lastLookedAt: string | null;
}
