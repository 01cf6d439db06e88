import type { Person } from "../server/api";

/** Name and company in one line. Both come from outside and may be written in any direction. */
export function PersonLine({ person }: { person: Pick<Person, "name" | "company"> }) {
  return (
    <>
      <bdi>{person.name}</bdi>
      {person.company !== null && (
        <>
          {" · "}
          <bdi>{person.company}</bdi>
        </>
      )}
    </>
  );
}
