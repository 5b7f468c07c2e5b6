import type { FactKind } from "../fact-kind.ts";
import type { Facts } from "../facts.ts";
import type { Dependents, FactStore } from "./fact-store.ts";

/** The key under which the settings keep what a fact says beyond the columns of its table. */
function detailsKey(kind: FactKind, id: string): string {
  return `${kind}/${id}`;
}

/**
 * Adds to a store what its facts say beyond the columns of their table, as one JSON value in the settings under `documents/<id>`: notes of
 * a kind the tables have no column for are kept and drafted from, not dropped. What a fact does not say stays as it was.
 */
export function withDetails<Kind extends FactKind>(
  kind: Kind,
  store: FactStore<Facts[Kind]>,
  detailsOf: (fact: Facts[Kind]) => object,
): FactStore<Facts[Kind]> {
  const writeDetails: Dependents<Facts[Kind]> = async (changes, fact) => {
    const key = detailsKey(kind, fact.id);
    const row = await changes.queries.selectFrom("settings").selectAll().where("key", "=", key).executeTakeFirst();
    const value = JSON.stringify({ ...(row === undefined ? {} : (JSON.parse(row.value) as object)), ...withoutUndefined(detailsOf(fact)) });
    if (row !== undefined) await changes.update("settings", row, { value });
    else if (value !== "{}") await changes.insert("settings", { key, value });
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

function withoutUndefined(details: object): object {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
