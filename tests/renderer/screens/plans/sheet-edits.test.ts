import { describe, expect, it } from "vitest";
import type { PlanSheet } from "#contract/planning.ts";
import { withAnswer, withEdits } from "#renderer/screens/plans/sheet-edits.ts";

const SHEET: PlanSheet = {
  planTitle: "",
  periodLabel: "",
  areas: [],
  units: [],
  money: [],
  rows: [{ id: "a", cells: { name: "Một", unit: "%" }, closed: [] }],
  refused: [{ rowId: "a", columnId: "unit", text: "?", reason: "Sai." }],
  remarks: [
    { rowId: "a", text: "Chưa có đơn vị chủ trì." },
    { rowId: "khác", text: "Số âm." },
  ],
};

describe("a list while it is typed into", () => {
  it("shows texts at once, and new lines at the end", () => {
    const { rows } = withEdits(SHEET, [
      { rowId: "a", columnId: "name", text: "Hai" },
      { rowId: "mới", columnId: "name", text: "Ba" },
    ]);
    expect(rows).toEqual([
      { id: "a", cells: { name: "Hai", unit: "%" }, closed: [] },
      { id: "mới", cells: { name: "Ba" }, closed: [] },
    ]);
  });

  it("no longer shows as refused what is typed anew", () => {
    expect(withEdits(SHEET, [{ rowId: "a", columnId: "unit", text: "điểm" }]).refused).toEqual([]);
    expect(withEdits(SHEET, [{ rowId: "a", columnId: "name", text: "Hai" }]).refused.length).toBe(1);
  });

  it("shows the lines of an answer, drops those that are gone, keeps the others", () => {
    const typed = withEdits(SHEET, [{ rowId: "mới", columnId: "name", text: "Ba" }]);
    const answer = {
      rows: [{ id: "mới", cells: { name: "Ba", status: "Chưa triển khai" }, closed: [] }],
      goneIds: ["a"],
      refused: [],
      remarks: [],
    };
    expect(withAnswer(typed, answer)).toMatchObject({ rows: answer.rows, refused: [] });
  });

  it("keeps what looks wrong with other lines, and says of those of an answer what it says", () => {
    const answer = { rows: SHEET.rows, goneIds: [], refused: [], remarks: [{ rowId: "a", text: "Có hai đơn vị chủ trì." }] };
    expect(withAnswer(SHEET, answer).remarks.map(({ text }) => text)).toEqual(["Số âm.", "Có hai đơn vị chủ trì."]);
  });
});
