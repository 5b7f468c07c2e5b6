import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlainDate } from "#core/plain-date.ts";
import {
  comparePeriods,
  containsPeriod,
  firstDayOf,
  isInPeriod,
  lastDayOf,
  type Period,
  parsePeriod,
  parsePeriodKey,
  parsePeriodLabel,
  periodKey,
  periodLabel,
  periodOf,
  periodsOfYear,
  previousPeriod,
  samePeriodLastYear,
} from "#core/planning/index.ts";
import { nextDay } from "#core/planning/working-days.ts";

const year = fc.integer({ min: 1950, max: 2950 });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant("month" as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant("quarter" as const), year, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant("halfYear" as const), year, half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant("nineMonths" as const), year }),
  fc.record({ kind: fc.constant("year" as const), year }),
  fc
    .record({ kind: fc.constant("span" as const), fromYear: year, length: fc.integer({ min: 1, max: 40 }) })
    .map(({ kind, fromYear, length }) => ({
      kind,
      fromYear,
      toYear: fromYear + length,
    })),
);
const runs = { numRuns: 1500 };

describe("a period", () => {
  it.each([
    { key: "2022", label: "năm 2022", first: "2022-01-01", last: "2022-12-31", previous: "2021", lastYear: "2021" },
    { key: "2023-Q1", label: "quý I năm 2023", first: "2023-01-01", last: "2023-03-31", previous: "2022-Q4", lastYear: "2022-Q1" },
    { key: "2023-Q3", label: "quý III năm 2023", first: "2023-07-01", last: "2023-09-30", previous: "2023-Q2", lastYear: "2022-Q3" },
    { key: "2023-H1", label: "6 tháng đầu năm 2023", first: "2023-01-01", last: "2023-06-30", previous: "2022-H2", lastYear: "2022-H1" },
    { key: "2023-H2", label: "6 tháng cuối năm 2023", first: "2023-07-01", last: "2023-12-31", previous: "2023-H1", lastYear: "2022-H2" },
    { key: "2023-M09", label: "9 tháng đầu năm 2023", first: "2023-01-01", last: "2023-09-30", previous: "2022-M09", lastYear: "2022-M09" },
    { key: "2023-03", label: "tháng 3 năm 2023", first: "2023-03-01", last: "2023-03-31", previous: "2023-02", lastYear: "2022-03" },
    { key: "2024-02", label: "tháng 02 năm 2024", first: "2024-02-01", last: "2024-02-29", previous: "2024-01", lastYear: "2023-02" },
    { key: "2023-01", label: "tháng 01 năm 2023", first: "2023-01-01", last: "2023-01-31", previous: "2022-12", lastYear: "2022-01" },
    {
      key: "2019..2024",
      label: "giai đoạn 2019 - 2024",
      first: "2019-01-01",
      last: "2024-12-31",
      previous: "2013..2018",
      lastYear: undefined,
    },
  ])("$key is $label", ({ key, label, first, last, previous, lastYear }) => {
    const period = parsePeriod(key);
    if (period === undefined) throw new Error(key);
    const sameLastYear = samePeriodLastYear(period);
    expect({
      label: periodLabel(period),
      first: firstDayOf(period),
      last: lastDayOf(period),
      previous: periodKey(previousPeriod(period)),
      lastYear: sameLastYear && periodKey(sameLastYear),
    }).toEqual({ label, first, last, previous, lastYear });
  });

  it.each([
    "",
    "2023-13",
    "2023-00",
    "2023-3",
    "2023-Q5",
    "2023-H3",
    "2023-M11",
    "23",
    "2024..2019",
    "2023..2023",
    "1899",
    "3000",
    "2023-q1",
    " 2023",
    "2019-2024",
  ])("is not made of %j", (key) => {
    expect(parsePeriod(key)).toBeUndefined();
    expect(parsePeriodKey(key)).toBeUndefined();
  });

  it("comes back from its key and from its label", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(periodKey(period))).toEqual(period);
        expect(periodOf(periodKey(period))).toEqual(period);
        expect(parsePeriodLabel(periodLabel(period))).toEqual(period);
      }),
      runs,
    );
  });

  it.each(["1900", "2999", "1900..2999"])("may be %s, at the ends of what is kept", (key) => {
    expect(parsePeriodKey(key)).toBe(key);
  });

  it("stored wrongly is a bug", () => {
    expect(() => periodOf("2023-Q9" as never)).toThrow("2023-Q9");
  });

  it.each([
    ["Năm 2023", "2023"],
    ["2023", "2023"],
    ["Quý II/2023", "2023-Q2"],
    ["Tháng 06/2023", "2023-06"],
    ["06 tháng đầu năm 2023", "2023-H1"],
    ["9 tháng năm 2023", "2023-M09"],
    ["2022 - 2025", "2022..2025"],
    ["2021–2025", "2021..2025"],
    ["Giai đoạn 2021-2025", "2021..2025"],
    ["từ năm 2022 đến năm 2025", "2022..2025"],
  ])("written %s is %s", (text, key) => {
    expect(parsePeriodLabel(text)).toEqual(parsePeriod(key));
  });

  it.each(["Khi Bộ TT&TT ban hành", "9 tháng cuối năm 2023", "2025 - 2022", "Quý V/2023", "tháng 13/2023", ""])(
    "is not read from %j",
    (text) => {
      expect(parsePeriodLabel(text)).toBeUndefined();
    },
  );
});

