import type { FactKind } from "../fact-kind.ts";
import type { Facts } from "../facts.ts";
import { type Dependents, dependentRows, type FactStore } from "./fact-store.ts";

interface Identified {
  readonly id: string;
}

/** The key under which the settings keep what a fact says beyond the columns of its table. */
function detailsKey(kind: FactKind, id: string): string {
  return `${kind}/${id}`;
}

/**
 * Adds to a store what its facts say beyond the columns of their table, as one JSON value in the settings under `documents/<id>`: notes of
 * a kind the tables have no column for are kept and drafted from, not dropped.
 */
export function withDetails<Kind extends FactKind>(
  kind: Kind,
  store: FactStore<Facts[Kind]>,
  detailsOf: (fact: Facts[Kind]) => object,
): FactStore<Facts[Kind]> {
  const writeDetails: Dependents<Facts[Kind]> = (changes, fact) => {
    const details = detailsOf(fact);
    const key = detailsKey(kind, fact.id);
    const isEmpty = Object.values(details).every((value) => value === undefined);
    const rows = dependentRows<Identified, "settings">("settings", "key", () => (isEmpty ? [] : [{ key, value: JSON.stringify(details) }]));
    return rows(changes, { id: key });
  };
  return {
    table: store.table,
    insert: async (changes, fact) => {
      await store.insert(changes, fact);
      await writeDetails(changes, fact);
    },
    save: async (changes, fact, version) => {
      await store.save(changes, fact, version);
      await writeDetails(changes, fact);
    },
  };
}
