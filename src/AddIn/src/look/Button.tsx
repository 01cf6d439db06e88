import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon";

interface ButtonProps {
  /** One `primary` per screen; `link` reads as a part of the text. */
  kind?: "primary" | "plain" | "quiet" | "link";
  icon?: IconName;
  /** Keeps the focus and the label, but takes no second press. */
  busy?: boolean;
  /** Something has to be chosen first. */
  notYet?: boolean;
  /** Submits the form around it. */
  submits?: boolean;
  describedBy?: string;
  onPress?: () => void;
  children: ComponentChildren;
}

export function Button({ kind = "plain", icon, busy = false, notYet = false, submits, describedBy, onPress, children }: ButtonProps) {
  return (
    <button
      type={submits ? "submit" : "button"}
      class={`button ${kind}`}
      aria-disabled={busy || notYet ? "true" : undefined}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (busy || notYet) event.preventDefault();
        else onPress?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {busy && <span class="spinner" aria-hidden="true" />}
    </button>
  );
}
