import { useEffect, useRef } from "preact/hooks";
import type { Draft } from "../drafts/Draft";
import { harmless } from "../drafts/markup";
import type { Place } from "../protocol/calls";

/**
 * The formatted body. The element belongs to the browser's editing once it is there: the draft is told what it holds,
 * and only the add-in's insertions and another draft are ever written into it.
 */
export function HtmlBody({ draft, isDisabled }: { draft: Draft; isDisabled: boolean }) {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const body = field.current;
    if (!body) return;
    body.replaceChildren(harmless(draft.words.body.content));
    const selection = followSelection(body);
    const read = () => draft.write({ body: { type: "html", content: body.innerHTML } });
    body.addEventListener("input", read);
    draft.cursor = {
      insert(place, data) {
        insertAt(body, selection.range(), place, harmless(data));
        read();
      },
    };
    return () => {
      draft.cursor = null;
      selection.stop();
      body.removeEventListener("input", read);
    };
  }, [draft]);

  return (
    <div
      ref={field}
      class="compose-body"
      data-testid="compose-body"
      role="textbox"
      aria-multiline="true"
      aria-label="Message"
      contentEditable={!isDisabled}
      onPaste={pasteHarmless}
    />
  );
}

/** Remembers where the cursor was in the body: when the add-in inserts, the focus is in the add-in's own frame. */
function followSelection(body: HTMLElement): { range: () => Range | null; stop: () => void } {
  let last: Range | null = null;
  const look = () => {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (range && body.contains(range.commonAncestorContainer)) last = range.cloneRange();
  };
  document.addEventListener("selectionchange", look);
  return {
    range: () => (last && body.contains(last.commonAncestorContainer) ? last : null),
    stop: () => document.removeEventListener("selectionchange", look),
  };
}

/** At the cursor means in place of what is selected, and on top when the cursor was never in the body. */
function insertAt(body: HTMLElement, cursor: Range | null, place: Place, content: DocumentFragment) {
  if (place === "all") body.replaceChildren(content);
  else if (place === "top" || !cursor) body.prepend(content);
  else {
    cursor.deleteContents();
    cursor.insertNode(content);
    cursor.collapse(false);
  }
}

/** What comes from the clipboard is as foreign as a mail. */
function pasteHarmless(event: ClipboardEvent) {
  const html = event.clipboardData?.getData("text/html");
  const range = document.getSelection()?.getRangeAt(0);
  if (!html || !range) return;
  event.preventDefault();
  range.deleteContents();
  range.insertNode(harmless(html));
  range.collapse(false);
  event.currentTarget?.dispatchEvent(new Event("input"));
}
