import type { Transaction } from "kysely";
import type { OpenDatabase } from "./database-handle.ts";
import type { PrepareInsertion } from "./insert-rows.ts";
import type { DatabaseTables } from "./schema.ts";
import type { ChangeRow } from "./tables/bookkeeping-tables.ts";

/** Why rows are written; see `ChangeIntent`. */
interface LoggedIntent {
  readonly reason: string;
  readonly actor?: string;
  readonly undoes?: string;
}

/** One row written, as it is logged: what it was and what it is as JSON. */
export type LoggedChange = Omit<ChangeRow, "change_set_id" | "ordinal">;

/** The record of one change set, written while the change set goes on. */
export interface ChangeLog {
  readonly add: (change: LoggedChange) => Promise<void>;
  /** Writes what still waits. Gives the id of the change set; undefined where nothing was changed. */
  readonly finish: () => Promise<string | undefined>;
}

const CHANGE_COLUMNS: ReadonlySet<keyof ChangeRow> = new Set([
  "change_set_id",
  "ordinal",
  "table_name",
  "row_id",
  "row_version",
  "was",
  "is_now",
]);

/** So many changes wait at most: a change set of a million rows must not stand in memory as a whole. */
const WAITING = 256;

/** A log whose change set begins with the first change. */
export function createChangeLog(
  { environment }: OpenDatabase,
  transaction: Transaction<DatabaseTables>,
  prepareInsertion: PrepareInsertion,
  { reason, actor = environment.actor, undoes }: LoggedIntent,
): ChangeLog {
  const log = { id: undefined as string | undefined, written: 0, waiting: [] as LoggedChange[] };
  const begin = async () => {
    const id = environment.ids();
    const last = await transaction
      .selectFrom("change_sets")
      .select(({ fn }) => fn.max("ordinal").as("ordinal"))
      .executeTakeFirst();
    const ordinal = (last?.ordinal ?? 0) + 1;
    const row = { id, ordinal, made_at: environment.clock(), actor, reason, undoes: undoes ?? null };
    await transaction.insertInto("change_sets").values(row).execute();
    log.id = id;
    return id;
  };
  const write = async () => {
    const { waiting, written } = log;
    if (waiting.length === 0) return;
    const id = log.id ?? (await begin());
    log.waiting = [];
    log.written += waiting.length;
    const insert = prepareInsertion("changes", CHANGE_COLUMNS);
    for (const [index, change] of waiting.entries()) insert({ change_set_id: id, ordinal: written + index + 1, ...change });
  };
  return {
    async add(change) {
      log.waiting.push(change);
      if (log.waiting.length >= WAITING) await write();
    },
    async finish() {
      await write();
      return log.id;
    },
  };
}
