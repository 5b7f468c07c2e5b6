import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import type { Column, Table } from "#core/document/table.ts";
import { layHeader } from "#core/document/table-header.ts";

const leaf = (label: string): Column => ({ label: plain(label), holds: "text" });
const tableOf = (columns: readonly Column[], more: Partial<Table> = {}): Table => ({ kind: "table", columns, rows: [], ...more });

/** Each header row as `label@column rowSpan×colSpan`. */
const drawn = (table: Table) =>
  layHeader(table).map((row) =>
    row.map(
      (cell) =>
        `${cell.content.map((inline) => (inline.kind === "text" ? inline.text : "")).join("")}@${cell.column} ${cell.rowSpan}×${cell.colSpan}`,
    ),
  );

describe("the header of a table", () => {
  it("is one row where no columns are grouped", () => {
    expect(drawn(tableOf([leaf("TT"), leaf("Nhiệm vụ")]))).toEqual([["TT@0 1×1", "Nhiệm vụ@1 1×1"]]);
  });

  it("merges a group over its columns and lets the others reach down", () => {
    const columns = [
      leaf("TT"),
      { label: plain("Đơn vị chủ trì"), columns: [leaf("Lập chủ trương"), leaf("Chủ đầu tư")] },
      leaf("Kinh phí"),
    ];
    expect(drawn(tableOf(columns))).toEqual([
      ["TT@0 2×1", "Đơn vị chủ trì@1 1×2", "Kinh phí@3 2×1"],
      ["Lập chủ trương@1 1×1", "Chủ đầu tư@2 1×1"],
    ]);
  });

  it("goes as deep as its deepest group", () => {
    const years = { label: plain("Trong đó"), columns: [leaf("2022"), leaf("2023")] };
    const columns = [leaf("TT"), { label: plain("Kinh phí"), columns: [leaf("Tổng"), years] }];
    expect(drawn(tableOf(columns))).toEqual([
      ["TT@0 3×1", "Kinh phí@1 1×3"],
      ["Tổng@1 2×1", "Trong đó@2 1×2"],
      ["2022@2 1×1", "2023@3 1×1"],
    ]);
  });

  it("ends in the column numbers where they are wanted", () => {
    expect(
      drawn(tableOf([leaf("TT"), { label: plain("Tỷ lệ"), columns: [leaf("2022"), leaf("2023")] }], { columnNumbers: true })).at(-1),
    ).toEqual(["(1)@0 1×1", "(2)@1 1×1", "(3)@2 1×1"]);
  });
});
