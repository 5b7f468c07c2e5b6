import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Changes, changeSet, type NewRow } from "#backend/database/change-set.ts";
import { type Clock, epochMillisecondsOf, type Instant, instantOf } from "#backend/database/clock.ts";
import type { DatabaseEnvironment, OpenDatabase } from "#backend/database/database-handle.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { type ReadQueries, read } from "#backend/database/read.ts";
import type { RecordedTable, RecordedTables } from "#backend/database/schema.ts";
import { decimal } from "#core/decimal.ts";
import type { PeriodKey } from "#core/planning/index.ts";
import { type Result, success } from "#core/result.ts";

/** A clock that stands still until a test sets it. */
export interface TestClock extends Clock {
  set(instant: string): void;
  advance(milliseconds: number): void;
}

export function createTestClock(start = "2023-03-31T01:00:00.000Z"): TestClock {
  const state = { now: Date.parse(start) };
  return Object.assign(() => instantOf(state.now), {
    set: (instant: string) => {
      state.now = epochMillisecondsOf(instant as Instant);
    },
    advance: (milliseconds: number) => {
      state.now += milliseconds;
    },
  });
}

/** Fixed clock, ids `id-000001`, `id-000002` …, the clerk as actor. */
export function createTestEnvironment(): DatabaseEnvironment & { readonly clock: TestClock } {
  const state = { count: 0 };
  const ids = () => {
    state.count += 1;
    return `id-${String(state.count).padStart(6, "0")}`;
  };
  return { clock: createTestClock(), ids, actor: "Văn thư" };
}

/** A new folder in the system's temp folder, and how to remove it. */
export function createTestFolder(): string {
  return mkdtempSync(join(tmpdir(), "du-lieu-"));
}

/** A new database in a folder of its own. `dispose` closes what is open there and removes the folder. */
export async function createTestDatabase() {
  const folder = createTestFolder();
  const environment = createTestEnvironment();
  const database = successOf(await openDatabase(folder, environment));
  const dispose = async () => {
    await closeDatabase(database);
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, environment, database, dispose };
}

/** The value of a success; a failure fails the test with what went wrong. */
export function successOf<Value, Failure>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`Failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Carries changes out that must succeed; gives the id of the change set. */
export async function change(
  database: OpenDatabase,
  work: (changes: Changes) => Promise<unknown>,
  reason = "Sửa số liệu",
): Promise<string> {
  const changed = successOf(
    await changeSet(database, { reason }, async (changes) => {
      await work(changes);
      return success(undefined);
    }),
  );
  return changed.changeSetId ?? "";
}

/** Reads what must be readable. */
export async function ask<Value>(database: OpenDatabase, work: (queries: ReadQueries) => Promise<Value>): Promise<Value> {
  return successOf(await read(database, work));
}

/** Everything in the recorded tables, without versions: two databases with the same facts give the same. */
export async function factsOf(database: OpenDatabase, tables: readonly RecordedTable[]) {
  return ask(database, async (queries) => {
    const entries = [];
    for (const table of tables) {
      const rows = await queries.selectFrom(table).selectAll().orderBy("id").execute();
      entries.push([table, rows.map((row) => ({ ...row, version: 0 }))] as const);
    }
    return Object.fromEntries(entries);
  });
}

/** A valid unit; a test says only what it is about. */
export function newUnit(overrides: Partial<RecordedTables["units"]> = {}): NewRow<RecordedTables["units"]> {
  return { name: "Sở Thông tin và Truyền thông", short_names: '["Sở TT&TT"]', side: "state", level: "province", ...overrides };
}

/** A valid indicator. */
export function newIndicator(overrides: Partial<RecordedTables["indicators"]> = {}): NewRow<RecordedTables["indicators"]> {
  return {
    code: "dvc-toan-trinh",
    name: "Tỷ lệ dịch vụ công trực tuyến toàn trình",
    area: "Chính quyền số",
    direction: "higher",
    measure_kind: "ratio",
    unit: "%",
    decimals: 1,
    numerator: "dịch vụ công toàn trình",
    denominator: "dịch vụ công",
    is_share: 1,
    position: 0,
    ...overrides,
  };
}

/** A valid target of an indicator. */
export function newTarget(indicatorId: string, overrides: Partial<RecordedTables["targets"]> = {}): NewRow<RecordedTables["targets"]> {
  return {
    indicator_id: indicatorId,
    period: "2023" as PeriodKey,
    comparator: "atLeast",
    value: decimal(80),
    unit: "%",
    position: 0,
    ...overrides,
  };
}
