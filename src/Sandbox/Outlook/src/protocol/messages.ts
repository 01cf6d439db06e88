import type { CallName, Refusal } from "./calls";
import type { Item } from "./items";
import type { Surroundings, ThemeColours } from "./surroundings";

/** Marks our messages among all that windows post to each other; raised when the protocol changes. */
export const wire = "sandbox-outlook/1";

/** From office.js inside the pane to the page around it. */
export type FromPane = { wire: typeof wire } & (
  | { kind: "hello" }
  | { kind: "ask"; id: number; call: CallName; item: string | null; handed: unknown[] }
);

/** From the page to office.js. */
export type FromPage = { wire: typeof wire } & (
  | ({ kind: "welcome"; item: Item | null } & Surroundings)
  | { kind: "answer"; id: number; ok: true; value: unknown }
  | { kind: "answer"; id: number; ok: false; refusal: Refusal }
  /** The mail beside the pane; the same key again tells news about the same mail. */
  | { kind: "item"; item: Item | null }
  | { kind: "theme"; theme: ThemeColours }
);

export function isOurs(data: unknown): data is { wire: typeof wire } {
  return typeof data === "object" && data !== null && "wire" in data && data.wire === wire;
}
