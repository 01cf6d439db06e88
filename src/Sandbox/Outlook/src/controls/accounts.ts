import { control, post } from "./control";

export interface Account {
  /** The address; how controls name an account. */
  user: string;
  name: string;
  address: string;
  tenant: string;
  tenantId: string;
  objectId: string;
  kind: "work" | "personal";
  /** IANA. */
  timeZone: string;
}

export interface Token {
  access_token: string;
  /** Seconds. */
  expires_in: number;
}

export const readAccounts = () => control<Account[]>("users");

/** A token for the product's server, or for Graph with a visitor's rights. */
export const readToken = (user: string, audience: "server" | "graph") => control<Token>("token", post({ user, audience }));
