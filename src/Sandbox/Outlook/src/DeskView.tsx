import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { AccountSwitcher } from "./accounts/AccountSwitcher";
import { CalendarRoom } from "./calendar/CalendarRoom";
import { ClockBar } from "./clock/ClockBar";
import type { WorldClock } from "./clock/WorldClock";
import { useKnown } from "./compose/useKnown";
import type { Account } from "./controls/accounts";
import type { Desk } from "./desk/Desk";
import { followAt } from "./desk/follow";
import { EmlDrop } from "./eml/EmlDrop";
import { useNews } from "./live/useNews";
import { Icon } from "./look/Icon";
import type { Say } from "./look/Say";
import { SayLine } from "./look/SayLine";
import { ThemeSwitch } from "./look/ThemeSwitch";
import { useTheme } from "./look/useTheme";
import { MailRoom } from "./mail/MailRoom";
import { Pane } from "./pane/Pane";
import { PeopleRoom } from "./people/PeopleRoom";
import { Rail } from "./Rail";
import { TasksRoom } from "./tasks/TasksRoom";

interface DeskViewProps {
  accounts: Account[];
  desk: Desk;
  clock: WorldClock;
  say: Say;
  onAccount: (account: Account, message?: string) => void;
}

/** One account's Outlook, with the sandbox's own strip above it and the add-in's pane beside it. */
export function DeskView({ accounts, desk, clock, say, onAccount }: DeskViewProps) {
  useNews(desk);
  const { choice, theme, choose } = useTheme();
  const [isPaneOpen, setPaneOpen] = usePaneOpen();
  const known = useKnown(desk.graph);
  const follow = useMemo(() => followAt(desk, accounts, onAccount), [desk, accounts, onAccount]);
  useEffect(() => {
    document.title = `${desk.account.name} · Outlook sandbox`;
  }, [desk]);

  return (
    <div class={isPaneOpen ? "page page-with-pane" : "page"}>
      <section class="strip" aria-label="The sandbox">
        <p class="sandbox-line" data-testid="sandbox-line">This is a sandbox: no mail leaves this machine.</p>
        <ClockBar clock={clock} zone={desk.account.timeZone} say={say} />
      </section>
      <header class="top">
        <span class="brand">Mail &amp; calendar</span>
        <AccountSwitcher accounts={accounts} account={desk.account} onChange={onAccount} />
        <EmlDrop account={desk.account} say={say} />
        <ThemeSwitch choice={choice} onChoose={choose} />
        <button type="button" class="add-in" data-testid="pane-toggle" aria-pressed={isPaneOpen} onClick={() => setPaneOpen(!isPaneOpen)}>
          <Icon name="cups" />
          Informational interviews
        </button>
      </header>
      <Rail area={desk.area} onGo={(area) => desk.goTo(area)} />
      <main class={`area area-${desk.area}`}>
        {desk.area === "mail" && <MailRoom desk={desk} clock={clock} known={known} theme={theme} say={say} />}
        {desk.area === "calendar" && <CalendarRoom desk={desk} clock={clock} />}
        {desk.area === "tasks" && <TasksRoom desk={desk} clock={clock} follow={follow} say={say} />}
        {desk.area === "people" && <PeopleRoom desk={desk} say={say} />}
      </main>
      {isPaneOpen && <Pane desk={desk} theme={theme} follow={follow} onClose={() => setPaneOpen(false)} />}
      <SayLine say={say} />
    </div>
  );
}

const memory = "sandbox.pane";

/** Open on the first visit. */
function usePaneOpen(): [boolean, (open: boolean) => void] {
  const [isOpen, setOpen] = useState(() => localStorage.getItem(memory) !== "closed");
  const set = useCallback((open: boolean) => {
    localStorage.setItem(memory, open ? "open" : "closed");
    setOpen(open);
  }, []);
  return [isOpen, set];
}
