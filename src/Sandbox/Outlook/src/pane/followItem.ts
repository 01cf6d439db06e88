import type { Desk } from "../desk/Desk";

/**
 * Calls whenever what Office.js tells of the open mail may be new: another mail, or another id of the same draft.
 * @returns stops
 */
export function followItem(desk: Desk, look: () => void): () => void {
  let leaveDraft: () => void = () => undefined;
  const changed = () => {
    leaveDraft();
    leaveDraft = desk.open.kind === "compose" ? desk.open.draft.news.add(look) : () => undefined;
    look();
  };
  changed();
  const leaveDesk = desk.news.add(changed);
  return () => {
    leaveDesk();
    leaveDraft();
  };
}
