import type { Recipient } from "./messages";

/** A local time of the zone that was asked for by Prefer, e.g. `2026-03-02T09:30:00.0000000`. */
export interface LocalTime {
  dateTime: string;
  timeZone: string;
}

export interface Attendee extends Recipient {
  type: string;
  status?: { response: string };
}

export interface CalendarEvent {
  id: string;
  subject: string;
  bodyPreview: string;
  start: LocalTime;
  end: LocalTime;
  isAllDay: boolean;
  isCancelled: boolean;
  showAs: string;
  sensitivity: string;
  type: string;
  categories: string[];
  location?: { displayName?: string };
  organizer?: Recipient;
  attendees: Attendee[];
  responseStatus?: { response: string };
}

export const eventMembers =
  "subject,bodyPreview,start,end,isAllDay,isCancelled,showAs,sensitivity,type,categories,location,organizer,attendees,responseStatus";
