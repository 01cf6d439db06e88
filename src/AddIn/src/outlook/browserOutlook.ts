import type { Outlook } from "./outlook";
import { followSystemTheme } from "./theme";

/** The pane opened as a page of its own, or without an answer from Office.js: requests, but no mail beside them. */
export const browserOutlook: Outlook = {
  userAddress: null,
  readItem: () => Promise.resolve({ mode: "none" }),
  onItemChanged: () => () => undefined,
  insertTemplate: () => Promise.resolve("failed"),
  readWritten: () => Promise.resolve(null),
  tag: () => Promise.resolve("failed"),
  followTheme: followSystemTheme,
  openLink: (url) => {
    window.open(url, "_blank", "noopener");
  },
  startMail: null,
};
