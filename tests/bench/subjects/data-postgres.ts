import { systemClock } from "#backend/database/clock.ts";
import { allMigrations } from "#backend/database/migrations/all-migrations.ts";
import { createIdSource } from "#backend/database/row-id.ts";
import type { IndicatorResult, PeriodKey } from "#core/planning/index.ts";
import { answerOf } from "../content/consolidated-answer.ts";
import { makeIndicators, makePeriods, makeResults, makeUnits, UNITS } from "../content/office.ts";
import { CHANGE_COLUMNS, RESULT_COLUMNS, resultColumns } from "../content/result-columns.ts";
import type { PrepareDatabase } from "../database-subject.ts";
import { type PostgresServer, startPostgres } from "../postgres-server.ts";
import type { Stopwatch } from "../stopwatch.ts";

/** PostgreSQL on the same tables and indexes: `copy` into both tables, one transaction for each period; consolidated in one statement. */
export const prepare: PrepareDatabase = async (size) => {
  const server = await startPostgres();
  await server.execute(
    allMigrations
      .flatMap(({ statements }) => statements)
      .join(";\n")
      .concat(";"),
  );
  await server.execute(directory());
  const periods = makePeriods(size);
  return {
    place: server.folder,
    close: server.stop,
    stages: [
      { id: "store", work: (stopwatch) => storeAll(server, periods, stopwatch) },
      { id: "consolidate-sql", work: async (stopwatch) => answerOf(await stopwatch.time(() => consolidate(server))) },
    ],
  };
};

/** The units and indicators that results point to, with what the tables insist on. */
function directory(): string {
  const units = makeUnits().map(({ id, name, level }) => [id, 1, name, "[]", "state", level]);
  const indicators = makeIndicators().map(({ id, code, name, area }) => [id, 1, code, name, area, "higher", "completion"]);
  return [
    copy("units", ["id", "version", "name", "short_names", "side", "level"], units),
    copy("indicators", ["id", "version", "code", "name", "area", "direction", "measure_kind"], indicators),
  ].join("\n");
}

async function storeAll(server: PostgresServer, periods: readonly PeriodKey[], stopwatch: Stopwatch): Promise<string> {
  const ids = createIdSource(systemClock);
  for (const [index, period] of periods.entries()) {
    const results = makeResults(period, index * 7919, ids);
    await stopwatch.time(() => server.execute(storing(index + 1, ids(), results)));
  }
  return "";
}

function storing(ordinal: number, setId: string, results: readonly IndicatorResult[]): string {
  const rows = results.map(resultColumns);
  const changes = rows.map((row, index) => [setId, index + 1, "results", row.id, 1, null, JSON.stringify(row)]);
  return [
    "begin;",
    copy("change_sets", ["id", "ordinal", "made_at", "actor", "reason"], [[setId, ordinal, systemClock(), "Văn thư", "Nhập kết quả"]]),
    copy(
      "results",
      RESULT_COLUMNS,
      rows.map((row) => RESULT_COLUMNS.map((column) => row[column])),
    ),
    copy("changes", CHANGE_COLUMNS, changes),
    "commit;",
  ].join("\n");
}

function copy(table: string, columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((row) => row.map((value) => (value === null ? "\\N" : escaped(String(value)))).join("\t"));
  return [`copy ${table} (${columns.join(", ")}) from stdin;`, ...lines, "\\."].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (mark) => `\\${{ "\t": "t", "\n": "n", "\r": "r" }[mark] ?? mark}`);
}

async function consolidate(server: PostgresServer): Promise<readonly (readonly string[])[]> {
  const lines = await server.execute(`select period, indicator_id, measurement, sum(value::numeric), sum(numerator::numeric),
    sum(denominator::numeric), count(*) filter (where stage = 'completed')
    from results where measurement <> 'none' group by period, indicator_id, measurement;`);
  return lines.map((line) => {
    const [period = "", id = "", kind, value = "", numerator = "", denominator = "", finished = ""] = line.split("|");
    if (kind === "value") return [period, id, String(Number(value))];
    return [period, id, kind === "fraction" ? `${numerator}/${denominator}` : `${finished}/${UNITS}`];
  });
}
