import type { ReplyView } from "../server/api";
import { text } from "../texts/text";

/** People whom the reply names: the next ones to ask. */
export function NamedPeople({ people }: { people: ReplyView["people"] }) {
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
          </li>
        ))}
      </ul>
    </section>
  );
}
