import { describe, expect, it } from "vitest";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { headerRows } from "#renderer/components/grid/header-cells.ts";
import { filteredRows, sortedRows } from "#renderer/components/grid/row-order.ts";
import { rowsInOrder } from "#renderer/components/grid/use-shown-rows.ts";

interface Row {
  readonly id: string;
  readonly text: string;
}

function column(id: string, groups: readonly string[] = [], kind: "text" | "number" = "text"): GridColumn<Row> {
  return { id, label: id, groups, width: 100, kind, textOf: ({ text }) => text };
}

function rowsOf(...texts: readonly string[]): readonly Row[] {
  return texts.map((text, index) => ({ id: String(index), text }));
}

function sorted(texts: readonly string[], kind: "text" | "number", isDescending = false) {
  return sortedRows(rowsOf(...texts), column("a", [], kind), isDescending).map(({ text }) => text);
}

describe("rows put in order", () => {
  it("stand as in a Vietnamese dictionary", () => {
    expect(sorted(["đất", "dân", "ấm", "an", "ăn"], "text")).toEqual(["an", "ăn", "ấm", "dân", "đất"]);
  });

  it("of figures stand by value, not by digits; words come behind", () => {
    expect(sorted(["1.234,5", "68,48", "chưa rõ", "9"], "number")).toEqual(["9", "68,48", "1.234,5", "chưa rõ"]);
  });

  it("keep empty cells at the end either way", () => {
    expect(sorted(["", "b", "a"], "text")).toEqual(["a", "b", ""]);
    expect(sorted(["", "b", "a"], "text", true)).toEqual(["b", "a", ""]);
  });

  it("keep their places while they are typed into; new ones stand at the end, removed ones go", () => {
    const order = { ids: ["2", "0"], known: new Set(["0", "1", "2"]) };
    const rows = [...rowsOf("c", "b", "a"), { id: "mới", text: "a" }];
    expect(rowsInOrder(rows, ({ id }) => id, order).map(({ id }) => id)).toEqual(["2", "0", "mới"]);
    expect(rowsInOrder(rows.slice(1), ({ id }) => id, order).map(({ id }) => id)).toEqual(["2", "mới"]);
  });
});

describe("rows searched", () => {
  it("are found without tone marks and case", () => {
    const found = filteredRows(rowsOf("Tỷ lệ hồ sơ", "Đất nước"), [column("a")], "dat NUOC");
    expect(found.map(({ text }) => text)).toEqual(["Đất nước"]);
  });

  it("all stay where nothing is searched", () => {
    expect(filteredRows(rowsOf("a", "b"), [column("a")], "  ").length).toBe(2);
  });
});

describe("the head of the grid", () => {
  it("joins neighbours under one header and lets short columns reach down", () => {
    const rows = headerRows([
      column("tên"),
      column("vốn", ["Năm 2023", "NS tỉnh"]),
      column("giải ngân", ["Năm 2023", "NS tỉnh"]),
      column("khác", ["Năm 2023"]),
    ]);
    expect(rows[0]).toEqual([
      { label: "tên", from: 0, columns: 1, rows: 3, columnId: "tên" },
      { label: "Năm 2023", from: 1, columns: 3, rows: 1 },
    ]);
    expect(rows[1]).toEqual([
      { label: "NS tỉnh", from: 1, columns: 2, rows: 1 },
      { label: "khác", from: 3, columns: 1, rows: 2, columnId: "khác" },
    ]);
  });

  it("does not join the same header under different ones", () => {
    const rows = headerRows([column("a", ["2023", "NS"]), column("b", ["2024", "NS"])]);
    expect(rows[1]?.length).toBe(2);
  });
});
