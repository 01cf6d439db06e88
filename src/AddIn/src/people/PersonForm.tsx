import { Choices } from "../look/forms/Choices";
import { Field } from "../look/forms/Field";
import type { HowFound, PersonToAsk } from "../server/api";
import { text } from "../texts/text";

/** A person while the seeker is still describing them. */
export interface PersonDraft {
  address: string;
  name: string;
  company: string;
  howFound: HowFound;
  namedBy: string;
}

/** What is still missing, by field; empty when the person can be asked. */
export function missingIn(person: PersonDraft): Partial<Record<"name" | "namedBy", string>> {
  const words = text.people;
  return {
    ...(person.name.trim() === "" ? { name: words.nameMissing } : {}),
    ...(person.howFound !== "ownSearch" && person.namedBy.trim() === "" ? { namedBy: words.namedByMissing } : {}),
  };
}

/** The person in the server's words. */
export function toAsk(person: PersonDraft): PersonToAsk {
  const company = person.company.trim();
  const namedBy = person.namedBy.trim();
  return {
    name: person.name.trim(),
    address: person.address,
    howFound: person.howFound,
    ...(company === "" ? {} : { company }),
    ...(person.howFound === "ownSearch" || namedBy === "" ? {} : { namedBy }),
  };
}

interface PersonFormProps {
  person: PersonDraft;
  /** Shown once the seeker has tried to go on. */
  missing: ReturnType<typeof missingIn>;
  onChange: (person: PersonDraft) => void;
}

export function PersonForm({ person, missing, onChange }: PersonFormProps) {
  const words = text.people;
  const set = (part: Partial<PersonDraft>) => onChange({ ...person, ...part });
  const ways = (["introduction", "namedBy", "ownSearch"] as const).map((value) => ({ value, ...words.ways[value] }));
  return (
    <>
      <Field
        label={words.name}
        value={person.name}
        problem={missing.name ?? null}
        onValue={(name) => set({ name })}
      />
      <Field
        label={words.company}
        hint={words.companyHint}
        value={person.company}
        onValue={(company) => set({ company })}
      />
      <Choices
        legend={words.howFound}
        choices={ways}
        chosen={person.howFound}
        onChoose={(howFound) => set({ howFound })}
      />
      {person.howFound !== "ownSearch" && (
        <Field
          label={words.ways[person.howFound].who}
          value={person.namedBy}
          problem={missing.namedBy ?? null}
          onValue={(namedBy) => set({ namedBy })}
        />
      )}
    </>
  );
}
