import { useEffect, useState } from "preact/hooks";
import { readPeople, type Correspondent } from "../controls/people";
import type { Desk } from "../desk/Desk";
import { emptyMail } from "../drafts/beginnings";
import { Icon } from "../look/Icon";
import type { Say } from "../look/Say";
import { cityOf } from "../times/words";

/** Whom one can write to, and what will come back. */
export function PeopleRoom({ desk, say }: { desk: Desk; say: Say }) {
  const [people, setPeople] = useState<readonly Correspondent[]>([]);
  useEffect(() => say.trying(readPeople().then(setPeople)), [say]);
  return (
    <section class="room" aria-label="People who answer" data-testid="people">
      <h1 class="room-title">
        People who answer <span class="muted">a few seconds after your mail, each in their own manner</span>
      </h1>
      <ul class="people">
        {people.map((person) => (
          <li key={person.address}>
            <button
              type="button"
              class="person"
              data-testid="person"
              data-address={person.address}
              onClick={() => say.trying(desk.startMail({ ...emptyMail, to: [{ name: person.name, address: person.address }] }))}
            >
              <span class="person-name">
                <b>{person.name}</b> <Icon name="write" />
              </span>
              <span class="muted">
                {person.title}, {person.company} · {cityOf(person.timeZone)}
              </span>
              <span class="muted person-address">{person.address}</span>
              <span class="person-manner" data-testid="person-manner">{person.manner}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
