import { answered, type Answer } from "../server/answers";
import type { HowFound, Template } from "../server/api";
import type { Server } from "../server/server";

/** The templates that suit how the person was found: where someone introduces, words about that come first. */
export async function offered(server: Server, howFound: HowFound, signal: AbortSignal): Promise<Answer<Template[]>> {
  const moments = howFound === "introduction" ? (["introduction", "request"] as const) : (["request"] as const);
  const answers = await Promise.all(moments.map((moment) => server.templates(moment, signal)));
  const templates: Template[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    templates.push(...answer.value.templates);
  }
  return answered(templates);
}
