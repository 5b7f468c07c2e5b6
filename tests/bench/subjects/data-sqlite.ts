import { mkdir } from "node:fs/promises";
import path from "node:path";
import SqliteDatabase from "better-sqlite3";
import { systemClock } from "#backend/database/clock.ts";
import { closeDatabase } from "#backend/database/open-database.ts";
import { createIdSource } from "#backend/database/row-id.ts";
import type { IndicatorResult, PeriodKey } from "#core/planning/index.ts";
import { answerOf } from "../content/consolidated-answer.ts";
import { makePeriods, makeResults, UNITS } from "../content/office.ts";
import { openOffice } from "../content/office-database.ts";
import { CHANGE_COLUMNS, RESULT_COLUMNS, resultColumns } from "../content/result-columns.ts";
import type { PrepareDatabase, Stage } from "../database-subject.ts";

type Connection = SqliteDatabase.Database;

interface FigureRow {
  readonly indicator_id: string;
  readonly measurement: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly stage: string | null;
}

/** better-sqlite3 by hand on the same tables and indexes: one prepared statement each, one transaction for each period. */
export const prepare: PrepareDatabase = (size, folder) => prepareBare(size, folder, true);

export async function prepareBare(size: number, folder: string, isRecording: boolean) {
  await mkdir(folder, { recursive: true });
  const office = await openOffice(folder);
  await closeDatabase(office);
  const connection = new SqliteDatabase(path.join(folder, "the-thuc.sqlite"));
  for (const setting of ["locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"]) {
    connection.pragma(setting);
  }
  const periods = makePeriods(size);
  const stages: readonly Stage[] = [
    { id: "store", work: (stopwatch) => storeAll(periods, connection, isRecording, stopwatch.time) },
    { id: "consolidate", work: (stopwatch) => stopwatch.time(() => answerOf(consolidateRows(connection, periods))) },
    { id: "consolidate-sql", work: (stopwatch) => stopwatch.time(() => answerOf(consolidateInSql(connection, periods))) },
  ];
  return { place: folder, stages, close: () => Promise.resolve(void connection.close()) };
}

async function storeAll(
  periods: readonly PeriodKey[],
  connection: Connection,
  isRecording: boolean,
  time: (work: () => void) => Promise<void>,
): Promise<string> {
  const ids = createIdSource(systemClock);
  const store = storing(connection, ids, isRecording);
  for (const [index, period] of periods.entries()) {
    const results = makeResults(period, index * 7919, ids);
    await time(() => store(`Nhập kết quả ${period}`, results));
  }
  return "";
}

function storing(connection: Connection, ids: () => string, isRecording: boolean) {
  const insertSet = connection.prepare("insert into change_sets (id, ordinal, made_at, actor, reason) values (?, ?, ?, ?, ?)");
  const insertResult = connection.prepare(insertion("results", RESULT_COLUMNS));
  const insertChange = connection.prepare(insertion("changes", CHANGE_COLUMNS));
  const lastOrdinal = connection.prepare<[], number>("select max(ordinal) from change_sets").pluck();
  return connection.transaction((reason: string, results: readonly IndicatorResult[]) => {
    const setId = ids();
    if (isRecording) insertSet.run(setId, (lastOrdinal.get() ?? 0) + 1, systemClock(), "Văn thư", reason);
    for (const [index, result] of results.entries()) {
      const row = resultColumns(result);
      insertResult.run(Object.values(row));
      if (isRecording) insertChange.run(setId, index + 1, "results", row.id, 1, null, JSON.stringify(row));
    }
  });
}

function insertion(table: string, columns: readonly string[]): string {
  return `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`;
}

/** Reads the rows of a period and adds them up in JavaScript, as numbers. */
function consolidateRows(connection: Connection, periods: readonly PeriodKey[]): readonly (readonly string[])[] {
  const rowsOf = connection.prepare<[string], FigureRow>(
    "select id, unit_id, indicator_id, measurement, value, numerator, denominator, stage, span, state, as_of from results where period = ?",
  );
  return periods.flatMap((period) => {
    const totals = new Map<string, { kind: string; value: number; numerator: number; denominator: number; finished: number }>();
    for (const row of rowsOf.all(period)) {
      if (row.measurement === "none") continue;
      const known = totals.get(row.indicator_id);
      const total = known ?? { kind: row.measurement, value: 0, numerator: 0, denominator: 0, finished: 0 };
      if (known === undefined) totals.set(row.indicator_id, total);
      total.value += Number(row.value);
      total.numerator += Number(row.numerator);
      total.denominator += Number(row.denominator);
      total.finished += row.stage === "completed" ? 1 : 0;
    }
    return [...totals].map(([id, total]) => [period, id, told(total)]);
  });
}

/** Lets SQLite add up, in floating point; who has not reported is not known from it. */
function consolidateInSql(connection: Connection, periods: readonly PeriodKey[]): readonly (readonly string[])[] {
  const sums = connection
    .prepare<[string], string[]>(
      `select indicator_id, measurement, sum(value), sum(numerator), sum(denominator), sum(stage = 'completed')
        from results where period = ? and measurement <> 'none' group by indicator_id`,
    )
    .raw();
  return periods.flatMap((period) =>
    sums
      .all(period)
      .map(([id = "", kind = "", value, numerator, denominator, finished]) => [
        period,
        id,
        told({ kind, value: Number(value), numerator: Number(numerator), denominator: Number(denominator), finished: Number(finished) }),
      ]),
  );
}

interface Total {
  readonly kind: string;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly finished: number;
}

/** Sums of tenths go astray behind the tenth digit in floating point; rounded they are right. */
function told({ kind, value, numerator, denominator, finished }: Total): string {
  if (kind === "value") return String(Math.round(value * 10) / 10);
  return kind === "fraction" ? `${numerator}/${denominator}` : `${finished}/${UNITS}`;
}
