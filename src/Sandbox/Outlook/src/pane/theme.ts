import type { Theme } from "../look/useTheme";
import type { ThemeColours } from "../protocol/surroundings";

/** The page's own colours (look/tokens.css), as Outlook hands them to its add-ins. */
export const themeColours: Record<Theme, ThemeColours> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#f5f5f5",
    controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#1f1f1f",
    bodyForegroundColor: "#f5f5f5",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#f5f5f5",
  },
};
