import { useEffect, useState } from "preact/hooks";

export type Theme = "light" | "dark";
export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const memory = "sandbox.theme";

/** The theme chosen on the page, remembered, and what it comes to under the operating system's. */
export function useTheme(): { choice: ThemeChoice; theme: Theme; choose: (choice: ThemeChoice) => void } {
  const [choice, setChoice] = useState<ThemeChoice>(() => themeChoices.find((each) => each === localStorage.getItem(memory)) ?? "system");
  const [isSystemDark, setSystemDark] = useState(() => darkSystem().matches);
  useEffect(() => {
    const system = darkSystem();
    const changed = () => setSystemDark(system.matches);
    system.addEventListener("change", changed);
    return () => system.removeEventListener("change", changed);
  }, []);

  const theme = choice === "system" ? (isSystemDark ? "dark" : "light") : choice;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return {
    choice,
    theme,
    choose(next) {
      localStorage.setItem(memory, next);
      setChoice(next);
    },
  };
}

const darkSystem = () => window.matchMedia("(prefers-color-scheme: dark)");
