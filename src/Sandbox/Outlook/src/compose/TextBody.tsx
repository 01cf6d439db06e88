import { useEffect, useRef } from "preact/hooks";
import type { Draft } from "../drafts/Draft";

/** The body of a plain text mail. */
export function TextBody({ draft, isDisabled }: { draft: Draft; isDisabled: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const body = field.current;
    if (!body) return;
    draft.cursor = {
      insert(place, data) {
        if (place === "all") body.value = data;
        else if (place === "top") body.setRangeText(data, 0, 0, "end");
        else body.setRangeText(data);
        draft.write({ body: { type: "text", content: body.value } });
      },
    };
    // A fresh text field has its cursor at the end, below the signature.
    body.setSelectionRange(0, 0);
    return () => {
      draft.cursor = null;
    };
  }, [draft]);

  return (
    <textarea
      ref={field}
      class="compose-body compose-body-text"
      data-testid="compose-body"
      aria-label="Message"
      disabled={isDisabled}
      value={draft.words.body.content}
      onInput={(event) => draft.write({ body: { type: "text", content: event.currentTarget.value } })}
    />
  );
}
