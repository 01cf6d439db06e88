import { Icon, type IconName } from "../look/Icon";
import { text } from "../texts/text";

const icons: IconName[] = ["mail", "calendar", "tasks", "clock"];

/** What the pane may do in Outlook, each with its reason. */
export function Reasons() {
  return (
    <ul class="reasons">
      {text.mailboxes.reasons.map(({ what, why }, index) => (
        <li key={what}>
          <Icon name={icons[index] ?? "note"} />
          <div>
            <strong>{what}</strong>
            <p>{why}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
