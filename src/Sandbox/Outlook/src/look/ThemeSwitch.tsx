import { themeChoices, type ThemeChoice } from "./useTheme";

const names: Record<ThemeChoice, string> = { system: "As my system", light: "Light", dark: "Dark" };

export function ThemeSwitch({ choice, onChoose }: { choice: ThemeChoice; onChoose: (choice: ThemeChoice) => void }) {
  return (
    <label class="labelled">
      <span class="label-word">Theme</span>
      <select
        data-testid="theme-switch"
        value={choice}
        onChange={(event) => onChoose(themeChoices.find((each) => each === event.currentTarget.value) ?? "system")}
      >
        {themeChoices.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
