/** Elements in which mail programs keep what the writer did not just write: signature, quoted mail, its header. */
const notWritten = [
  "blockquote",
  "style, script, head, title",
  "[id$='Signature' i], [id^='ms-outlook-mobile-signature' i], .gmail_signature, [data-smartmail]",
  ".gmail_quote, .moz-cite-prefix, .yahoo_quoted",
].join(", ");

/** Where the quoted mail begins; everything behind it in the body goes too. */
const quoteStarts = "#appendonsend, [id$='divRplyFwdMsg'], #mail-editor-reference-message-container, #OLK_SRC_BODY_SECTION";

const blocks = "p, div, li, tr, h1, h2, h3, h4, h5, h6, ul, ol, table, hr";

/** The text that the seeker wrote in an HTML body. The markup is parsed, never shown. */
export function writtenInHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const quote = body.querySelector(quoteStarts);
  if (quote) cutFrom(quote, body);
  for (const element of body.querySelectorAll(notWritten)) element.remove();
  for (const br of body.querySelectorAll("br")) br.replaceWith("\n");
  for (const element of body.querySelectorAll(blocks)) {
    element.before("\n");
    element.after("\n");
  }
  return writtenInText(body.textContent);
}

/** The text that the seeker wrote in a plain text body. */
export function writtenInText(body: string): string {
  const lines = body.replaceAll("\u00a0", " ").split(/\r\n|\r|\n/);
  const end = lines.findIndex((line, index) => startsForeignPart(line.trimEnd(), lines[index + 1] ?? ""));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith(">"));
  return own
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A signature (RFC 3676, 4.3), a rule, "Original Message", "On … wrote:", or the From/Sent block of Outlook. */
function startsForeignPart(line: string, next: string): boolean {
  if (line === "--" || line === "-- " || /^_{10,}$/.test(line) || /^-{2,} ?Original Message ?-{2,}$/i.test(line)) return true;
  if (/^On .{6,200} wrote:$/.test(line)) return true;
  return /^From: \S/.test(line) && /^(Sent|Date|To): \S/.test(next);
}

function cutFrom(start: Element, body: HTMLElement) {
  const range = body.ownerDocument.createRange();
  range.setStartBefore(start);
  range.setEndAfter(body.lastChild ?? start);
  range.deleteContents();
}
