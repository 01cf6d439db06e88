import { useMemo, useState } from "preact/hooks";
import { Button } from "../look/Button";
import { Field } from "../look/forms/Field";
import { Refused } from "../look/states/Refused";
import type { Person, RequestDetails } from "../server/api";
import type { Server } from "../server/server";
import { useAction } from "../server/useAction";
import { text } from "../texts/text";
import { cityOf, isZone } from "../texts/zones";

interface PersonZoneProps {
  requestId: string;
  person: Person;
  server: Server;
  onSaved: (details: RequestDetails) => void;
}

/** Asks where the person is, so that times can be shown on their clock. */
export function PersonZone({ requestId, person, server, onSaved }: PersonZoneProps) {
  const words = text.people;
  const [city, setCity] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const zones = useMemo(
    () => new Map(Intl.supportedValuesOf("timeZone").filter(isZone).map((zone) => [cityOf(zone), zone])),
    [],
  );
  const save = useAction(
    (timeZone: string) => server.describePerson(requestId, { name: person.name, company: person.company, timeZone }),
    onSaved,
  );
  const submit = () => {
    const wanted = city.trim().toLowerCase();
    const found = [...zones].find(([name, zone]) => name.toLowerCase() === wanted || zone.toLowerCase() === wanted);
    if (found) save.run(found[1]);
    else setProblem(words.cityUnknown);
  };
  return (
    <form
      class="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={words.whereAreThey(person.name)}
        hint={words.cityHint}
        problem={problem}
        list="cities"
        value={city}
        onValue={(value) => {
          setCity(value);
          setProblem(null);
        }}
      />
      <datalist id="cities">
        {[...zones.keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button submits busy={save.busy}>
        {words.setCity}
      </Button>
      <Refused refusal={save.refusal} />
    </form>
  );
}
