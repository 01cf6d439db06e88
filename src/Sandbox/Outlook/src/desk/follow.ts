import type { Account } from "../controls/accounts";
import { readLink } from "./deepLink";
import type { Desk } from "./Desk";

/** Goes to an address that a task or the add-in names. */
export type Follow = (url: string) => void;

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Goes where a link points: to a mail of this sandbox on this page, as Graph's webLink says it, and to anything else in
 * a tab of its own.
 */
export function followAt(desk: Desk, accounts: readonly Account[], changeAccount: (account: Account, message: string) => void): Follow {
  return (url) => {
    if (!URL.canParse(url)) return;
    const target = new URL(url);
    const { user, message } = readLink(target.search);
    if (!isHere(target) || message === null) {
      if (/^https?:$/.test(target.protocol)) window.open(url, "_blank", "noopener");
      return;
    }
    const account = accounts.find((each) => each.user.toLowerCase() === user?.toLowerCase()) ?? desk.account;
    if (account.user === desk.account.user) void desk.openMail(message);
    else changeAccount(account, message);
  };
}

/** The sandbox has one port but three names for the machine. */
function isHere({ port, hostname, origin }: URL): boolean {
  return origin === location.origin || (port === location.port && loopback.includes(hostname) && loopback.includes(location.hostname));
}
