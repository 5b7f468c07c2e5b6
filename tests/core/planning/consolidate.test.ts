import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import {
  type ConsolidationScope,
  consolidate,
  type IndicatorResult,
  type Measure,
  type Measurement,
  type PeriodKey,
  type Unit,
} from "#core/planning/index.ts";

const day = (text: string) => text as PlainDate;
const COUNT: Measure = { kind: "quantity", unit: "doanh nghiệp", decimals: 0, isAdditive: true };
const SHARE: Measure = { kind: "ratio", unit: "%", decimals: 2, numerator: "a", denominator: "b", isShare: true };
const WORK: Measure = { kind: "completion" };

const UNITS: readonly Unit[] = ["a", "b", "c", "d", "e"].map((id) => ({
  id,
  name: `UBND xã ${id.toUpperCase()}`,
  shortNames: [],
  side: "state",
  level: "commune",
  successors: [],
}));

function scope(measure: Measure, unitIds = ["a", "b", "c"], units = UNITS): ConsolidationScope {
  const indicator = { id: "i", code: "i", name: "Chỉ tiêu X", area: "", direction: "higher" as const, measure };
  return { indicator, period: "2023-Q1" as PeriodKey, unitIds, units, date: day("2023-03-31") };
}

const value = (figure: number): Measurement => ({ kind: "value", value: decimal(figure) });
const fraction = (numerator: number, denominator: number): Measurement => ({
  kind: "fraction",
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});

function report(unitId: string, measurement: Measurement, changes: Partial<IndicatorResult> = {}): IndicatorResult {
  return {
    id: `r-${unitId}`,
    indicatorId: "i",
    unitId,
    period: "2023-Q1" as PeriodKey,
    measurement,
    span: "inPeriod",
    state: "official",
    breakdown: [],
    subResults: [],
    ...changes,
  };
}

const faultsOf = (given: ConsolidationScope, results: readonly IndicatorResult[]) =>
  consolidate(given, results).problems.map(({ fault, unitIds }) => [fault, ...unitIds]);

