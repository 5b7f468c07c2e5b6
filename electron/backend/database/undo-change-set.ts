import { failure, type Result, success } from "#core/result.ts";
import type { ChangeFailure, RowPlace } from "./change-failure.ts";
import { type AnyRow, type ChangeRecorder, valueIn } from "./change-recorder.ts";
import { type Changed, recordChangeSet } from "./change-set.ts";
import type { ChangeSetSummary, OpenDatabase } from "./database-handle.ts";
import { type ReadQueries, read } from "./read.ts";
import type { RecordedTable } from "./schema.ts";
import type { ChangeSetRow } from "./tables/bookkeeping-tables.ts";

/** So many rows are looked up by name when an undo is refused; the sentence names no more, and one query can bear them. */
const NAMED_ROWS = 100;

/** What a change did to one row. */
interface RowEffect extends RowPlace {
  readonly was: AnyRow | undefined;
  readonly isNow: AnyRow | undefined;
}

/**
 * Takes a change set back by a new one, which can be taken back itself (redo). Refused, with the later change sets named, when one of its
 * rows is no longer as it left it; changes that were themselves taken back are no obstacle. Refused as `row-in-use` or `reference-missing`
 * when later rows hang on a row that would go, or a row that would come back hangs on one that is gone.
 */
export async function undoChangeSet(database: OpenDatabase, id: string): Promise<Result<Changed<undefined>, ChangeFailure>> {
  const found = await read(database, (queries) => findChangeSet(queries, id));
  if (!found.ok) return found;
  if (found.value === undefined) return failure({ kind: "change-set-missing", id });
  const { set, effects } = found.value;
  return recordChangeSet(database, { reason: reasonOf(set), undoes: id }, async (recorder, queries) => {
    const rows = await findOverwritten(recorder, effects);
    if (rows.length > 0) return failure({ kind: "undo-conflict", rows, later: await listLater(queries, set.ordinal, rows) });
    for (const { table, id: rowId, was } of effects.toReversed()) await recorder.put({ table, id: rowId }, was);
    return success(undefined);
  });
}

/** The last change sets, newest first. */
export async function listChangeSets(queries: ReadQueries, limit: number): Promise<readonly ChangeSetSummary[]> {
  const sets = await queries.selectFrom("change_sets").selectAll().orderBy("ordinal", "desc").limit(limit).execute();
  return sets.map(summaryOf);
}

async function findChangeSet(queries: ReadQueries, id: string) {
  const set = await queries.selectFrom("change_sets").selectAll().where("id", "=", id).executeTakeFirst();
  if (set === undefined) return undefined;
  const changes = await queries.selectFrom("changes").selectAll().where("change_set_id", "=", id).orderBy("ordinal").execute();
  const effects = changes.map(
    ({ table_name, row_id, was, is_now }): RowEffect => ({
      table: table_name as RecordedTable,
      id: row_id,
      was: parseRow(was),
      isNow: parseRow(is_now),
    }),
  );
  return { set, effects };
}

/** The rows that are not as the change set left them. */
async function findOverwritten(recorder: ChangeRecorder, effects: readonly RowEffect[]): Promise<readonly RowPlace[]> {
  const lastEffects = new Map(effects.map((effect) => [`${effect.table} ${effect.id}`, effect]));
  const overwritten: RowPlace[] = [];
  for (const { table, id, isNow } of lastEffects.values()) {
    const row = await recorder.find({ table, id });
    if (!isSameContent(row, isNow)) overwritten.push({ table, id });
  }
  return overwritten;
}

async function listLater(queries: ReadQueries, ordinal: number, rows: readonly RowPlace[]): Promise<readonly ChangeSetSummary[]> {
  const later = await queries
    .selectFrom("change_sets")
    .innerJoin("changes", "changes.change_set_id", "change_sets.id")
    .selectAll("change_sets")
    .distinct()
    .where("change_sets.ordinal", ">", ordinal)
    .where(({ or, and, eb }) =>
      or(rows.slice(0, NAMED_ROWS).map(({ table, id }) => and([eb("table_name", "=", table), eb("row_id", "=", id)]))),
    )
    .orderBy("change_sets.ordinal")
    .execute();
  return later.map(summaryOf);
}

/** Columns a later migration added do not count: the record knows nothing of them. */
function isSameContent(row: AnyRow | undefined, recorded: AnyRow | undefined): boolean {
  if (row === undefined || recorded === undefined) return row === recorded;
  return Object.entries(recorded).every(([column, value]) => column === "version" || valueIn(row, column) === value);
}

function parseRow(json: string | null): AnyRow | undefined {
  return json === null ? undefined : (JSON.parse(json) as AnyRow);
}

/** "Đổi tên" → "Hoàn tác: Đổi tên" → "Làm lại: Đổi tên" → "Hoàn tác: Đổi tên" … */
function reasonOf({ reason, undoes }: ChangeSetRow): string {
  if (undoes === null) return `Hoàn tác: ${reason}`;
  const [, verb, first = reason] = /^(Hoàn tác|Làm lại): (.*)$/s.exec(reason) ?? [];
  return `${verb === "Hoàn tác" ? "Làm lại" : "Hoàn tác"}: ${first}`;
}

function summaryOf({ id, made_at, actor, reason }: ChangeSetRow): ChangeSetSummary {
  return { id, madeAt: made_at, actor, reason };
}
