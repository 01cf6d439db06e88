import { useEffect, useState } from "preact/hooks";
import { readPeople } from "../controls/people";
import type { Graph } from "../graph/Graph";
import type { Address } from "../protocol/items";

/** People whose addresses are offered while writing. */
export type Known = readonly Address[];

/** Those whom the account knows by Graph, then everybody else in the world who answers. */
export function useKnown(graph: Graph): Known {
  const [known, setKnown] = useState<Known>([]);
  useEffect(() => {
    let on = true;
    void knownTo(graph).then((all) => on && setKnown(all));
    return () => {
      on = false;
    };
  }, [graph]);
  return known;
}

async function knownTo(graph: Graph): Promise<Known> {
  const relevant = graph
    .all<{ displayName: string; scoredEmailAddresses: { address: string }[] }>("/me/people?$top=50")
    .then((all) => all.map(({ displayName, scoredEmailAddresses }) => ({ name: displayName, address: scoredEmailAddresses[0]?.address ?? "" })));
  // Offers are a convenience: without them the field is as good.
  const lists = await Promise.all([relevant, readPeople()].map((list) => (list as Promise<Known>).catch((): Known => [])));
  const byAddress = new Map(lists.flat().reverse().map(({ name, address }) => [address.toLowerCase(), { name, address }]));
  byAddress.delete("");
  return [...byAddress.values()].sort((one, other) => one.name.localeCompare(other.name));
}
