import type { CellStyles } from "./cell-style.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { PlannedCell, PlannedRow } from "./sheet-plan.ts";
import { columnLetter } from "./table-grid.ts";

/** The rows of a sheet as XML: text of ten times the size of what they compress to, so it is kept as bytes, in pieces. */
export interface SheetData {
  /** Adds the next row. */
  readonly add: (row: PlannedRow) => void;
  /** `<sheetData>` and `<mergeCells>`, which ends the data. */
  readonly pieces: () => readonly Uint8Array[];
}

/** Rows that are turned to bytes together. */
const ROWS_OF_PIECE = 200;

/** A cell as it is written: what a merged cell covers is empty, in the style of the merged one. */
interface WrittenCell {
  readonly column: number;
  readonly style: number;
  readonly cell: PlannedCell | undefined;
}

/**
 * Starts the data of a sheet. Rows are written here rather than by exceljs, whose object for each cell takes four times as long as all of
 * our writing, and half of the memory; the numbers of styles and texts are those of the lists of the workbook.
 */
export function createSheetData(styles: CellStyles, strings: SharedStrings): SheetData {
  const pieces: Uint8Array[] = [];
  const rows: string[] = ["<sheetData>"];
  const merges: string[] = [];
  /** Cells covered by a merged one of a row above, by row. */
  const covered = new Map<number, readonly WrittenCell[]>();
  const counter = { row: 0 };

  const cover = ({ column, colSpan, rowSpan }: PlannedCell, style: number, number: number): void => {
    merges.push(`<mergeCell ref="${columnLetter(column)}${number}:${columnLetter(column + colSpan - 1)}${number + rowSpan - 1}"/>`);
    for (let row = number; row < number + rowSpan; row += 1) {
      const first = row === number ? column + 1 : column;
      const cells = Array.from({ length: column + colSpan - first }, (_, offset) => ({ column: first + offset, style, cell: undefined }));
      covered.set(row, [...(covered.get(row) ?? []), ...cells]);
    }
  };
  const add = (planned: PlannedRow): void => {
    counter.row += 1;
    const number = counter.row;
    const written = planned.cells.map((cell): WrittenCell => {
      const style = styles.numberOf(cell);
      if (cell.colSpan > 1 || cell.rowSpan > 1) cover(cell, style, number);
      return { column: cell.column, style, cell };
    });
    const inside = covered.get(number);
    covered.delete(number);
    const cells = inside === undefined ? written : [...written, ...inside].toSorted((left, right) => left.column - right.column);
    const text = cells.map((cell) => cellElement(cell, number, strings)).join("");
    rows.push(`<row r="${number}" ht="${planned.heightPt}" customHeight="1">${text}</row>`);
    if (rows.length >= ROWS_OF_PIECE) pieces.push(bytesOf(rows.splice(0)));
  };
  const close = () => (merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`);
  return { add, pieces: () => [...pieces, bytesOf([...rows, "</sheetData>", close()])] };
}

function cellElement({ column, style, cell }: WrittenCell, row: number, strings: SharedStrings): string {
  const start = `<c r="${columnLetter(column)}${row}" s="${style}"`;
  if (cell === undefined) return `${start}/>`;
  const { content, look } = cell;
  switch (content.kind) {
    case "number":
      return `${start}><v>${Number(content.value)}</v></c>`;
    case "formula":
      return `${start}><f>${content.formula}</f><v>${Number(content.value)}</v></c>`;
    case "text": {
      const place = strings.placeOf(content.runs, look.sizePt);
      return place === undefined ? `${start}/>` : `${start} t="s"><v>${place}</v></c>`;
    }
  }
}

function bytesOf(texts: readonly string[]): Uint8Array {
  return Buffer.from(texts.join(""));
}
