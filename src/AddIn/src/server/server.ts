import type { Answer } from "./answers";
import type {
  FilledTemplate,
  Interview,
  KnownPerson,
  LikelyRequest,
  Mailbox,
  Moment,
  PersonToAsk,
  ReadingSettings,
  ReadingView,
  RequestDetails,
  Requests,
  RequestState,
  Slots,
  Template,
} from "./api";
import { call, type Bearer, type Call } from "./call";

export type Server = ReturnType<typeof openServer>;

/** Every route of the server, one function each; see the contract for what each answers. */
export function openServer(bearer: Bearer) {
  let serverAhead = 0;
  const hear = (headers: Headers) => {
    const date = Date.parse(headers.get("Date") ?? "");
    if (!Number.isNaN(date)) serverAhead = date - Date.now();
  };
  const ask = <T>(method: Call["method"], path: string, body?: unknown, signal?: AbortSignal): Promise<Answer<T>> =>
    call<T>(bearer, { method, path, body, signal }, hear);
  const get = <T>(path: string, signal?: AbortSignal) => ask<T>("GET", path, undefined, signal);
  const request = (id: string) => `requests/${encodeURIComponent(id)}`;

  return {
    /**
     * The present as the server sees it (its `Date` header): "today" must not depend on a laptop's wrong clock.
     * Exact to about a second, and the machine's own time before the first answer.
     */
    now: (): Date => (Math.abs(serverAhead) < 90_000 ? new Date() : new Date(Date.now() + serverAhead)),
    bearer,

    mailbox: (signal?: AbortSignal) => get<Mailbox>("mailbox", signal),
    connect: () => ask<Mailbox>("POST", "mailbox"),
    stopWatching: () => ask<null>("DELETE", "mailbox"),
    look: () => ask<null>("POST", "mailbox/look"),

    templates: (moment: Moment, signal?: AbortSignal) =>
      get<{ templates: Template[] }>(`templates?moment=${moment}`, signal),
    fill: (templateId: string, person: PersonToAsk, blanks: Record<string, string>, signal?: AbortSignal) =>
      ask<FilledTemplate>("POST", `templates/${encodeURIComponent(templateId)}/fill`, { person, blanks }, signal),

    knownPerson: (address: string, signal?: AbortSignal) =>
      get<KnownPerson>(`people/known?${query({ address })}`, signal),

    requests: (signal?: AbortSignal) => get<Requests>("requests", signal),
    request: (id: string, signal?: AbortSignal) => get<RequestDetails>(request(id), signal),
    /** Null when the mail belongs to no request; nothing of it was read then. */
    requestOfMessage: (ids: { internetMessageId: string; conversationId: string }, signal?: AbortSignal) =>
      get<RequestDetails | null>(`requests/of-message?${query(ids)}`, signal),
    ask: (person: PersonToAsk, templateId: string) => ask<RequestDetails>("POST", "requests", { person, templateId }),
    describePerson: (id: string, person: { name: string; company: string | null; timeZone: string | null }) =>
      ask<RequestDetails>("PUT", `${request(id)}/person`, person),
    correct: (id: string, state: RequestState, until: string | null) =>
      ask<RequestDetails>("POST", `${request(id)}/state`, until === null ? { state } : { state, until }),
    undo: (id: string) => ask<RequestDetails>("POST", `${request(id)}/undo`),
    addReply: async (id: string, internetMessageId: string) => {
      const added = await ask<null>("POST", `${request(id)}/replies`, { internetMessageId });
      return added.ok ? get<RequestDetails>(request(id)) : added;
    },
    reading: (id: string, replyId: string, signal?: AbortSignal) =>
      get<ReadingView>(`${request(id)}/replies/${encodeURIComponent(replyId)}/reading`, signal),
    /** Requests that a mail may answer, the likeliest first. The mail is not opened for it. */
    likelyRequests: (internetMessageId: string, signal?: AbortSignal) =>
      get<LikelyRequest[]>(`mails/likely?${query({ internetMessageId })}`, signal),
    whoReads: (signal?: AbortSignal) => get<ReadingSettings>("reading", signal),
    /** JSON Lines, one case a line; empty when nothing was corrected. */
    correctedCases: () => call<string>(bearer, { method: "GET", path: "reading/cases", wants: "application/jsonl" }, hear),
    discard: (id: string) => ask<null>("DELETE", request(id)),

    slots: (requestId: string, signal?: AbortSignal) =>
      get<Slots>(`interviews/slots?${query({ requestId, days: "10" })}`, signal),
    book: (requestId: string, start: string, place: string) =>
      ask<Interview>("POST", "interviews", { requestId, start, minutes: 30, place }),
    cancel: (interviewId: string) => ask<null>("DELETE", `interviews/${encodeURIComponent(interviewId)}`),
  };
}

/** Leaves empty values out. */
function query(values: Record<string, string>): string {
  return new URLSearchParams(Object.entries(values).filter(([, value]) => value !== "")).toString();
}
