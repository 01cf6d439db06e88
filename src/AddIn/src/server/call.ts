import { text } from "../texts/text";
import { answered, refused, type Answer } from "./answers";

/**
 * Gives the access token for our server, without any window. After the server has refused one, `challenge` asks for a
 * fresh one that satisfies its claims (null: just fresh).
 */
export type Bearer = (challenge?: { claims: string | null }) => Promise<Answer<string>>;

export interface Call {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/api/`, with query. */
  path: string;
  body?: unknown;
  /** JSON unless said otherwise; anything else is answered as the text that it is. */
  wants?: "application/json" | "application/jsonl";
  signal?: AbortSignal | undefined;
}

/** Longer than any answer of a healthy server; then the seeker hears about it. */
const patience = 20_000;

/**
 * Calls our server. A refused token is renewed once and the call repeated, because a token may expire between two
 * looks at it; everything else that goes wrong comes back as a refusal with a sentence.
 * @param heard receives the response headers of every answer
 */
export async function call<T>(bearer: Bearer, what: Call, heard: (headers: Headers) => void): Promise<Answer<T>> {
  const token = await bearer();
  if (!token.ok) return token;
  const first = await send<T>(token.value, what, heard);
  if (first.ok || first.refusal.code !== "sign-in-needed") return first;
  const fresh = await bearer({ claims: first.refusal.claims });
  return fresh.ok ? send<T>(fresh.value, what, heard) : fresh;
}

async function send<T>(token: string, what: Call, heard: (headers: Headers) => void): Promise<Answer<T>> {
  const timeOut = AbortSignal.timeout(patience);
  const wants = what.wants ?? "application/json";
  const headers: Record<string, string> = { Authorization: `Bearer ${token}`, Accept: `${wants}, application/problem+json` };
  if (what.body !== undefined) headers["Content-Type"] = "application/json";
  try {
    const response = await fetch(`/api/${what.path}`, {
      method: what.method,
      headers,
      cache: "no-store",
      ...(what.body === undefined ? {} : { body: JSON.stringify(what.body) }),
      signal: what.signal ? AbortSignal.any([what.signal, timeOut]) : timeOut,
    });
    heard(response.headers);
    if (!response.ok) return await readProblem(response);
    return wants === "application/json" ? await readValue<T>(response) : answered((await response.text()) as T);
  } catch {
    // fetch rejects for one reason only: no whole answer came.
    return timeOut.aborted ? refused("too-slow", text.errors.tooSlow) : refused("offline", text.errors.offline);
  }
}

async function readValue<T>(response: Response): Promise<Answer<T>> {
  const body = await response.text();
  if (body === "") return answered(null as T);
  try {
    return answered(JSON.parse(body) as T);
  } catch {
    return refused("broken", text.errors.broken);
  }
}

/** Statuses on which the pane acts, whatever else the problem says. */
const ownCodes: Record<number, { code: string; sentence: () => string }> = {
  401: { code: "sign-in-needed", sentence: () => text.errors.signInNeeded },
  404: { code: "not-found", sentence: () => text.errors.notFound },
};

/** Reads an RFC 9457 problem document; anything else that is not a success is our own fault and said so. */
export async function readProblem(response: Response): Promise<Answer<never>> {
  const problem: unknown = await response.json().catch(() => null);
  const field = (name: string): string | null => {
    const value = isRecord(problem) ? problem[name] : null;
    return typeof value === "string" && value !== "" ? value : null;
  };
  const byStatus = ownCodes[response.status];
  const code = byStatus?.code ?? field("type")?.split("/").pop() ?? "broken";
  return refused(code, field("detail") ?? byStatus?.sentence() ?? text.errors.broken, field("claims"));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
