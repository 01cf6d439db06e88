import { Button } from "./look/Button";
import { Icon } from "./look/Icon";
import { text } from "./texts/text";
import type { View } from "./views";

interface NavProps {
  view: View;
  /** Whether a mail stands beside the pane. */
  hasMail: boolean;
  onGo: (view: View) => void;
  onBack: () => void;
}

/** The two places of the pane, and the way back from what lies deeper. */
export function Nav({ view, hasMail, onGo, onBack }: NavProps) {
  const words = text.nav;
  if ("from" in view)
    return (
      <nav class="nav" aria-label={words.label}>
        <Button kind="quiet" icon="back" onPress={onBack}>
          {words.back}
        </Button>
      </nav>
    );
  const place = (kind: "mail" | "today", name: string) => (
    <button
      type="button"
      class="place"
      aria-current={view.kind === kind ? "page" : undefined}
      onClick={() => onGo({ kind })}
    >
      {name}
    </button>
  );
  return (
    <nav class="nav" aria-label={words.label}>
      {hasMail && place("mail", words.mail)}
      {place("today", words.today)}
      <button
        type="button"
        class="settings"
        aria-label={words.settings}
        title={words.settings}
        onClick={() => onGo({ kind: "settings", from: view })}
      >
        <Icon name="settings" />
      </button>
    </nav>
  );
}
