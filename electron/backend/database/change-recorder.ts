import type { Kysely, Transaction } from "kysely";
import type { ChangeFailure, RowPlace } from "./change-failure.ts";
import type { ChangeLog } from "./change-log.ts";
import { columnsIn, type PrepareInsertion } from "./insert-rows.ts";
import type { IdSource } from "./row-id.ts";
import type { DatabaseTables, RecordedTable, RecordedTables } from "./schema.ts";
import { indexNewRow, indexRow, isSearchArea } from "./search-index.ts";
import { brokenConstraintOf } from "./storage-fault.ts";
import type { RecordedRow } from "./tables/row.ts";
import { createVersionCount } from "./version-count.ts";

/** A row of any recorded table, where one piece of code serves them all; what it holds besides is read through `valueIn`. */
export type AnyRow = RecordedRow;

type AnyTables = { readonly [Table in RecordedTable]: AnyRow };

/** A row to be made, with or without a key of its own. */
export interface NewKeyedRow {
  readonly id?: string;
}

/** The one door by which rows are written. */
export interface ChangeRecorder {
  readonly find: (place: RowPlace) => Promise<AnyRow | undefined>;
  /** Makes the row what `target` says (undefined: no row), whatever it is now. Its own `id` and `version` are not taken from there. */
  readonly put: (place: RowPlace, target: object | undefined) => Promise<AnyRow | undefined>;
  /** As `put` for a row just found: `was` is what `find` gave. */
  readonly putOver: (place: RowPlace, was: AnyRow | undefined, target: object | undefined) => Promise<AnyRow | undefined>;
  /** Makes rows where there are none, refused as a duplicate where one is; `newId` keys those that bring no `id`. */
  readonly putNew: (table: RecordedTable, rows: readonly NewKeyedRow[], newId: IdSource) => Promise<void>;
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
 * Writes rows within a transaction, logs what each was and is, and brings the search index along.
 *
 * Why here and not in triggers: triggers would have to be written anew for PostgreSQL and after every migration of a table, and could not
 * be given the actor. A plugin of Kysely would see statements, not rows. One function that every write passes is plain code on both engines;
 * the type of `ReadQueries` leaves no other way to write.
 */
export function createChangeRecorder(
  transaction: Transaction<DatabaseTables>,
  prepareInsertion: PrepareInsertion,
  log: ChangeLog,
): ChangeRecorder {
  const tables = transaction as unknown as Kysely<AnyTables>;
  const { refuse, rethrow, refusalOrBug } = createRefusals();
  const versions = createVersionCount(transaction);
  const find = ({ table, id }: RowPlace) => tables.selectFrom(table).selectAll().where("id", "=", id).executeTakeFirst();
  const record = (place: RowPlace, version: number, was: AnyRow | undefined, isNow: AnyRow | undefined) => {
    if (isNow === undefined) versions.remember(place, version);
    log.add({ table_name: place.table, row_id: place.id, row_version: version, was: asJson(was), is_now: asJson(isNow) });
  };
  const putOver: ChangeRecorder["putOver"] = async (place, was, target) => {
    rethrow();
    if (was === undefined && target === undefined) return undefined;
    const version = (was?.version ?? (await versions.lastOf(place))) + 1;
    try {
      const isNow = await write(tables, place, was, target && { ...target, id: place.id, version });
      await indexRow(transaction, place.table, place.id, isNow as unknown as RecordedTables[RecordedTable] | undefined);
      record(place, version, was, isNow);
      return isNow;
    } catch (error) {
      throw refusalOrBug(error, place, target === undefined);
    }
  };
  const put: ChangeRecorder["put"] = async (place, target) => putOver(place, await find(place), target);
  const putNew: ChangeRecorder["putNew"] = async (table, rows, newId) => {
    rethrow();
    if (rows.length === 0) return;
    const versionsBefore = await versions.lastOfEach(
      table,
      rows.flatMap(({ id }) => id ?? []),
    );
    const isSearched: boolean = isSearchArea(table);
    const insertRow = prepareInsertion(table, new Set(["id", "version", ...columnsIn(rows)]));
    for (const row of rows) {
      const id = row.id ?? newId();
      const isNow: AnyRow = { ...row, id, version: (versionsBefore.get(id) ?? 0) + 1 };
      try {
        insertRow(isNow);
        if (isSearched) await indexNewRow(transaction, table, isNow as unknown as RecordedTables[RecordedTable]);
        record({ table, id }, isNow.version, undefined, isNow);
      } catch (error) {
        throw refusalOrBug(error, { table, id }, false);
      }
    }
  };
  return { find, put, putOver, putNew, refuse, rethrow };
}

/** Remembers what went wrong, so that a change set in which anything was refused is never kept, whoever caught the error. */
function createRefusals() {
  const errors: unknown[] = [];
  const remember = <Remembered>(error: Remembered): Remembered => {
    errors.push(error);
    return error;
  };
  const refuse = (failure: ChangeFailure) => remember(new ChangeRefusal(failure));
  const rethrow = () => {
    if (errors.length > 0) throw errors[0];
  };
  /** What to throw for a write that failed: a refusal where it would have broken a promise of the schema, else the error itself. */
  const refusalOrBug = (error: unknown, place: RowPlace, isDeletion: boolean): unknown => {
    const reason = refusalOf(error, place, isDeletion);
    return reason === undefined ? remember(error) : refuse(reason);
  };
  return { refuse, rethrow, refusalOrBug };
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

/** Why a write that failed this way is refused; undefined where the failure is none of the data's. */
function refusalOf(error: unknown, place: RowPlace, isDeletion: boolean): ChangeFailure | undefined {
  const constraint = brokenConstraintOf(error);
  if (constraint === undefined) return undefined;
  if (constraint === "unique") return { kind: "duplicate", ...place };
  return { kind: isDeletion ? "row-in-use" : "reference-missing", ...place };
}

function asJson(row: AnyRow | undefined): string | null {
  return row === undefined ? null : JSON.stringify(row);
}
