import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { present } from "#core/present.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { ChangeFailure, RowPlace } from "./change-failure.ts";
import { createChangeLog } from "./change-log.ts";
import { type AnyRow, type ChangeRecorder, ChangeRefusal, createChangeRecorder, valueIn } from "./change-recorder.ts";
import { checkInPlaceSync } from "./check-in-place.ts";
import type { OpenDatabase } from "./database-handle.ts";
import { createPrepareInsertion } from "./insert-rows.ts";
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
  /** As `insert` for each, in their order, in a fraction of the time; what a row leaves out must be null by default. */
  insertAll<Table extends RecordedTable>(table: Table, rows: readonly NewRow<RecordedTables[Table]>[]): Promise<void>;
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
  /** Keeps what a draft says while it is typed, in place of what it said before; undefined lets it go. Not recorded as a change. */
  keepWorkingCopy(draftId: string, content: string | undefined): Promise<void>;
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
      const prepareInsertion = createPrepareInsertion(database.engine.connection);
      const log = createChangeLog(database, prepareInsertion, intent);
      const recorder = createChangeRecorder(transaction, prepareInsertion, log);
      const result = await work(recorder, transaction);
      if (!result.ok) {
        refusals.push(result);
        throw new WorkRefused();
      }
      recorder.rethrow();
      const changeSetId = log.finish();
      checkInPlaceSync(database);
      return { value: result.value, ...present({ changeSetId }) };
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
      const present = row.id === undefined ? undefined : await recorder.find(place);
      if (present !== undefined) throw recorder.refuse({ kind: "duplicate", ...place });
      return (await recorder.putOver(place, undefined, row)) as never;
    },
    insertAll: (table, rows) => recorder.putNew(table, rows, environment.ids),
    async update(table, { id, version }, changed) {
      const row = await seenRow({ table, id }, version);
      const differs = Object.entries(changed).some(([column, value]) => value !== undefined && valueIn(row, column) !== value);
      return (differs ? await recorder.putOver({ table, id }, row, { ...row, ...changed }) : row) as never;
    },
    async touch(table, { id, version }) {
      const row = await seenRow({ table, id }, version);
      await recorder.putOver({ table, id }, row, row);
    },
    async remove(table, { id, version }) {
      const row = await seenRow({ table, id }, version);
      await recorder.putOver({ table, id }, row, undefined);
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
    async keepWorkingCopy(draftId, content) {
      await transaction.deleteFrom("working_copies").where("draft_id", "=", draftId).execute();
      if (content === undefined) return;
      await transaction.insertInto("working_copies").values({ draft_id: draftId, content, saved_at: environment.clock() }).execute();
    },
  };
}
