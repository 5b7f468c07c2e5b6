import { describe, expect, it } from "vitest";
import { type Plan, watchesOf, withWatches } from "#core/planning/index.ts";

const PLAN: Plan = { id: "k", title: "chuyển đổi số", period: "2023" as Plan["period"], issuerUnitId: "ubnd", areas: [] };

describe("the indicators a plan watches", () => {
  it("are read and put back as they were", () => {
    const watched = [
      { area: "Hạ tầng số", indicators: [{ indicatorId: "a" }, { indicatorId: "b", name: "Tên riêng" }] },
      { area: "Kinh tế số", indicators: [{ indicatorId: "c" }] },
    ];
    expect(withWatches(PLAN, watchesOf({ watched }))).toEqual({ ...PLAN, watched });
  });

  it("stand together by area, and leave nothing behind where there are none", () => {
    const plan = withWatches(PLAN, [
      { area: "X", indicatorId: "a" },
      { area: "Y", indicatorId: "b" },
      { area: "X", indicatorId: "c" },
    ]);
    expect(plan.watched?.map(({ area, indicators }) => [area, indicators.length])).toEqual([
      ["X", 2],
      ["Y", 1],
    ]);
    expect(withWatches(plan, [])).toEqual(PLAN);
  });
});
