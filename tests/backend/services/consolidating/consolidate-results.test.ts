import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import { resultRepository } from "#backend/database/repositories/result-repository.ts";
import { unitRepository } from "#backend/database/repositories/unit-repository.ts";
import { consolidateResults } from "#backend/services/consolidating/consolidate-results.ts";
import { describeConsolidatingFailure } from "#backend/services/consolidating/consolidating-failure.ts";
import { decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { Indicator, IndicatorResult, Measure, Measurement, PeriodKey, Unit } from "#core/planning/index.ts";
import { change, createTestDatabase, successOf } from "../../../helpers/test-database.ts";

const MARCH = "2023-03" as PeriodKey;
const APRIL = "2023-04" as PeriodKey;

const unit = (id: string, rest: Partial<Unit> = {}): Unit => ({
  id,
  name: `UBND xã ${id}`,
  shortNames: [],
  side: "state",
  level: "commune",
  successors: [],
  ...rest,
});

const indicator = (id: string, measure: Measure): Indicator => ({
  id,
  code: id,
  name: `Chỉ tiêu ${id}`,
  area: "",
  direction: "higher",
  measure,
});

const COUNT = indicator("so-luong", { kind: "quantity", unit: "hồ sơ", decimals: 0, isAdditive: true });
const SHARE = indicator("ty-le", { kind: "ratio", unit: "%", decimals: 1, numerator: "a", denominator: "b", isShare: true });

const value = (figure: number): Measurement => ({ kind: "value", value: decimal(figure) });
const fraction = (numerator: number, denominator: number): Measurement => ({
  kind: "fraction",
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});

function result(of: Indicator, unitId: string, measurement: Measurement, rest: Partial<IndicatorResult> = {}): IndicatorResult {
  const period = rest.period ?? MARCH;
  const id = `${of.id}-${unitId}-${period}`;
  return {
    id,
    indicatorId: of.id,
    unitId,
    period,
    measurement,
    span: "inPeriod",
    state: "official",
    breakdown: [],
    subResults: [],
    ...rest,
  };
}

let database: OpenDatabase;
let dispose: () => Promise<void>;

beforeEach(async () => {
  const made = await createTestDatabase();
  database = made.database;
  dispose = made.dispose;
  await change(database, async (changes) => {
    await unitRepository.insertAll(changes, [unit("a"), unit("b"), unit("c"), unit("old", { validTo: "2022-12-31" as PlainDate })]);
    await indicatorRepository.insertAll(changes, [SHARE, COUNT]);
  });
});
afterEach(() => dispose());

const store = (...results: readonly IndicatorResult[]) => change(database, (changes) => resultRepository.insertAll(changes, results));
const consolidated = async (request: Partial<Parameters<typeof consolidateResults>[1]> = {}) =>
  successOf(await consolidateResults(database, { periods: [MARCH], unitIds: ["a", "b", "c"], ...request }));

describe("the stored results of units", () => {
  it("become one for each indicator that has any, in the order of the indicators, with who is missing", async () => {
    const parts = [
      { label: "cấp xã", value: decimal(3) },
      { label: "cấp tỉnh", value: decimal(4) },
    ];
    await store(
      result(COUNT, "a", value(7), { breakdown: parts }),
      result(COUNT, "b", value(7), { breakdown: parts }),
      result(SHARE, "a", fraction(1, 2)),
      result(SHARE, "b", fraction(9, 1000)),
      result(SHARE, "c", fraction(0, 0)),
      result(COUNT, "a", value(99), { period: APRIL }),
    );
    const [share, count, ...others] = await consolidated();
    expect(others).toEqual([]);
    expect(share).toMatchObject({ indicatorId: SHARE.id, consolidation: { measurement: fraction(10, 1002), problems: [] } });
    expect(count).toMatchObject({
      indicatorId: COUNT.id,
      period: MARCH,
      consolidation: {
        measurement: value(14),
        countedUnitIds: ["a", "b"],
        missingUnitIds: ["c"],
        problems: [{ fault: "missing", unitIds: ["c"] }],
      },
    });
    expect(count?.consolidation.breakdown).toEqual([
      { label: "cấp xã", value: "6" },
      { label: "cấp tỉnh", value: "8" },
    ]);
  });

  it("say what was not counted: two of one unit, a unit that ended, a unit nobody expects", async () => {
    await store(
      result(COUNT, "a", value(1)),
      result(COUNT, "a", value(2), { id: "second" }),
      result(COUNT, "b", value(3)),
      result(COUNT, "c", value(5)),
      result(COUNT, "old", value(8)),
    );
    const [count] = await consolidated({ unitIds: ["a", "b", "old"] });
    expect(count?.consolidation.measurement).toEqual(value(3));
    expect(count?.consolidation.problems.map(({ fault, unitIds }) => [fault, ...unitIds])).toEqual([
      ["duplicate", "a"],
      ["unitNotValid", "old"],
      ["unexpectedUnit", "c"],
    ]);
    const [earlier] = await consolidated({ unitIds: ["old"], date: "2022-06-30" as PlainDate });
    expect(earlier?.consolidation.measurement).toEqual(value(8));
  });

  it("are given for the indicators asked for alone, also where nobody reported", async () => {
    await store(result(SHARE, "a", fraction(1, 2)));
    const [count, ...others] = await consolidated({ indicatorIds: [COUNT.id] });
    expect(others).toEqual([]);
    expect(count?.consolidation).toMatchObject({ measurement: { kind: "none" }, missingUnitIds: ["a", "b", "c"] });
  });

  it("are brought together period by period, and how far it has come is told", async () => {
    await store(result(COUNT, "a", value(1)), result(COUNT, "a", value(2), { period: APRIL }));
    const told: (readonly number[])[] = [];
    const both = await consolidated({ periods: [MARCH, APRIL], onProgress: (done, total) => told.push([done, total]) });
    expect(both.map(({ period, consolidation }) => [period, consolidation.measurement])).toEqual([
      [MARCH, value(1)],
      [APRIL, value(2)],
    ]);
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe("bringing results together", () => {
  it("stops between two periods when asked to", async () => {
    const stop = new AbortController();
    const periods = [MARCH, APRIL];
    const done = await consolidateResults(database, { periods, unitIds: [], signal: stop.signal, onProgress: () => stop.abort() });
    expect(done).toEqual({ ok: false, failure: { kind: "cancelled" } });
  });

  it("lets the rest of the program have its turn, so that the wish to stop is heard", async () => {
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    const periods = Array.from({ length: 50 }, () => MARCH);
    expect(await consolidateResults(database, { periods, unitIds: [], signal: stop.signal })).toMatchObject({
      failure: { kind: "cancelled" },
    });
  });

  it("refuses an indicator nobody knows", async () => {
    const done = await consolidateResults(database, { periods: [MARCH], unitIds: [], indicatorIds: [COUNT.id, "khong-co"] });
    expect(done).toEqual({ ok: false, failure: { kind: "indicator-unknown", given: "khong-co" } });
  });

  it.each([
    [{ kind: "indicator-unknown", given: "x" } as const, /“x”/],
    [{ kind: "cancelled" } as const, /dừng/],
    [{ kind: "database", failure: { kind: "disk-full", path: "/d" } } as const, /\/d/],
  ])("tells %o in one sentence", (reason, expected) => {
    expect(describeConsolidatingFailure(reason)).toMatch(expected);
  });
});
