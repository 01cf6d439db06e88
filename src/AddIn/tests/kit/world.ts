import type { Interview, Mailbox, Person, ReadingView, ReadTime, ReplyView, RequestDetails, Template, TimeView } from "../../src/server/api";

/** The present of every test: a Monday morning in Berlin. */
export const monday = "2026-03-02T08:00:00Z";

export function aMailbox(part: Partial<Mailbox> = {}): Mailbox {
  return {
    state: "watching",
    address: "nora@contoso.example",
    displayName: "Nora Lindqvist",
    timeZone: "Europe/Berlin",
    locale: "en-GB",
    lastLookedAt: "2026-03-02T07:58:00Z",
    change: 1,
    problem: null,
    ...part,
  };
}

export function aPerson(part: Partial<Person> = {}): Person {
  return {
    id: "p1",
    name: "Dana Whitfield",
    address: "dana@brightwater.example",
    company: "Brightwater Labs",
    timeZone: "Europe/Lisbon",
    howFound: "ownSearch",
    namedBy: null,
    doNotContact: null,
    ...part,
  };
}

export function aRequest(part: Partial<RequestDetails> = {}): RequestDetails {
  return {
    id: "r1",
    person: aPerson(),
    state: "waiting",
    headline: "Asked on Thursday.",
    nextStep: "wait",
    nextOn: "2026-03-05",
    sentAt: "2026-02-26T09:00:00Z",
    interview: null,
    subject: "Half an hour",
    marker: part.id ?? "r1",
    reply: null,
    replies: [],
    drafts: [],
    tasks: [],
    history: [],
    canUndo: false,
    version: 1,
    ...part,
  };
}

export function aReply(part: Partial<ReplyView> = {}): ReplyView {
  return {
    id: "reply1",
    receivedAt: "2026-03-02T07:40:00Z",
    fromName: "Dana Whitfield",
    fromAddress: "dana@brightwater.example",
    kind: "human",
    label: null,
    certain: true,
    quote: "Tuesday at 10 works for me.",
    returnOn: null,
    webLink: "https://outlook.example/mail/reply1",
    internetMessageId: "<reply1@brightwater.example>",
    matchedBy: "answers our mail by its references",
    times: [],
    people: [],
    ...part,
  };
}

/** Where words stand in a text, and the rule that went by them. */
export function aMark(newText: string, words: string, rule: string) {
  return { start: newText.indexOf(words), length: words.length, rule };
}

/** A yes with a time, read without a doubt. */
export function aReading(part: Partial<ReadingView> = {}): ReadingView {
  const newText = "Thank you for writing.\nYes, Tuesday at 10 works for me.";
  return {
    kind: "human",
    label: "acceptedTimes",
    certain: true,
    newText,
    marks: [aMark(newText, "Thank you", "thanks"), aMark(newText, "Yes", "says-yes"), aMark(newText, "Tuesday at 10", "names-a-time")],
    signs: [],
    times: [],
    doubts: [],
    matchedBy: "answers our mail by its references; same conversation, same person",
    signature: { name: null, title: null, company: null, phones: [], postalAddress: null },
    secondReader: null,
    ...part,
  };
}

/** Tuesday at ten, offered in Lisbon's time. */
export function aReadTime(part: Partial<ReadTime> = {}): ReadTime {
  return {
    kind: "slot",
    words: "Tuesday at 10",
    start: "2026-03-10T10:00:00Z",
    end: "2026-03-10T10:30:00Z",
    timeZone: "Europe/Lisbon",
    assumed: [],
    ...part,
  };
}

export function aTime(part: Partial<TimeView> = {}): TimeView {
  return {
    start: "2026-03-10T10:00:00Z",
    end: "2026-03-10T10:30:00Z",
    timeZone: "Europe/Lisbon",
    assumed: [],
    state: "free",
    clashesWith: null,
    ...part,
  };
}

/** She named two times; one is free. */
export function aYes(part: Partial<RequestDetails> = {}): RequestDetails {
  const clash = aTime({ start: "2026-03-11T15:00:00Z", end: "2026-03-11T15:30:00Z", state: "clash", clashesWith: "Team meeting" });
  return aRequest({
    state: "answered",
    headline: "Said yes: Tuesday 10:00 works.",
    nextStep: "book",
    nextOn: null,
    reply: aReply({ times: [aTime(), clash] }),
    ...part,
  });
}

export function anInterview(part: Partial<Interview> = {}): Interview {
  return {
    id: "i1",
    start: "2026-03-10T10:00:00Z",
    end: "2026-03-10T10:30:00Z",
    place: "By phone",
    personTimeZone: "Europe/Lisbon",
    state: "booked",
    webLink: null,
    ...part,
  };
}

export function aTemplate(part: Partial<Template> = {}): Template {
  return {
    id: "cold",
    moment: "request",
    language: "en",
    name: "Out of the blue",
    whenToUse: "You found them yourself.",
    subject: "About [field]",
    body: "Dear [name],\n\nmay I ask you about [field]?",
    blanks: ["field"],
    ...part,
  };
}
