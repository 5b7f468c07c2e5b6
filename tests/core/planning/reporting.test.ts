import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlainDate } from "#core/plain-date.ts";
import {
  ADMINISTRATIVE_CUT_OFF,
  CALENDAR_CUT_OFF,
  type CutOffRule,
  DEADLINE_TO_GOVERNMENT,
  type DeadlineRule,
  deadlineOf,
  isLate,
  isWorkingDay,
  nextDay,
  type PeriodKey,
  periodOf,
  periodsOfYear,
  previousDay,
  type ReportingRegime,
  reportingWindow,
  validateRegime,
  workingDayAfter,
} from "#core/planning/index.ts";

const day = (text: string) => text as PlainDate;
const period = (key: string) => periodOf(key as PeriodKey);

/** "trước ngày 20 mỗi quý", plan 112/KH-UBND of Tiền Giang. */
const BEFORE_THE_20TH: DeadlineRule = { kind: "dayOfMonth", day: 20, monthsAfter: 0, isBefore: true, clause: "112/KH-UBND, V.7.e" };

function regime(changes: Partial<ReportingRegime> = {}): ReportingRegime {
  return {
    id: "cds",
    name: "Báo cáo chuyển đổi số",
    kind: "periodic",
    periods: ["quarter"],
    reportingUnitIds: ["so-y-te"],
    receivingUnitId: "so-tttt",
    cutOff: ADMINISTRATIVE_CUT_OFF,
    deadline: BEFORE_THE_20TH,
    movesOffDaysOff: false,
    ...changes,
  };
}

describe("the days a report counts", () => {
  it.each([
    ["2023-01", "2022-12-15", "2023-01-14"],
    ["2023-03", "2023-02-15", "2023-03-14"],
    ["2023-Q1", "2022-12-15", "2023-03-14"],
    ["2023-Q2", "2023-03-15", "2023-06-14"],
    ["2023-Q4", "2023-09-15", "2023-12-14"],
    ["2023-H1", "2022-12-15", "2023-06-14"],
    ["2023-H2", "2023-06-15", "2023-12-14"],
    ["2023-M09", "2022-12-15", "2023-09-14"],
    ["2023", "2022-12-15", "2023-12-14"],
    ["2019..2024", "2018-12-15", "2024-12-14"],
  ])("for %s run from %s to %s under NĐ 09/2019", (key, from, to) => {
    expect(reportingWindow(ADMINISTRATIVE_CUT_OFF, period(key))).toEqual({ from, to });
  });

  it("follow the calendar in statistics, and the request in reports asked for once", () => {
    const asked: CutOffRule = { kind: "fixed", from: day("2019-09-27"), to: day("2024-06-30"), clause: "KH 12-KH/TU" };
    expect(reportingWindow(CALENDAR_CUT_OFF, period("2023-Q1"))).toEqual({ from: "2023-01-01", to: "2023-03-31" });
    expect(reportingWindow(asked, period("2019..2024"))).toEqual({ from: "2019-09-27", to: "2024-06-30" });
  });

  it("leave no day between two quarters and count none twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2900 }), fc.integer({ min: 1, max: 28 }), (year, closingDay) => {
        const windows = [...periodsOfYear("month", year), ...periodsOfYear("month", year + 1)].map((month) =>
          reportingWindow({ kind: "monthly", closingDay, clause: "" }, month),
        );
        expect(windows.slice(1).map(({ from }) => from)).toEqual(windows.slice(0, -1).map(({ to }) => nextDay(to)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the deadline of a report", () => {
  it.each([
    ["2023-Q1", "2023-03-19"],
    ["2023-Q4", "2023-12-19"],
  ])("'before the 20th' for %s is %s at the latest", (key, last) => {
    expect(deadlineOf(regime(), period(key))).toBe(last);
    expect(isLate(regime(), period(key), day(last))).toBe(false);
    expect(isLate(regime(), period(key), nextDay(day(last)))).toBe(true);
  });

  it("to the Government is day 25 of the last month", () => {
    expect(deadlineOf(regime({ deadline: DEADLINE_TO_GOVERNMENT }), period("2023-H1"))).toBe("2023-06-25");
  });

  it("may count working days after the cut-off, holidays left out", () => {
    const rules = regime({ deadline: { kind: "workingDaysAfterCutOff", days: 2, clause: "QĐ của tỉnh" } });
    expect(deadlineOf(rules, period("2023-Q3"))).toBe("2023-09-18");
    expect(deadlineOf(rules, period("2023-Q3"), [day("2023-09-15")])).toBe("2023-09-19");
  });

  it("moves to the next working day where the regime says so", () => {
    expect(deadlineOf(regime({ movesOffDaysOff: true }), period("2023-Q1"))).toBe("2023-03-20");
  });

  it("may stand in a month after the period, across the year, and never beyond the end of a month", () => {
    const rule: DeadlineRule = { kind: "dayOfMonth", day: 31, monthsAfter: 2, isBefore: false, clause: "" };
    expect(deadlineOf(regime({ deadline: rule }), period("2023"))).toBe("2024-02-29");
    expect(deadlineOf(regime({ deadline: { kind: "fixed", date: day("2024-07-15"), clause: "" } }), period("2023"))).toBe("2024-07-15");
  });
});

describe("a regime", () => {
  it("is sound when each deadline leaves a working day after the cut-off", () => {
    expect(validateRegime(regime(), 2023)).toEqual([]);
  });

  it("is sound when the deadline is the very first working day after the cut-off", () => {
    expect(validateRegime(regime({ deadline: { ...BEFORE_THE_20TH, day: 16 } as DeadlineRule }), 2023)).toEqual([]);
  });

  it("is at fault in every period that leaves none", () => {
    const tooSoon = regime({ deadline: { ...BEFORE_THE_20TH, day: 15 } as DeadlineRule });
    const problems = validateRegime(tooSoon, 2023);
    expect(problems).toHaveLength(4);
    expect(problems[0]?.message).toBe(
      "Báo cáo quý I năm 2023 của “Báo cáo chuyển đổi số” chốt số liệu ngày 14/3/2023 mà phải gửi chậm nhất ngày 14/3/2023.",
    );
    expect(problems[0]?.remedy).toContain("15/3/2023");
  });

  it.each([0, 29, 14.5])("cannot close on day %s of every month", (closingDay) => {
    const [problem] = validateRegime(regime({ cutOff: { kind: "monthly", closingDay, clause: "" } }), 2023);
    expect(problem?.place.path).toBe("cutOff.closingDay");
  });
});

describe("working days", () => {
  it.each([
    ["2023-03-31", true],
    ["2023-04-01", false],
    ["2023-04-02", false],
    ["2024-02-29", true],
    ["2000-01-01", false],
    ["1954-05-07", true],
  ])("%s: %s", (text, isWorked) => {
    expect(isWorkingDay(day(text))).toBe(isWorked);
  });

  it("come five in any seven days, and the day before undoes the day after", () => {
    const anyDay = fc.tuple(fc.integer({ min: 1900, max: 2900 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(anyDay, ([year, month, date]) => {
        const start = day(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
        const week = Array.from({ length: 7 }).reduce<readonly PlainDate[]>((days) => [...days, nextDay(days.at(-1) ?? start)], []);
        const worked = week.filter((one) => isWorkingDay(one));
        expect(worked).toHaveLength(5);
        expect(worked.map((_, index) => workingDayAfter(start, index + 1))).toEqual(worked);
        expect(previousDay(nextDay(start))).toBe(start);
      }),
      { numRuns: 1000 },
    );
  });
});
