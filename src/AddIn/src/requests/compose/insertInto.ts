import type { Outlook } from "../../outlook/outlook";
import { answered, refused, type Answer } from "../../server/answers";
import type { FilledTemplate, PersonToAsk, RequestDetails, Template } from "../../server/api";
import type { Server } from "../../server/server";
import { text } from "../../texts/text";

interface Insertion {
  /** Of the mail that the seeker looked at when pressing Insert. */
  key: string;
  person: PersonToAsk;
  template: Template;
  filled: FilledTemplate;
  /** Made by an earlier try. */
  request: RequestDetails | null;
  /** Subjects that came from us and may be replaced. */
  subjects: readonly string[];
}

/**
 * Makes the request, puts the words into the mail and tags it, in this order: a mail must never carry words of a
 * request that the server refused. A tag that fails is no failure: the server also knows the sent mail by its
 * recipient and time.
 * @param made called as soon as the request exists, so that another try uses it
 */
export async function insertInto(
  outlook: Outlook,
  server: Server,
  { key, person, template, filled, request, subjects }: Insertion,
  made: (request: RequestDetails) => void,
): Promise<Answer<string>> {
  const asked = request ? answered(request) : await server.ask(person, template.id);
  if (!asked.ok) return asked;
  made(asked.value);
  const outcome = await outlook.insertTemplate(key, filled, subjects);
  if (outcome !== "done") return refused(`insert-${outcome}`, text.compose.notInserted[outcome]);
  await outlook.tag(key, asked.value.marker);
  return answered(filled.subject);
}