describe("the order of periods", () => {
  it("goes by the last day, the shorter first", () => {
    const keys = ["2024", "2023", "2023-H2", "2023-12", "2023-Q4", "2023-M09", "2023-Q1", "2023-01", "2019..2023"];
    const sorted = keys.map((key) => periodOf(key as never)).sort(comparePeriods);
    expect(sorted.map(periodKey)).toEqual([
      "2023-01",
      "2023-Q1",
      "2023-M09",
      "2023-12",
      "2023-Q4",
      "2023-H2",
      "2023",
      "2019..2023",
      "2024",
    ]);
  });

  it("is a total order in which only a period equals itself", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (left, right) => {
        expect(comparePeriods(left, right)).toBe(-comparePeriods(right, left) + 0);
        expect(comparePeriods(left, right) === 0).toBe(periodKey(left) === periodKey(right));
      }),
      runs,
    );
  });

  it("sets the previous period right before, of the same kind", () => {
    fc.assert(
      fc.property(
        anyPeriod.filter(({ kind }) => kind !== "nineMonths"),
        (period) => {
          const previous = previousPeriod(period);
          expect(previous.kind).toBe(period.kind);
          expect(nextDay(lastDayOf(previous))).toBe(firstDayOf(period));
        },
      ),
      runs,
    );
  });
});

describe("the days of a period", () => {
  it("contain those of its parts and nothing outside", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (outer, inner) => {
        expect(containsPeriod(outer, inner)).toBe(isInPeriod(outer, firstDayOf(inner)) && isInPeriod(outer, lastDayOf(inner)));
        expect(containsPeriod(outer, outer)).toBe(true);
        expect(containsPeriod(outer, previousPeriod(outer))).toBe(false);
      }),
      runs,
    );
  });

  it.each(["month", "quarter", "halfYear"] as const)("are the year's when all of kind %s are put together", (kind) => {
    const parts = periodsOfYear(kind, 2024);
    expect(parts.map(firstDayOf)).toEqual(["2024-01-01", ...parts.slice(0, -1).map((part) => nextDay(lastDayOf(part)))]);
    expect(lastDayOf(parts.at(-1) as Period)).toBe("2024-12-31");
  });

  it.each([
    ["2023-Q1", "2023-01-01", true],
    ["2023-Q1", "2023-03-31", true],
    ["2023-Q1", "2023-04-01", false],
    ["2023-Q1", "2022-12-31", false],
  ])("of %s hold %s: %s", (key, day, isInside) => {
    expect(isInPeriod(periodOf(key as never), parsePlainDate(day) as never)).toBe(isInside);
  });
});
