import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  label: string;
  type?: "text" | "date";
  /** The id of a datalist with suggestions. */
  list?: string | undefined;
  hint?: ComponentChildren;
  /** Why the value cannot be taken; said to screen readers with the field. */
  problem?: string | null;
  value: string;
  /** For links from elsewhere on the screen that jump here. */
  id?: string;
  onValue: (value: string) => void;
}

/** A labelled line of text with a hint below. */
export function Field({ label, type = "text", list, hint, problem, value, id, onValue }: FieldProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const about = problem || hint ? `${inputId}-about` : undefined;
  return (
    <div class="field">
      <label for={inputId}>
        <bdi>{label}</bdi>
      </label>
      <input
        id={inputId}
        type={type}
        list={list}
        autoComplete="off"
        value={value}
        aria-describedby={about}
        aria-invalid={problem ? "true" : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {about && (
        <p id={about} class={problem ? "hint problem" : "hint"}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
