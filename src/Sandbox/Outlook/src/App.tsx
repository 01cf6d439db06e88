import { useEffect, useState } from "preact/hooks";
import { WorldClock } from "./clock/WorldClock";
import { readAccounts, type Account } from "./controls/accounts";
import { accountFor, readLink } from "./desk/deepLink";
import { Desk } from "./desk/Desk";
import { DeskView } from "./DeskView";
import { Say } from "./look/Say";

interface Start {
  accounts: Account[];
  desk: Desk;
}

/** The page: finds out whose mailbox is meant, and shows it. */
export function App() {
  const [say] = useState(() => new Say());
  const [clock] = useState(() => new WorldClock());
  const [start, setStart] = useState<Start | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => clock.follow(), [clock]);
  useEffect(() => {
    begin().then(setStart, (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  }, []);

  if (problem !== null)
    return (
      <main class="alone">
        <p role="alert">{problem}</p>
        <button type="button" onClick={() => location.reload()}>Try again</button>
      </main>
    );
  if (!start) return <main class="alone" aria-busy="true">Opening…</main>;

  const changeAccount = (account: Account, message: string | null = null) => {
    start.desk.close();
    const desk = new Desk(account);
    if (message !== null) void desk.openMail(message);
    remember(account);
    setStart({ ...start, desk });
  };
  return <DeskView key={start.desk.account.user} {...start} clock={clock} say={say} onAccount={changeAccount} />;
}

async function begin(): Promise<Start> {
  const link = readLink(location.search);
  const accounts = await readAccounts();
  const account = await accountFor(link, accounts);
  if (!account) throw new Error("There is no account in this sandbox.");
  const desk = new Desk(account);
  if (link.message !== null) void desk.openMail(link.message);
  remember(account);
  return { accounts, desk };
}

/** Keeps the account over a reload; which mail was open is forgotten, as Outlook does. */
function remember(account: Account) {
  history.replaceState(null, "", `/?user=${encodeURIComponent(account.user)}`);
}
