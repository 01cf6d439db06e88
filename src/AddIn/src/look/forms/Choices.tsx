import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface Choice<T extends string> {
  value: T;
  label: ComponentChildren;
  about?: ComponentChildren;
}

interface ChoicesProps<T extends string> {
  legend: string;
  /** The screen's own heading may say it already. */
  hideLegend?: boolean;
  choices: readonly Choice<T>[];
  chosen: T | null;
  onChoose: (value: T) => void;
}

/** One of several: native radio buttons, each a whole row to press. */
export function Choices<T extends string>({ legend, hideLegend, choices, chosen, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class={hideLegend ? "unseen" : undefined}>{legend}</legend>
      {choices.map(({ value, label, about }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span class="choice-words">
            <span class="choice-label">{label}</span>
            {about !== undefined && <span class="choice-about">{about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
