interface StepsProps<T extends string> {
  label: string;
  steps: readonly { step: T; name: string; open: boolean }[];
  current: T;
  onGo: (step: T) => void;
}

/** Where one is in a short sequence, and the way back. */
export function Steps<T extends string>({ label, steps, current, onGo }: StepsProps<T>) {
  const at = steps.findIndex(({ step }) => step === current);
  return (
    <ol class="steps" aria-label={label}>
      {steps.map(({ step, name, open }, index) => (
        <li key={step} class={index < at ? "past" : undefined}>
          <button
            type="button"
            aria-current={step === current ? "step" : undefined}
            disabled={!open}
            onClick={() => onGo(step)}
          >
            {name}
          </button>
        </li>
      ))}
    </ol>
  );
}
