import type { Theme } from "./outlook";

/**
 * Outlook says nothing reliable about its theme but colours (office-facts.md 2), so dark is what is darker than mid
 * grey. Relative luminance after WCAG 2.2. Null for what is no `#rrggbb` or `#rgb` colour.
 */
export function themeOf(background: string | undefined): Theme | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(background?.trim() ?? "")?.[1];
  if (digits === undefined) return null;
  const width = digits.length / 3;
  const [red, green, blue] = [0, 1, 2].map((index) => {
    const part = digits.slice(index * width, (index + 1) * width);
    const level = parseInt(width === 1 ? part + part : part, 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  // 0.18 is where black and white text are about equally readable.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 ? "dark" : "light";
}

/** Follows the theme of the operating system, for where Outlook tells none. @returns stops listening */
export function followSystemTheme(show: (theme: Theme) => void): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const look = () => show(dark.matches ? "dark" : "light");
  look();
  dark.addEventListener("change", look);
  return () => dark.removeEventListener("change", look);
}

/** Follows Outlook's theme, or the operating system's where Outlook tells none. @returns stops listening */
export function followOfficeTheme(show: (theme: Theme) => void): () => void {
  const { officeTheme, mailbox, requirements } = Office.context;
  // Mobile and older clients have no officeTheme, whatever the types say.
  const now = themeOf((officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor);
  if (now === null) return followSystemTheme(show);
  show(now);
  let listening = true;
  if (requirements.isSetSupported("Mailbox", "1.14"))
    mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event: Office.OfficeThemeChangedEventArgs) => {
      const next = themeOf(event.officeTheme.bodyBackgroundColor);
      if (listening && next !== null) show(next);
    });
  return () => {
    listening = false;
  };
}
