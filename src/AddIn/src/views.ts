import type { ReplyView, RequestDetails } from "./server/api";

/** The screens of the pane. Kept in memory only: Office.js takes the browser's history away. */
export type View =
  | { kind: "mail" }
  | { kind: "today" }
  | { kind: "request"; id: string; from: View }
  | { kind: "book"; request: RequestDetails; start: string | null; from: View }
  | { kind: "reading"; request: RequestDetails; reply: ReplyView; from: View }
  | { kind: "settings"; from: View };

/** The screen from which the seeker came. */
export function back(view: View): View {
  return "from" in view ? view.from : view;
}
