import { expect, it } from "vitest";
import { periodView } from "#backend/services/drafting/period-view.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { ADMINISTRATIVE_CUT_OFF, type PeriodKey, periodOf, type ReportingPeriod, type ReportingRegime } from "#core/planning/index.ts";

const regime: ReportingRegime = {
  id: "chuyen-doi-so",
  name: "Báo cáo quý",
  kind: "periodic",
  periods: ["quarter"],
  reportingUnitIds: ["stp"],
  receivingUnitId: "stttt",
  cutOff: ADMINISTRATIVE_CUT_OFF,
  deadline: { kind: "dayOfMonth", day: 20, monthsAfter: 0, isBefore: false, clause: "Kế hoạch" },
  movesOffDaysOff: false,
};
const day = (text: string) => text as PlainDate;
const set = (more: Partial<ReportingPeriod>): ReportingPeriod => ({ id: "x", key: "2023-Q2" as PeriodKey, ...more });

it.each<readonly [string, readonly ReportingPeriod[], string, string]>([
  ["by the rules of its reporting duty", [], "2023-06-14", "2023-06-20"],
  ["as set for every duty, and by the rules what is not set", [set({ deadline: day("2023-06-10") })], "2023-06-14", "2023-06-10"],
  [
    "as set for its duty before those set for every one",
    [set({ deadline: day("2023-06-10") }), set({ regimeId: regime.id, deadline: day("2023-06-05"), cutOffDay: day("2023-05-31") })],
    "2023-05-31",
    "2023-06-05",
  ],
  ["not as set for another duty", [set({ regimeId: "khac", deadline: day("2023-06-10") })], "2023-06-14", "2023-06-20"],
  ["not as set for another period", [set({ key: "2023-Q3" as PeriodKey, deadline: day("2023-06-10") })], "2023-06-14", "2023-06-20"],
])("the days of a quarter are %s", (_, periods, cutoff, deadline) => {
  expect(periodView({ periods, regimes: [regime], units: [] }, periodOf("2023-Q2" as PeriodKey), "stp")).toMatchObject({
    cutoff,
    deadline,
  });
});
