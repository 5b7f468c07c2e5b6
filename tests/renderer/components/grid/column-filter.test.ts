import { describe, expect, it } from "vitest";
import { rowsThrough, valuesIn, valuesWith, withFilter } from "#renderer/components/grid/column-filter.ts";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

interface Row {
  readonly area: string;
  readonly amount: string;
}

const AREA: GridColumn<Row> = { id: "area", label: "Lĩnh vực", width: 100, kind: "text", textOf: ({ area }) => area };
const AMOUNT: GridColumn<Row> = { id: "amount", label: "Vốn", width: 100, kind: "number", textOf: ({ amount }) => amount };
const ROWS: readonly Row[] = [
  { area: "Đất đai", amount: "1.200" },
  { area: "An ninh", amount: "90" },
  { area: "", amount: "90" },
  { area: "Đất đai", amount: "" },
];

function amountsThrough(filters: Parameters<typeof rowsThrough>[2], except?: string) {
  return rowsThrough(ROWS, [AREA, AMOUNT], filters, except).map(({ amount }) => amount);
}

describe("the values of a column", () => {
  it("come once each with their number of rows, in Vietnamese order, the empty one last", () => {
    expect(valuesIn(ROWS, AREA)).toEqual([
      { text: "An ninh", count: 1 },
      { text: "Đất đai", count: 2 },
      { text: "", count: 1 },
    ]);
  });

  it("stand by value where they are figures", () => {
    expect(valuesIn(ROWS, AMOUNT).map(({ text }) => text)).toEqual(["90", "1.200", ""]);
  });

  it("are found without tone marks and case; the empty one is found by nothing", () => {
    const values = valuesIn(ROWS, AREA);
    expect(valuesWith(values, " dat ").map(({ text }) => text)).toEqual(["Đất đai"]);
    expect(valuesWith(values, "  ")).toEqual(values);
  });
});

describe("filters of columns", () => {
  const values = ROWS.map(({ area }) => area);
  const onLand = withFilter(new Map(), "area", new Set(["Đất đai"]), values);

  it("let through the rows whose texts are all chosen", () => {
    expect(amountsThrough(onLand)).toEqual(["1.200", ""]);
    expect(amountsThrough(new Map([...onLand, ["amount", new Set([""])]]))).toEqual([""]);
  });

  it("leave one column aside, whose values are to be chosen from", () => {
    expect(amountsThrough(onLand, "area").length).toBe(4);
  });

  it("that choose every value, or none is set for, are none", () => {
    expect(withFilter(onLand, "area", new Set(["Đất đai", "An ninh", ""]), values).size).toBe(0);
    expect(withFilter(onLand, "area", undefined, values).size).toBe(0);
  });
});
