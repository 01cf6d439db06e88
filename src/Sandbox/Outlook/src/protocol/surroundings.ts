/** What the add-in is told about where it runs; all of it can differ between Outlooks. */
export interface Client {
  /** Names as Office.js gives them. */
  host: string;
  platform: string;
  hostName: string;
  hostVersion: string;
  /** Requirement set → highest supported version, e.g. `Mailbox` → `1.14`. */
  sets: Record<string, string>;
}

export interface User {
  address: string;
  name: string;
  /** As Office.js says it: `office365` or `outlookCom`. */
  accountType: string;
  /** As Office.js says it on the web: a Windows or IANA name. */
  timeZone: string;
}

/** `#rrggbb` each; Outlook tells nothing more about its theme. */
export interface ThemeColours {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export interface Surroundings {
  client: Client;
  user: User;
  theme: ThemeColours;
}
