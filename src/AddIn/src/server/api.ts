/**
 * The server's answers, as agreed in the contract; to be generated from `/openapi/v1.json` later, so nothing else
 * belongs into this file. Instants are ISO 8601 with offset, days are `YYYY-MM-DD`, zones are IANA ids.
 */

export interface Mailbox {
  state: "notConnected" | "watching" | "signInNeeded";
  address: string | null;
  displayName: string | null;
  timeZone: string;
  /** BCP 47 tag of the seeker's mailbox. */
  locale: string;
  lastLookedAt: string | null;
  /** Grows with every change of anything the pane shows. */
  change: number;
  /** A plain sentence when the mailbox cannot be looked at. */
  problem: string | null;
}

export type Moment = "request" | "introduction" | "followUp" | "thanksWhoElse" | "confirmation";

export interface Template {
  id: string;
  moment: Moment;
  language: string;
  name: string;
  whenToUse: string;
  subject: string;
  /** Plain text, paragraphs apart by blank lines, blanks as `[text]`. */
  body: string;
  blanks: string[];
}

/** A template with a person's details and the seeker's words in it. */
export interface FilledTemplate {
  subject: string;
  html: string;
  text: string;
  blanksLeft: string[];
}

export type HowFound = "ownSearch" | "namedBy" | "introduction";

export type RequestState =
  | "draft"
  | "introAsked"
  | "waiting"
  | "away"
  | "answered"
  | "later"
  | "booked"
  | "met"
  | "declined"
  | "noAnswer"
  | "addressDead"
  | "doNotContact"
  | "thanked";

export type NextStep =
  | "send"
  | "wait"
  | "call"
  | "book"
  | "answer"
  | "look"
  | "thankAndAsk"
  | "prepare"
  | "confirm"
  | "findAddress"
  | "wake"
  | "none";

export interface Person {
  id: string;
  name: string;
  address: string;
  company: string | null;
  timeZone: string | null;
  howFound: HowFound;
  namedBy: string | null;
  doNotContact: { since: string; words: string | null } | null;
}

/** A person as the seeker describes them before a request exists. */
export interface PersonToAsk {
  name: string;
  address: string;
  company?: string;
  howFound: HowFound;
  namedBy?: string;
}

export interface RequestSummary {
  id: string;
  person: Person;
  state: RequestState;
  headline: string;
  nextStep: NextStep;
  nextOn: string | null;
  sentAt: string | null;
  interview: Interview | null;
}

export interface Change {
  at: string;
  from: RequestState;
  to: RequestState;
  by: "software" | "seeker";
  why: string;
  quote: string | null;
  messageId: string | null;
}

export interface ReplyView {
  id: string;
  receivedAt: string;
  fromName: string;
  fromAddress: string;
  kind: "human" | "outOfOffice" | "bounce" | "autoAcknowledgement" | "calendar" | "list";
  label: string | null;
  certain: boolean;
  quote: string | null;
  returnOn: string | null;
  webLink: string | null;
  internetMessageId: string;
  times: TimeView[];
  people: { name: string | null; address: string | null; why: string }[];
}

export interface TimeView {
  start: string;
  end: string;
  /** The writer's zone: an IANA id, or an offset like `+02:00`. */
  timeZone: string;
  assumed: string[];
  state: "free" | "clash" | "past" | "unknown";
  clashesWith: string | null;
}

export interface DraftView {
  id: string;
  kind: "followUp" | "thanksWhoElse" | "answerWithTime";
  state: "planned" | "ready" | "sent" | "withdrawn";
  webLink: string | null;
  internetMessageId: string | null;
  subject: string | null;
}

export interface TaskView {
  kind: "call" | "research" | "confirm" | "wake" | "findAddress";
  title: string;
  dueOn: string;
  done: boolean;
}

export interface Interview {
  id: string;
  start: string;
  end: string;
  place: string;
  personTimeZone: string | null;
  state: "booking" | "booked" | "cancelled";
}

export interface RequestDetails extends RequestSummary {
  subject: string | null;
  /** The value of the custom property `infoInterviewRequest` on the mail. */
  marker: string;
  reply: ReplyView | null;
  replies: ReplyView[];
  drafts: DraftView[];
  tasks: TaskView[];
  history: Change[];
  canUndo: boolean;
  version: number;
}

export interface KnownPerson {
  person: Person | null;
  requests: RequestSummary[];
  sameCompany: RequestSummary[];
}

export interface Requests {
  needsMe: RequestSummary[];
  ahead: RequestSummary[];
  waiting: RequestSummary[];
  closed: RequestSummary[];
}

export interface Slots {
  timeZone: string;
  personTimeZone: string | null;
  offered: TimeView[];
  mine: TimeView[];
  problem: string | null;
}

/** What the live stream says: something the pane shows has changed, or the mailbox was looked at. */
export interface ChangedEvent {
  change: number;
  lastLookedAt: string | null;
}
