import type { Kysely } from "kysely";
import type { ChangeFailure, RowPlace } from "./change-failure.ts";
import type { DatabaseTables, RecordedTable, RecordedTables } from "./schema.ts";
import { indexRow } from "./search-index.ts";
import { brokenConstraintOf } from "./storage-fault.ts";
import type { RecordedRow } from "./tables/row.ts";

/** A row of any recorded table, where one piece of code serves them all; what it holds besides is read through `valueIn`. */
export type AnyRow = RecordedRow;

type AnyTables = { readonly [Table in RecordedTable]: AnyRow };

/** One row written: what it was and what it is; undefined where it was not, or is no more. `version` counts on over a deletion. */
export interface RecordedChange extends RowPlace {
  readonly version: number;
  readonly was: AnyRow | undefined;
  readonly isNow: AnyRow | undefined;
}

/** The one door by which rows are written. */
export interface ChangeRecorder {
  readonly find: (place: RowPlace) => Promise<AnyRow | undefined>;
  /** Makes the row what `target` says (undefined: no row), whatever it is now. Its own `id` and `version` are not taken from there. */
  readonly put: (place: RowPlace, target: object | undefined) => Promise<AnyRow | undefined>;
  /** What was written so far, in its order. */
  readonly recorded: () => readonly RecordedChange[];
  /** Gives the error to throw, and remembers it: whoever catches it does not save the change set. */
  readonly refuse: (failure: ChangeFailure) => ChangeRefusal;
  /** Throws the first error of this change set, if there was one. After a fault of the disk SQLite may have left the transaction already. */
  readonly rethrow: () => void;
}

/** What a row holds in a column; undefined where it has no such column. */
export function valueIn(row: AnyRow, column: string): unknown {
  return (row as unknown as Readonly<Record<string, unknown>>)[column];
}

/** Carries a refused change out of the transaction; never leaves this folder. */
export class ChangeRefusal extends Error {
  readonly failure: ChangeFailure;

  constructor(failure: ChangeFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/**
 * Writes rows within a transaction, keeps what each was and is, and brings the search index along.
 *
 * Why here and not in triggers: triggers would have to be written anew for PostgreSQL and after every migration of a table, and could not
 * be given the actor. A plugin of Kysely would see statements, not rows. One function that every write passes is plain code on both engines;
 * the type of `ReadQueries` leaves no other way to write.
 */
export function createChangeRecorder(transaction: Kysely<DatabaseTables>): ChangeRecorder {
  const tables = transaction as unknown as Kysely<AnyTables>;
  const recorded: RecordedChange[] = [];
  const versions = new Map<string, number>();
  const errors: unknown[] = [];
  const refuse = (failure: ChangeFailure) => {
    const refusal = new ChangeRefusal(failure);
    errors.push(refusal);
    return refusal;
  };
  const rethrow = () => {
    if (errors.length > 0) throw errors[0];
  };
  const find = ({ table, id }: RowPlace) => tables.selectFrom(table).selectAll().where("id", "=", id).executeTakeFirst();

  const put: ChangeRecorder["put"] = async (place, target) => {
    rethrow();
    const was = await find(place);
    if (was === undefined && target === undefined) return undefined;
    const key = `${place.table} ${place.id}`;
    const version = (was?.version ?? versions.get(key) ?? (await lastVersionOf(transaction, place))) + 1;
    try {
      const isNow = await write(tables, place, was, target && { ...target, id: place.id, version });
      await indexRow(transaction, place.table, place.id, isNow as unknown as RecordedTables[RecordedTable] | undefined);
      recorded.push({ ...place, version, was, isNow });
      versions.set(key, version);
      return isNow;
    } catch (error) {
      const reason = refusalOf(error, place, target === undefined);
      if (reason !== undefined) throw refuse(reason);
      errors.push(error);
      throw error;
    }
  };
  return { find, put, recorded: () => recorded, refuse, rethrow };
}

function write(
  tables: Kysely<AnyTables>,
  { table, id }: RowPlace,
  was: AnyRow | undefined,
  target: AnyRow | undefined,
): Promise<AnyRow | undefined> {
  if (target === undefined) {
    return tables
      .deleteFrom(table)
      .where("id", "=", id)
      .execute()
      .then(() => undefined);
  }
  return was === undefined
    ? tables.insertInto(table).values(target).returningAll().executeTakeFirstOrThrow()
    : tables.updateTable(table).set(target).where("id", "=", id).returningAll().executeTakeFirstOrThrow();
}

/** A row made again after it was deleted goes on counting, so that who still holds the old version is told. */
async function lastVersionOf(transaction: Kysely<DatabaseTables>, { table, id }: RowPlace): Promise<number> {
  const logged = await transaction
    .selectFrom("changes")
    .select(({ fn }) => fn.max("row_version").as("version"))
    .where("table_name", "=", table)
    .where("row_id", "=", id)
    .executeTakeFirst();
  return logged?.version ?? 0;
}

/** Why a write that failed this way is refused; undefined where the failure is none of the data's. */
function refusalOf(error: unknown, place: RowPlace, isDeletion: boolean): ChangeFailure | undefined {
  const constraint = brokenConstraintOf(error);
  if (constraint === undefined) return undefined;
  if (constraint === "unique") return { kind: "duplicate", ...place };
  return { kind: isDeletion ? "row-in-use" : "reference-missing", ...place };
}
