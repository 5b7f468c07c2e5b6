import { describe, expect, it } from "vitest";
import { createCellStyles } from "#backend/xlsx/cell-style.ts";
import { createSharedStrings } from "#backend/xlsx/shared-strings.ts";
import { createSheetData } from "#backend/xlsx/sheet-data.ts";
import { type CellContent, type CellLook, NOTHING, type PlannedCell, type PlannedRow } from "#backend/xlsx/sheet-plan.ts";
import { decimal } from "#core/decimal.ts";

const LOOK: CellLook = { sizePt: 11, bold: false, italic: false, align: "left", vertical: "middle", border: "box" };
const cell = (column: number, content: CellContent, place: Partial<PlannedCell> = {}): PlannedCell => ({
  column,
  colSpan: 1,
  rowSpan: 1,
  content,
  look: LOOK,
  facts: [],
  ...place,
});
const text = (words: string): CellContent => ({ kind: "text", runs: [{ text: words, bold: false, italic: false }] });

function written(rows: readonly PlannedRow[]): string {
  const data = createSheetData(createCellStyles(), createSharedStrings());
  for (const row of rows) data.add(row);
  return Buffer.concat(data.pieces()).toString();
}

describe("the rows of a sheet", () => {
  it("hold texts by their place, figures, formulas with their results, and empty cells that only have a look", () => {
    const formula: CellContent = { kind: "formula", formula: "SUM(A1:A2)", value: decimal("1.5") };
    const cells = [cell(0, text("a")), cell(1, { kind: "number", value: decimal("-2.5") }), cell(2, formula), cell(27, NOTHING)];
    expect(written([{ heightPt: 16.5, cells }])).toBe(
      '<sheetData><row r="1" ht="16.5" customHeight="1" spans="1:28" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"><v>-2.5</v></c>' +
        '<c r="C1" s="2"><f>SUM(A1:A2)</f><v>1.5</v></c><c r="AB1" s="1"/></row></sheetData>',
    );
  });

  it("hold what merged cells cover as empty cells in their look, from left to right", () => {
    const upper = [
      cell(0, text("TT"), { rowSpan: 2 }),
      cell(1, text("Kinh phí"), { colSpan: 2 }),
      cell(3, text("Ghi chú"), { rowSpan: 2 }),
    ];
    const lower = [cell(1, text("Tổng")), cell(2, text("Tỉnh"))];
    const xml = written([
      { heightPt: 16, cells: upper },
      { heightPt: 16, cells: lower },
    ]);
    expect([...xml.matchAll(/<c r="(\w+)"/g)].map(([, place]) => place)).toEqual(["A1", "B1", "C1", "D1", "A2", "B2", "C2", "D2"]);
    expect([...xml.matchAll(/spans="(\S+)"/g)].map(([, spans]) => spans)).toEqual(["1:4", "1:4"]);
    expect(xml).toContain('<c r="A2" s="1"/>');
    expect(xml).toMatch(/<mergeCells count="3"><mergeCell ref="A1:A2"\/><mergeCell ref="B1:C1"\/><mergeCell ref="D1:D2"\/><\/mergeCells>$/);
  });

  it("come in pieces that are one text when put together", () => {
    const data = createSheetData(createCellStyles(), createSharedStrings());
    for (let row = 0; row < 1000; row += 1) data.add({ heightPt: 16, cells: [cell(0, NOTHING)] });
    const pieces = data.pieces();
    expect(pieces.length).toBeGreaterThan(2);
    const rows = [
      ...Buffer.concat(pieces)
        .toString()
        .matchAll(/<row r="(\d+)"/g),
    ].map(([, row]) => Number(row));
    expect(rows).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
  });
});
