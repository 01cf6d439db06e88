import type { Account } from "../controls/accounts";
import { Graph } from "../graph/Graph";

/** What the page's address asks for: `/?user=…&message=…`, both optional. */
export interface DeepLink {
  user: string | null;
  message: string | null;
}

export function readLink(search: string): DeepLink {
  const asked = new URLSearchParams(search);
  return { user: asked.get("user"), message: asked.get("message") };
}

/** Graph's own links name only the message: then whoever has it is meant. Falls back to the first account. */
export async function accountFor(link: DeepLink, accounts: readonly Account[]): Promise<Account | null> {
  const named = accounts.find(({ user }) => user.toLowerCase() === link.user?.toLowerCase());
  if (named || link.message === null) return named ?? accounts[0] ?? null;
  const path = `/me/messages/${encodeURIComponent(link.message)}?$select=id`;
  for (const account of accounts) {
    const found = await new Graph(account.user).get(path).then(() => true, () => false);
    if (found) return account;
  }
  return accounts[0] ?? null;
}
