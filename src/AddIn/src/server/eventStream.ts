/** One event of a stream (WHATWG HTML, "server-sent events"). `id` is the last one seen, kept over events. */
export interface StreamEvent {
  name: string;
  id: string;
  data: string;
}

/**
 * Reads a text/event-stream piece by piece, wherever the network cuts it: give each decoded piece, get the events that
 * it completed. Comments and fields we do not use are skipped, as the standard asks.
 */
export function eventStreamReader(lastEventId = ""): (piece: string) => StreamEvent[] {
  let rest = "";
  let atStart = true;
  let id = lastEventId;
  let name = "";
  let data: string[] = [];

  const readLine = (line: string, events: StreamEvent[]) => {
    if (line === "") {
      if (data.length > 0) events.push({ name: name || "message", id, data: data.join("\n") });
      name = "";
      data = [];
      return;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") data.push(value);
    else if (field === "event") name = value;
    else if (field === "id" && !value.includes("\0")) id = value;
  };

  return (piece) => {
    rest += piece;
    if (atStart && rest !== "") {
      rest = rest.replace(/^\uFEFF/, "");
      atStart = false;
    }
    // A CR at the very end may be the first half of a CRLF: it waits for the next piece.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    const events: StreamEvent[] = [];
    for (const line of lines) readLine(line, events);
    return events;
  };
}
