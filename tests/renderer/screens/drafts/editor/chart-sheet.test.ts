import { describe, expect, it } from "vitest";
import type { Decimal } from "#core/decimal.ts";
import type { Chart } from "#core/document/block.ts";
import { chartOf, EMPTY_SHEET, sheetOf, withoutRow, withoutSeries, withTexts } from "#renderer/screens/drafts/editor/chart-sheet.ts";

const CHART: Chart = {
  kind: "chart",
  type: "column",
  title: "Hồ sơ trực tuyến",
  unit: "%",
  decimals: 1,
  categories: ["Năm 2021", "Năm 2022"],
  series: [
    { name: "Toàn trình", values: ["40.5", "52.3"] as Decimal[], facts: [["dvc@2021"], ["dvc@2022"]] },
    { name: "Một phần", values: ["1234", "1500"] as Decimal[] },
  ],
  from: { query: "indicators?area~dvc", rows: ["Năm 2021", "Năm 2022"] },
};

describe("a chart that is edited", () => {
  it("comes back as it was when nothing is typed", () => {
    expect(chartOf(sheetOf(CHART), CHART)).toEqual({ ok: true, value: CHART });
  });

  it("loses the facts of the figure typed over, and of no other", () => {
    const typed = withTexts(sheetOf(CHART), { row: 1, column: 1 }, [["41,5"]]);
    const chart = chartOf(typed, CHART);
    expect(chart).toMatchObject({ ok: true, value: { from: CHART.from } });
    expect(chart.ok && chart.value.series[0]).toEqual({ name: "Toàn trình", values: ["41.5", "52.3"], facts: [[], ["dvc@2022"]] });
    const again = chartOf(withTexts(typed, { row: 1, column: 1 }, [["40,5"]]), CHART);
    expect(again).toEqual({ ok: true, value: CHART });
  });

  it("keeps no list of facts when every figure is typed by hand", () => {
    const chart = chartOf(withTexts(sheetOf(CHART), { row: 1, column: 1 }, [["1"], ["2"]]), CHART);
    expect(chart.ok && chart.value.series[0]).toEqual({ name: "Toàn trình", values: ["1", "2"] });
  });

  it("forgets where its rows came from when they are other rows", () => {
    const named = chartOf(withTexts(sheetOf(CHART), { row: 1, column: 0 }, [["Năm 2020"]]), CHART);
    const fewer = chartOf(withoutRow(sheetOf(CHART), 0), CHART);
    expect([named.ok && "from" in named.value, fewer.ok && "from" in fewer.value]).toEqual([false, false]);
    expect(fewer.ok && fewer.value.series[0]).toEqual({ name: "Toàn trình", values: ["52.3"], facts: [["dvc@2022"]] });
  });

  it("takes a block of Excel, and grows with it", () => {
    const sheet = { ...EMPTY_SHEET, title: "Thu ngân sách" };
    const pasted = withTexts(sheet, { row: 0, column: 0 }, [
      ["", "Dự toán", "Thực hiện"],
      ["Quý I", "1.250", "1.300,5"],
      ["Quý II", "0", "-3"],
    ]);
    expect(chartOf(pasted)).toEqual({
      ok: true,
      value: {
        kind: "chart",
        type: "column",
        title: "Thu ngân sách",
        categories: ["Quý I", "Quý II"],
        series: [
          { name: "Dự toán", values: ["1250", "0"] },
          { name: "Thực hiện", values: ["1300.5", "-3"] },
        ],
      },
    });
  });

  it("is refused with a plain sentence for each mistake", () => {
    expect(chartOf(EMPTY_SHEET)).toEqual({
      ok: false,
      failure: ["Tên biểu đồ: Chỗ này để trống.", "Các mốc: Danh sách này để trống.", "Dãy số thứ 1: Chỗ này để trống."],
    });
    expect(chartOf(withTexts(sheetOf(CHART), { row: 2, column: 2 }, [["nhiều"]]))).toEqual({
      ok: false,
      failure: ["Năm 2022, Một phần: “nhiều” không phải là số."],
    });
    expect(chartOf({ ...sheetOf(CHART), type: "pie" })).toMatchObject({ ok: false, failure: ["Các dãy số: Biểu đồ tròn có 2 dãy số."] });
    const pie = { ...withoutSeries(sheetOf(CHART), 1), type: "pie" as const };
    expect(chartOf(pie, CHART).ok).toBe(true);
    expect(chartOf(withTexts(pie, { row: 1, column: 1 }, [["-1"]]))).toMatchObject({
      ok: false,
      failure: ["Các dãy số: Biểu đồ tròn có số âm."],
    });
  });
});
