import type { Notices } from "../desk/Notices";
import { useNews } from "../live/useNews";

/** What the add-in has put above the mail. */
export function NoticeBars({ notices, item }: { notices: Notices; item: string }) {
  useNews(notices);
  return (
    <>
      {notices.of(item).map(({ key, type, message }) => (
        <p key={key} class={type === "errorMessage" ? "notice notice-error" : "notice"} data-testid="notice" role="status">
          <b>Informational interviews</b> {message}
          <button type="button" class="quiet" aria-label="Dismiss" onClick={() => notices.remove(item, key)}>×</button>
        </p>
      ))}
    </>
  );
}
