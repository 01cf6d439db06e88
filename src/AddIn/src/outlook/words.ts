import { officeCall } from "./officeCall";
import type { TemplateWords, WrittenWords } from "./outlook";
import { writtenInHtml, writtenInText } from "./writtenText";

/**
 * Inserts without touching what is there: on top of a new mail (its cursor may stand in the signature), at the cursor
 * of a reply (its top may be the quoted mail). Throws OfficeRefusal.
 */
export async function insertWords(
  item: Office.MessageCompose,
  isReply: boolean,
  words: TemplateWords,
  oursBefore: readonly string[],
): Promise<void> {
  const type = await officeCall<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  const isHtml = type === Office.CoercionType.Html;
  const data = isHtml ? words.html : `${words.text}\n\n`;
  await officeCall((done) => {
    const options = { coercionType: type };
    if (isReply) item.body.setSelectedDataAsync(data, options, done);
    else item.body.prependAsync(data, options, done);
  });
  const subject = await officeCall<string>((done) => item.subject.getAsync(done));
  const isOurs = subject.trim() === "" || oursBefore.includes(subject);
  if (!isReply && isOurs) await officeCall((done) => item.subject.setAsync(words.subject.slice(0, 255), done));
}

/** Throws OfficeRefusal. */
export async function readWords(item: Office.MessageCompose): Promise<WrittenWords> {
  const type = await officeCall<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  const [body, subject] = await Promise.all([
    officeCall<string>((done) => item.body.getAsync(type, done)),
    officeCall<string>((done) => item.subject.getAsync(done)),
  ]);
  const isHtml = type === Office.CoercionType.Html;
  return { subject, text: isHtml ? writtenInHtml(body) : writtenInText(body) };
}
