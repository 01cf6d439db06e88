import { browserOutlook } from "./browserOutlook";
import { officeOutlook } from "./officeOutlook";
import type { Outlook } from "./outlook";

/** Milliseconds to wait for Office.onReady; without network it may never come. */
const patience = 15_000;

/** Finds out where the pane runs: in Outlook, or as a page of its own. */
export async function connectOutlook(): Promise<Outlook> {
  await officeScriptHasRun();
  if (typeof Office === "undefined") return browserOutlook;
  const place = await Promise.race([
    Office.onReady(),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), patience)),
  ]);
  // Outside Outlook onReady tells null, which the types leave out.
  return place !== null && (place.host as Office.HostType | null) === Office.HostType.Outlook
    ? officeOutlook()
    : browserOutlook;
}

/** Office.js is a classic script at the end of the page: it has run, or failed, when the page is parsed. */
function officeScriptHasRun(): Promise<void> {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", () => resolve(), { once: true }));
}
