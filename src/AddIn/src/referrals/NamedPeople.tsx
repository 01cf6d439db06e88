import { Button } from "../look/Button";
import type { ReplyView } from "../server/api";
import { text } from "../texts/text";

interface NamedPeopleProps {
  people: ReplyView["people"];
  /** Null where Outlook cannot open a new mail for the pane. */
  onWrite: ((to: string) => void) | null;
}

/** People whom the reply names: the next ones to ask. */
export function NamedPeople({ people, onWrite }: NamedPeopleProps) {
  if (people.length === 0) return null;
  return (
    <section>
      <h2>{text.referrals.title(people.length)}</h2>
      <ul class="plain-list">
        {people.map(({ name, address, why }) => (
          <li key={`${name ?? ""} ${address ?? ""}`}>
            {name !== null && (
              <strong>
                <bdi>{name}</bdi>
              </strong>
            )}
            {address !== null && (
              <p>
                <bdi>{address}</bdi>
              </p>
            )}
            <p class="muted">
              <bdi>{why}</bdi>
            </p>
            {address !== null && onWrite && (
              <Button kind="link" icon="mail" onPress={() => onWrite(address)}>
                {text.referrals.write(name ?? address)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
