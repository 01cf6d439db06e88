import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "../desk/Desk";
import type { Follow } from "../desk/follow";
import { Icon } from "../look/Icon";
import type { Theme } from "../look/useTheme";
import { answersAt } from "./answers";
import { web } from "./clients";
import { followItem } from "./followItem";
import { itemOf } from "./items";
import { PaneLink } from "./PaneLink";
import { themeColours } from "./theme";
import { useServer } from "./useServer";

interface PaneProps {
  desk: Desk;
  theme: Theme;
  follow: Follow;
  onClose: () => void;
}

/** The add-in's pane beside the mail, as Outlook shows it: its name, a cross, and the add-in's own page in a frame. */
export function Pane({ desk, theme, follow, onClose }: PaneProps) {
  const reach = useServer();
  return (
    <aside class="pane" aria-label="Add-in" data-testid="pane">
      <header class="pane-head">
        <Icon name="cups" />
        <h2>Informational interviews</h2>
        <button type="button" class="quiet" aria-label="Close the pane" data-testid="pane-close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {reach.kind === "there" && <PaneFrame desk={desk} server={reach.server} theme={theme} follow={follow} />}
      {reach.kind === "absent" && (
        <p class="pane-absent" role="status" data-testid="pane-absent">
          The add-in’s server {reach.server !== null && <>at {reach.server} </>}does not answer yet. It appears here as soon as it does.
        </p>
      )}
    </aside>
  );
}

/** Marks by which Office.js knows its host; the real ones carry the same in the address, and pages must cope with it. */
const hostMarks = "_host_Info=Outlook$Web$16.01$en-US$sandbox$isDialog$$0";

function PaneFrame({ desk, server, theme, follow }: { desk: Desk; server: string; theme: Theme; follow: Follow }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const link = useRef<PaneLink | null>(null);
  const colours = useRef(themeColours[theme]);
  colours.current = themeColours[theme];

  useEffect(() => {
    const line = new PaneLink(() => frame.current?.contentWindow ?? null, new URL(server).origin, {
      surroundings: () => ({ client: web, user: userOf(desk), theme: colours.current }),
      item: () => itemOf(desk),
      answers: answersAt(desk, follow),
    });
    link.current = line;
    const stops = [line.open(), followItem(desk, () => line.showItem())];
    return () => stops.forEach((stop) => stop());
  }, [desk, server, follow]);

  useEffect(() => link.current?.showTheme(themeColours[theme]), [theme]);
  return (
    <iframe
      ref={frame}
      class="pane-frame"
      title="Informational interviews"
      data-testid="pane-frame"
      src={`${server}/addin/pane.html?${hostMarks}`}
      sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
    />
  );
}

function userOf({ account }: Desk) {
  return {
    address: account.address,
    name: account.name,
    accountType: account.kind === "work" ? "office365" : "outlookCom",
    timeZone: account.timeZone,
  };
}
