import type { Surroundings, ThemeColours } from "../protocol/surroundings";
import type { Events } from "./Events";
import type { Mailbox } from "./Mailbox";
import type { Page } from "./Page";
import { isAtLeast } from "./versions";
import { EventType } from "./words";

type Screen = Pick<Office.UI, "openBrowserWindow">;
type Theme = Pick<Office.OfficeTheme, keyof ThemeColours>;

class Requirements implements Pick<Office.RequirementSetSupport, "isSetSupported"> {
  constructor(private readonly sets: Record<string, string>) {}

  isSetSupported(name: string, least: string | number = "1.1"): boolean {
    return isAtLeast(this.sets[name], String(least));
  }
}

/** `Office.context`. */
export class Context implements Pick<Office.Context, "displayLanguage" | "contentLanguage"> {
  readonly displayLanguage = "en-US";
  readonly contentLanguage = "en-US";
  readonly host: string;
  readonly platform: string;
  readonly diagnostics: Record<keyof Office.ContextInformation, string>;
  readonly requirements: Requirements;
  readonly ui: Screen;
  officeTheme: Theme;

  constructor(
    page: Page,
    private readonly events: Events,
    readonly mailbox: Mailbox,
    { client, theme }: Surroundings,
  ) {
    this.host = client.host;
    this.platform = client.platform;
    this.diagnostics = { host: client.host, platform: client.platform, version: client.hostVersion };
    this.officeTheme = theme;
    this.requirements = new Requirements(client.sets);
    this.ui = { openBrowserWindow: (url: string) => void page.ask(null, "link.open", url) };
  }

  showTheme(theme: ThemeColours): void {
    this.officeTheme = theme;
    this.events.raise(EventType.OfficeThemeChanged, { officeTheme: theme });
  }
}