describe("a consolidation", () => {
  it("adds the quantities of units and keeps where they came from", () => {
    const asOf = day("2023-03-14");
    const results = [report("b", value(5), { asOf }), report("a", value(7), { asOf }), report("c", value(0), { asOf })];
    expect(consolidate(scope(COUNT), results)).toEqual({
      measurement: value(12),
      span: "inPeriod",
      state: "official",
      asOf,
      breakdown: [],
      resultIds: ["r-a", "r-b", "r-c"],
      countedUnitIds: ["a", "b", "c"],
      missingUnitIds: [],
      problems: [],
    });
  });

  it("makes one ratio of the sums, never an average of per cents", () => {
    expect(
      consolidate(scope(SHARE, ["a", "b", "c"]), [report("a", fraction(1, 2)), report("b", fraction(9, 1000)), report("c", fraction(0, 0))])
        .measurement,
    ).toEqual(fraction(10, 1002));
  });

  it("counts the units that finished among all that should", () => {
    const results = [report("a", { kind: "completion", stage: "completed" }), report("b", { kind: "completion", stage: "inProgress" })];
    expect(consolidate(scope(WORK), results).measurement).toEqual(fraction(1, 3));
    const twoUnfinished = [...results, report("c", { kind: "completion", stage: "notStarted" })];
    expect(consolidate(scope(WORK), twoUnfinished).measurement).toEqual(fraction(1, 3));
    expect(consolidate(scope(WORK), [...results, report("c", fraction(5, 5))]).measurement).toEqual(fraction(2, 3));
    expect(consolidate(scope(WORK, ["a", "b"]), [report("a", fraction(6, 17)), report("b", fraction(2, 3))]).measurement).toEqual(
      fraction(8, 20),
    );
  });

  it("names the units that have not reported", () => {
    const { problems, missingUnitIds, countedUnitIds } = consolidate(scope(COUNT), [report("b", value(5))]);
    expect([countedUnitIds, missingUnitIds]).toEqual([["b"], ["a", "c"]]);
    expect(problems[0]).toMatchObject({ fault: "missing", message: "“Chỉ tiêu X”: chưa có báo cáo của UBND xã A; UBND xã C." });
  });

  it("is empty, not zero, when nothing was reported", () => {
    expect(consolidate(scope(COUNT), []).measurement).toEqual({ kind: "none" });
  });

  it("leaves out a unit with two results, and says so", () => {
    const results = [report("a", value(5)), report("a", value(6), { id: "r-a-2" }), report("b", value(1)), report("c", value(2))];
    expect(consolidate(scope(COUNT), results)).toMatchObject({ measurement: value(3), resultIds: ["r-b", "r-c"], missingUnitIds: ["a"] });
    expect(faultsOf(scope(COUNT), results)).toEqual([["duplicate", "a"]]);
  });

  it("takes the same record given twice as one", () => {
    expect(consolidate(scope(COUNT, ["a"]), [report("a", value(5)), report("a", value(5))])).toMatchObject({
      measurement: value(5),
      problems: [],
    });
  });

  it("leaves out a unit that did not stand on the day and names who took over", () => {
    const merged: readonly Unit[] = [
      { ...(UNITS[0] as Unit), validTo: day("2023-02-28"), successors: [{ unitId: "b" }] },
      { ...(UNITS[1] as Unit), validFrom: day("2023-03-01") },
    ];
    const { measurement, problems } = consolidate(scope(COUNT, ["a", "b"], merged), [report("a", value(5)), report("b", value(6))]);
    expect(measurement).toEqual(value(6));
    expect(problems.map(({ message }) => message)).toEqual([
      "“Chỉ tiêu X”: không cộng số của đơn vị không hoạt động vào ngày 31/3/2023: UBND xã A (nhiệm vụ do UBND xã B đảm nhận).",
    ]);
  });

  it.each<readonly [string, Measure, Measurement, string]>([
    ["a per cent without its fraction", SHARE, value(50), "notAddable"],
    ["a rank", { ...COUNT, isAdditive: false }, value(27), "notAddable"],
    ["a bare figure for work", WORK, value(100), "notAddable"],
    ["a fraction for a quantity", COUNT, fraction(1, 2), "notAddable"],
    ["nothing given", COUNT, { kind: "none" }, "noFigure"],
  ])("cannot add %s", (_, measure, found, fault) => {
    expect(faultsOf(scope(measure, ["a"]), [report("a", found)])).toEqual([[fault, "a"]]);
    expect(consolidate(scope(measure, ["a"]), [report("a", found)]).measurement).toEqual({ kind: "none" });
  });

  it("passes over units nobody expects, and silently over other indicators and periods", () => {
    const results = [
      report("a", value(1)),
      report("e", value(2)),
      report("d", value(4)),
      report("a", value(8), { id: "x", period: "2022" as PeriodKey }),
    ];
    expect(consolidate(scope(COUNT, ["a"]), results).measurement).toEqual(value(1));
    expect(faultsOf(scope(COUNT, ["a"]), results)).toEqual([["unexpectedUnit", "d", "e"]]);
  });

  it("takes the weakest state and tells of mixed states and days", () => {
    const results = [
      report("a", value(1), { asOf: day("2023-03-14") }),
      report("b", value(2), { state: "preliminary", asOf: day("2023-03-31") }),
      report("c", value(3), { state: "estimate" }),
    ];
    const consolidated = consolidate(scope(COUNT), results);
    expect(consolidated).toMatchObject({ measurement: value(6), state: "estimate" });
    expect(consolidated.asOf).toBeUndefined();
    expect(consolidated.problems.map(({ fault }) => fault)).toEqual(["mixedState", "mixedAsOf"]);
  });

  it("gives no sum of cumulative and periodic figures", () => {
    const results = [report("a", value(1)), report("b", value(2), { span: "cumulative" })];
    expect(consolidate(scope(COUNT, ["a", "b"]), results)).toMatchObject({
      measurement: { kind: "none" },
      problems: [{ fault: "mixedSpan" }],
    });
  });

  it("adds parts by label, and only when every unit has the same", () => {
    const parts = (first: number, second: number) => [
      { label: "nữ", value: decimal(first) },
      { label: "nam", value: decimal(second) },
    ];
    const same = [report("a", value(3), { breakdown: parts(1, 2) }), report("b", value(7), { breakdown: parts(3, 4).toReversed() })];
    expect(consolidate(scope(COUNT, ["a", "b"]), same).breakdown).toEqual(parts(4, 6));
    expect(consolidate(scope(COUNT), [...same, report("c", value(1))]).breakdown).toEqual([]);
    const mixed = same.map((one, index): IndicatorResult => ({ ...one, span: index === 0 ? "inPeriod" : "cumulative" }));
    expect(consolidate(scope(COUNT, ["a", "b"]), mixed).breakdown).toEqual([]);
  });

  it("depends neither on the order of the results nor on how units are grouped", () => {
    const count = fc.integer({ min: 0, max: 1000 });
    const found = fc.oneof(
      fc.tuple(count, count).map(([numerator, denominator]) => fraction(numerator, denominator)),
      count.map(value),
      fc.constant<Measurement>({ kind: "none" }),
    );
    const reports = fc.array(
      fc.record({
        unit: fc.constantFrom("a", "b", "c", "d", "e"),
        found,
        state: fc.constantFrom("official" as const, "estimate" as const),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(reports, fc.constantFrom(COUNT, SHARE), fc.array(fc.nat()), (entries, measure, keys) => {
        const results = entries.map(({ unit, found: measurement, state }, index) => report(unit, measurement, { id: `r${index}`, state }));
        const shuffled = results.map((one, index) => ({ one, key: keys[index] ?? 0 })).sort((left, right) => right.key - left.key);
        const all = consolidate(scope(measure, ["a", "b", "c", "d"]), results);
        expect(
          consolidate(
            scope(measure, ["a", "b", "c", "d"]),
            shuffled.map(({ one }) => one),
          ),
        ).toEqual(all);
        expect(new Set([...all.countedUnitIds, ...all.missingUnitIds])).toEqual(new Set(["a", "b", "c", "d"]));
        const halves = [
          ["a", "b"],
          ["c", "d"],
        ].map((ids) => consolidate(scope(measure, ids), results).measurement);
        const regrouped = halves.map((measurement, index) => report(index === 0 ? "a" : "b", measurement));
        expect(consolidate(scope(measure, ["a", "b"]), regrouped).measurement).toEqual(all.measurement);
      }),
      { numRuns: 1500 },
    );
  });
});
