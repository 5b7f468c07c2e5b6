import type { Changes, NewRow, SeenRow } from "../change-set.ts";
import type { RecordedTable, RecordedTables } from "../schema.ts";
import type { Flag } from "../tables/row.ts";

/** Something of the domain as it was read, with the version by which a stale save is refused. */
export interface Stored<Value> {
  readonly value: Value;
  readonly version: number;
}

type WithoutNulls<Row> = { readonly [Column in keyof Row as null extends Row[Column] ? never : Column]: Row[Column] } & {
  readonly [Column in keyof Row as null extends Row[Column] ? Column : never]?: Exclude<Row[Column], null>;
};

/** Leaves out what is null: the database says null where the domain says nothing. */
export function withoutNulls<Row extends object>(row: Row): WithoutNulls<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<Row>;
}

/** A yes or no as it is stored. */
export function flagOf(isSo: boolean): Flag {
  return isSo ? 1 : 0;
}

/** A list of words as it is stored: JSON. */
export function listToText(list: readonly string[]): string {
  return JSON.stringify(list);
}

/** The list of words in a column that `listToText` wrote. */
export function listFromText(text: string): readonly string[] {
  return JSON.parse(text) as readonly string[];
}

/** The rows that hang on each row, by its id; none for an id that has none. */
export function rowsByOwner<Row>(rows: readonly Row[], ownerOf: (row: Row) => string): (id: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(ownerOf(row));
    if (group === undefined) groups.set(ownerOf(row), [row]);
    else group.push(row);
  }
  return (id) => groups.get(id) ?? [];
}

/**
 * Makes the rows that hang on another one what they should be: those no longer wanted go, those not there yet come, equal ones stay.
 * Says whether anything changed.
 */
export async function replaceRows<Table extends RecordedTable>(
  changes: Changes,
  table: Table,
  present: readonly (RecordedTables[Table] & SeenRow)[],
  wanted: readonly NewRow<RecordedTables[Table]>[],
): Promise<boolean> {
  const missing = [...wanted];
  const surplus = present.filter((row) => {
    const index = missing.findIndex((one) => isSameRow(row, one));
    if (index >= 0) missing.splice(index, 1);
    return index < 0;
  });
  // First what goes: a new row may take over its place or key.
  for (const row of surplus) await changes.remove(table, row);
  for (const row of missing) await changes.insert(table, row);
  return surplus.length + missing.length > 0;
}

function isSameRow(present: object, wanted: object): boolean {
  const known = new Map(Object.entries(present).filter(([column]) => column !== "id" && column !== "version"));
  const asked = new Map(Object.entries(wanted).filter(([column]) => column !== "id"));
  return [...known].every(([column, value]) => value === (asked.get(column) ?? null));
}
