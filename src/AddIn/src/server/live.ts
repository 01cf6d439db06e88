import type { Refusal } from "./answers";
import type { ChangedEvent } from "./api";
import { untilSeen, waitOrWake, whenHiddenForLong } from "./attention";
import { readProblem, type Bearer } from "./call";
import { eventStreamReader } from "./eventStream";

/** What the live stream tells the pane. After `refused` it says nothing more. */
export type News =
  | { kind: "connected" }
  | ({ kind: "changed" } & ChangedEvent)
  | { kind: "lost" }
  | { kind: "refused"; refusal: Refusal };

/** Milliseconds. The server writes a comment line every 15 s, so 45 s of silence is a dead connection. */
export const rhythm = { silence: 45_000, firstPause: 1_000, longestPause: 60_000, hiddenForLong: 5 * 60_000 };

/**
 * Listens to the server until stopped: resumes after the last change heard, waits longer after each failure, goes
 * quiet when the pane has been hidden for long and wakes when it is seen or the network is back.
 * @param since the last change that the pane already knows
 * @returns stops listening
 */
export function followChanges(bearer: Bearer, since: number, heard: (news: News) => void): () => void {
  const stop = new AbortController();
  void keepListening(bearer, since, heard, stop.signal);
  return () => stop.abort();
}

async function keepListening(bearer: Bearer, since: number, heard: (news: News) => void, stopped: AbortSignal) {
  let last = since;
  let pause = rhythm.firstPause;
  // Read through a function: the compiler would otherwise take the first look for the last.
  const isStopped = () => stopped.aborted;
  const tell = (news: News) => {
    if (isStopped()) return;
    if (news.kind === "changed") last = news.change;
    if (news.kind === "connected") pause = rhythm.firstPause;
    heard(news);
  };
  while (!isStopped()) {
    await untilSeen(stopped);
    const end = isStopped() ? "stopped" : await listen(bearer, last, tell, stopped);
    if (end !== "lost") return;
    tell({ kind: "lost" });
    // Spread, so that all panes do not come back at once after a restart of the server.
    await waitOrWake(pause * (0.75 + Math.random() / 2), stopped);
    pause = Math.min(pause * 2, rhythm.longestPause);
  }
}

async function listen(
  bearer: Bearer,
  last: number,
  tell: (news: News) => void,
  stopped: AbortSignal,
): Promise<"lost" | "stopped"> {
  const quiet = new AbortController();
  const unwatch = whenHiddenForLong(rhythm.hiddenForLong, () => quiet.abort());
  let silence: ReturnType<typeof setTimeout> | undefined;
  const stillThere = () => {
    clearTimeout(silence);
    silence = setTimeout(() => quiet.abort(), rhythm.silence);
  };
  try {
    const token = await bearer();
    if (!token.ok) return refuse(token.refusal, tell);
    stillThere();
    const response = await fetch("/api/live", {
      headers: { Authorization: `Bearer ${token.value}`, Accept: "text/event-stream", "Last-Event-ID": last.toString() },
      cache: "no-store",
      signal: AbortSignal.any([stopped, quiet.signal]),
    });
    if (!response.ok || response.body === null) return await refuseResponse(response, bearer, tell);
    tell({ kind: "connected" });
    await readEvents(response.body, last, tell, stillThere);
    return "lost";
  } catch {
    return stopped.aborted ? "stopped" : "lost";
  } finally {
    clearTimeout(silence);
    unwatch();
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  last: number,
  tell: (news: News) => void,
  stillThere: () => void,
) {
  const decoder = new TextDecoder();
  const readPiece = eventStreamReader(last.toString());
  const reader = body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    stillThere();
    for (const event of readPiece(decoder.decode(piece.value, { stream: true })))
      if (event.name === "changed") tell({ kind: "changed", ...(JSON.parse(event.data) as ChangedEvent) });
  }
}

/** A refused token is renewed and tried once more with the next round; what no token cures ends the listening. */
async function refuseResponse(
  response: Response,
  bearer: Bearer,
  tell: (news: News) => void,
): Promise<"lost" | "stopped"> {
  if (response.status !== 401) return "lost";
  const problem = await readProblem(response);
  const fresh = await bearer({ claims: problem.ok ? null : problem.refusal.claims });
  return fresh.ok ? "lost" : refuse(fresh.refusal, tell);
}

function refuse(refusal: Refusal, tell: (news: News) => void): "lost" | "stopped" {
  if (refusal.code === "offline" || refusal.code === "too-slow") return "lost";
  tell({ kind: "refused", refusal });
  return "stopped";
}
