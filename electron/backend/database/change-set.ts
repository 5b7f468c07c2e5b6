import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { failure, type Result, success } from "#core/result.ts";
import type { ChangeFailure, RowPlace } from "./change-failure.ts";
import { type AnyRow, type ChangeRecorder, ChangeRefusal, createChangeRecorder, valueIn } from "./change-recorder.ts";
import { checkInPlaceSync } from "./check-in-place.ts";
import type { OpenDatabase } from "./database-handle.ts";
import type { ReadQueries } from "./read.ts";
import type { DatabaseTables, RecordedTable, RecordedTables } from "./schema.ts";
import { storageFailureOf } from "./storage-fault.ts";

type NullableColumns<Row> = { [Column in keyof Row]: null extends Row[Column] ? Column : never }[keyof Row];

/** A row to be made: without version, with or without a key of its own; what may be null may be left out. */
export type NewRow<Row> = Omit<Row, "id" | "version" | NullableColumns<Row>> &
  Partial<Pick<Row, NullableColumns<Row>>> & { readonly id?: string };

/** The row as whoever changes it has seen it. */
export interface SeenRow {
  readonly id: string;
  readonly version: number;
}

/** What can be written within a change set. Every method refuses by ending the change set: nothing of it is kept. */
export interface Changes {
  /** Reads with what was written so far. */
  readonly queries: ReadQueries;
  insert<Table extends RecordedTable>(table: Table, row: NewRow<RecordedTables[Table]>): Promise<RecordedTables[Table]>;
  /** Refused as `changed-meanwhile` when the row is no longer the one seen. */
  update<Table extends RecordedTable>(
    table: Table,
    seen: SeenRow,
    changed: Partial<Omit<RecordedTables[Table], "id" | "version">>,
  ): Promise<RecordedTables[Table]>;
  /** Counts the row as written though only what hangs on it changed, so that who has seen the old state is told. */
  touch(table: RecordedTable, seen: SeenRow): Promise<void>;
  remove(table: RecordedTable, seen: SeenRow): Promise<void>;
  /** Keeps a long text once and gives its SHA-256, by which rows name it. */
  storeText(content: string): Promise<string>;
}

export interface ChangeIntent {
  /** For the list of changes, in the user's words: "Nhập kết quả quý I". */
  readonly reason: string;
  /** Where it is not the one who opened the database. */
  readonly actor?: string;
  readonly undoes?: string;
}

/** A change set on disk. `changeSetId` is absent where nothing changed. */
export interface Changed<Value> {
  readonly value: Value;
  readonly changeSetId?: string;
}

/**
 * Does `work` as one whole: all its changes are written and recorded (who, when, why, what was, what is), or none, and when the answer is a
 * success they are on disk. None are written when `work` gives a failure or throws, when a change is refused, or when disk or file fail.
 */
export function changeSet<Value, Failure = never>(
  database: OpenDatabase,
  intent: ChangeIntent,
  work: (changes: Changes) => Promise<Result<Value, Failure>>,
): Promise<Result<Changed<Value>, Failure | ChangeFailure>> {
  return recordChangeSet(database, intent, (recorder, transaction) => work(createChanges(database, recorder, transaction)));
}

/** As `changeSet`, for callers inside this folder who write through the recorder itself. */
export async function recordChangeSet<Value, Failure>(
  database: OpenDatabase,
  intent: ChangeIntent,
  work: (recorder: ChangeRecorder, transaction: Transaction<DatabaseTables>) => Promise<Result<Value, Failure>>,
): Promise<Result<Changed<Value>, Failure | ChangeFailure>> {
  const refusals: Result<never, Failure>[] = [];
  try {
    const changed = await database.engine.kysely.transaction().execute(async (transaction) => {
      const recorder = createChangeRecorder(transaction);
      const result = await work(recorder, transaction);
      if (!result.ok) {
        refusals.push(result);
        throw new WorkRefused();
      }
      recorder.rethrow();
      const changeSetId = await writeRecord(database, transaction, intent, recorder);
      checkInPlaceSync(database);
      return { value: result.value, ...changeSetId };
    });
    return success(changed);
  } catch (error) {
    const [refused] = refusals;
    if (error instanceof WorkRefused && refused !== undefined) return refused;
    return failure(error instanceof ChangeRefusal ? error.failure : storageFailureOf(database.folder.database, error));
  }
}

/** Makes Kysely roll back; the failure itself waits outside. */
class WorkRefused extends Error {}

function createChanges({ environment }: OpenDatabase, recorder: ChangeRecorder, transaction: Transaction<DatabaseTables>): Changes {
  const seenRow = async (place: RowPlace, version: number): Promise<AnyRow> => {
    const row = await recorder.find(place);
    if (row === undefined) throw recorder.refuse({ kind: "row-missing", ...place });
    if (row.version !== version) throw recorder.refuse({ kind: "changed-meanwhile", ...place });
    return row;
  };
  return {
    queries: transaction,
    async insert(table, row) {
      const place = { table, id: row.id ?? environment.ids() };
      if (row.id !== undefined && (await recorder.find(place)) !== undefined) throw recorder.refuse({ kind: "duplicate", ...place });
      return (await recorder.put(place, row)) as never;
    },
    async update(table, { id, version }, changed) {
      const row = await seenRow({ table, id }, version);
      const differs = Object.entries(changed).some(([column, value]) => value !== undefined && valueIn(row, column) !== value);
      return (differs ? await recorder.put({ table, id }, { ...row, ...changed }) : row) as never;
    },
    async touch(table, { id, version }) {
      const row = await seenRow({ table, id }, version);
      await recorder.put({ table, id }, row);
    },
    async remove(table, { id, version }) {
      await seenRow({ table, id }, version);
      await recorder.put({ table, id }, undefined);
    },
    async storeText(content) {
      const sha256 = createHash("sha256").update(content).digest("hex");
      await transaction
        .insertInto("stored_texts")
        .values({ sha256, content })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return sha256;
    },
  };
}

async function writeRecord(
  { environment }: OpenDatabase,
  transaction: Transaction<DatabaseTables>,
  { reason, actor = environment.actor, undoes }: ChangeIntent,
  recorder: ChangeRecorder,
): Promise<{ readonly changeSetId?: string }> {
  const changes = recorder.recorded();
  if (changes.length === 0) return {};
  const id = environment.ids();
  const last = await transaction
    .selectFrom("change_sets")
    .select(({ fn }) => fn.max("ordinal").as("ordinal"))
    .executeTakeFirst();
  const ordinal = (last?.ordinal ?? 0) + 1;
  await transaction
    .insertInto("change_sets")
    .values({ id, ordinal, made_at: environment.clock(), actor, reason, undoes: undoes ?? null })
    .execute();
  for (const [index, { table, id: rowId, version, was, isNow }] of changes.entries()) {
    await transaction
      .insertInto("changes")
      .values({
        change_set_id: id,
        ordinal: index + 1,
        table_name: table,
        row_id: rowId,
        row_version: version,
        was: was === undefined ? null : JSON.stringify(was),
        is_now: isNow === undefined ? null : JSON.stringify(isNow),
      })
      .execute();
  }
  return { changeSetId: id };
}
