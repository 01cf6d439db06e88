import type { Client } from "../protocol/surroundings";

/**
 * Outlook on the web as it tells of itself, with the requirement sets that it supports today
 * (office-js-docs-reference, outlook-api-requirement-sets). Other Outlooks go beside it.
 */
export const web: Client = {
  host: "Outlook",
  platform: "OfficeOnline",
  hostName: "OutlookWebApp",
  hostVersion: "20261109.01",
  sets: { Mailbox: "1.16", NestedAppAuth: "1.1", OpenBrowserWindowApi: "1.1", IdentityAPI: "1.3", DialogApi: "1.2" },
};
