import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon";

export type Tone = "note" | "good" | "look" | "stop";

const icons: Record<Tone, IconName> = { note: "note", good: "good", look: "look", stop: "stop" };

/** A sentence that matters, told apart by its icon and edge as well as by colour. */
export function Notice({ tone, children, alert }: { tone: Tone; children: ComponentChildren; alert?: boolean }) {
  return (
    <div class={`notice ${tone}`} role={alert ? "alert" : undefined}>
      <Icon name={icons[tone]} />
      <div class="notice-words">{children}</div>
    </div>
  );
}
