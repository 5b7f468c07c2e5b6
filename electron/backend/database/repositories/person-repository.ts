import type { Person } from "#core/planning/index.ts";
import type { PersonRow } from "../tables/signing-tables.ts";
import { createRepository } from "./repository.ts";
import { flagOf } from "./row-codec.ts";

/** People who may sign. */
export const personRepository = createRepository({
  table: "people",
  parts: {},
  columnsOf: ({ name, isFictitious }: Person) => ({ name, is_fictitious: isFictitious === undefined ? null : flagOf(isFictitious) }),
  readRow: personOf,
});

function personOf({ id, name, is_fictitious: flag }: PersonRow): Person {
  return { id, name, ...(flag === null ? {} : { isFictitious: flag === 1 }) };
}
