import DOMPurify from "dompurify";

/** Elements that mean something in a page but nothing in a mail that is being written. */
const notForMail = ["style", "form", "input", "button", "textarea", "select", "option", "label", "dialog", "audio", "video"];

/** The markup of a mail, made harmless: the body of a whole document, or a fragment as it is. Ids and classes stay; quoting relies on them. */
export function harmless(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, FORBID_TAGS: notForMail });
}

/** The same as text. */
export function harmlessMarkup(html: string): string {
  return DOMPurify.sanitize(html, { FORBID_TAGS: notForMail });
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Plain text as markup that looks the same. */
export function markupOf(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter).replaceAll(/\r\n|\r|\n/g, "<br>");
}

const blocks = "p, div, li, tr, blockquote, pre, hr, h1, h2, h3, h4, h5, h6";

/** The text of markup, a line for each block. */
export function textOf(html: string): string {
  const fragment = harmless(html);
  for (const br of fragment.querySelectorAll("br")) br.replaceWith("\n");
  // A block that holds nothing but its line break is one empty line, not two.
  for (const block of fragment.querySelectorAll(blocks)) if (block.textContent !== "\n") block.append("\n");
  return fragment.textContent.replaceAll("\u00a0", " ").replace(/\n{3,}/g, "\n\n").trimEnd();
}
