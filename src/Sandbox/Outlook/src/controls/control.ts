/** A call to the sandbox's own controls that was refused; the message is a sentence for whoever sits before the page. */
export class ControlRefusal extends Error {
  override name = "ControlRefusal";
}

/** One call to `/sandbox/…` (src/Sandbox/README.md), answered with JSON. Throws ControlRefusal. */
export async function control<Answer>(path: string, request: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`/sandbox/${path}`, request).catch(() => {
    throw new ControlRefusal("The sandbox does not answer.");
  });
  if (!response.ok) throw new ControlRefusal(await sentenceOf(response));
  return (await response.json()) as Answer;
}

export function post(body: unknown): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

/** Refusals are problem documents (RFC 9457). */
async function sentenceOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => null)) as { detail?: string } | null;
  return problem?.detail ?? `The sandbox answered ${response.status}.`;
}
