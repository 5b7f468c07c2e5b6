import type { OpenDatabase } from "./database-handle.ts";
import type { PrepareInsertion } from "./insert-rows.ts";
import type { ChangeRow, ChangeSetRow } from "./tables/bookkeeping-tables.ts";

/** Why rows are written; see `ChangeIntent`. */
interface LoggedIntent {
  readonly reason: string;
  readonly actor?: string;
  readonly undoes?: string;
}

/** One row written, as it is logged: what it was and what it is as JSON. */
type LoggedChange = Omit<ChangeRow, "change_set_id" | "ordinal">;

/** The record of one change set, written while the change set goes on. Throws what the engine refuses. */
export interface ChangeLog {
  readonly add: (change: LoggedChange) => void;
  /** Writes what still waits. Gives the id of the change set; undefined where nothing was changed. */
  readonly finish: () => string | undefined;
}

const SET_COLUMNS: ReadonlySet<keyof ChangeSetRow> = new Set(["id", "ordinal", "made_at", "actor", "reason", "undoes"]);

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
  { environment, engine }: OpenDatabase,
  prepareInsertion: PrepareInsertion,
  { reason, actor = environment.actor, undoes }: LoggedIntent,
): ChangeLog {
  const log = { id: undefined as string | undefined, written: 0, waiting: [] as LoggedChange[] };
  const begin = () => {
    const id = environment.ids();
    const last = engine.connection.prepare<[], number | null>("select max(ordinal) from change_sets").pluck().get();
    const set: ChangeSetRow = { id, ordinal: (last ?? 0) + 1, made_at: environment.clock(), actor, reason, undoes: undoes ?? null };
    prepareInsertion("change_sets", SET_COLUMNS)(set);
    log.id = id;
    return id;
  };
  const write = () => {
    const { waiting, written } = log;
    if (waiting.length === 0) return;
    const id = log.id ?? begin();
    log.waiting = [];
    log.written += waiting.length;
    const insert = prepareInsertion("changes", CHANGE_COLUMNS);
    for (const [index, change] of waiting.entries()) insert({ ...change, change_set_id: id, ordinal: written + index + 1 });
  };
  return {
    add(change) {
      log.waiting.push(change);
      if (log.waiting.length >= WAITING) write();
    },
    finish() {
      write();
      return log.id;
    },
  };
}
