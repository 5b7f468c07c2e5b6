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

/** A cell covered by a merged one: empty, in its style. */
interface CoveredCell {
  readonly column: number;
  readonly element: string;
}

/**
 * Starts the data of a sheet. Rows are written here rather than by exceljs, whose object for each cell takes longer than all of our writing,
 * and more memory; the numbers of styles and texts are those of the lists of the workbook.
 */
export function createSheetData(styles: CellStyles, strings: SharedStrings): SheetData {
  const pieces: Uint8Array[] = [];
  const rows: string[] = ["<sheetData>"];
  const merges: string[] = [];
  const covered = new Map<number, CoveredCell[]>();
  const counter = { row: 0 };

  const add = ({ cells, heightPt }: PlannedRow): void => {
    counter.row += 1;
    const number = counter.row;
    const elements = cells.map((cell) => {
      const style = styles.numberOf(cell);
      if (cell.colSpan > 1 || cell.rowSpan > 1) {
        merges.push(mergeElement(cell, number));
        coverCells(covered, cell, number, style);
      }
      return cellElement(cell, number, style, strings);
    });
    const inside = covered.get(number);
    covered.delete(number);
    const text = (inside === undefined ? elements : inTurn(cells, elements, inside)).join("");
    rows.push(`<row r="${number}" ht="${heightPt}" customHeight="1"${spansOf(cells, inside)} x14ac:dyDescent="0.25">${text}</row>`);
    if (rows.length >= ROWS_OF_PIECE) pieces.push(bytesOf(rows.splice(0)));
  };
  const close = () => (merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`);
  return { add, pieces: () => [...pieces, bytesOf([...rows, "</sheetData>", close()])] };
}

function mergeElement({ column, colSpan, rowSpan }: PlannedCell, row: number): string {
  return `<mergeCell ref="${columnLetter(column)}${row}:${columnLetter(column + colSpan - 1)}${row + rowSpan - 1}"/>`;
}

/** Notes what a merged cell covers beside itself, row by row. */
function coverCells(covered: Map<number, CoveredCell[]>, { column, colSpan, rowSpan }: PlannedCell, top: number, style: number): void {
  for (let row = top; row < top + rowSpan; row += 1) {
    const cells = covered.get(row) ?? [];
    for (let place = row === top ? column + 1 : column; place < column + colSpan; place += 1) {
      cells.push({ column: place, element: `<c r="${columnLetter(place)}${row}" s="${style}"/>` });
    }
    covered.set(row, cells);
  }
}

/** The first and last column of a row, which readers may use to make room: ` spans="1:12"`. */
function spansOf(cells: readonly PlannedCell[], covered: readonly CoveredCell[] = []): string {
  const first = Math.min(cells[0]?.column ?? Number.POSITIVE_INFINITY, ...covered.map(({ column }) => column));
  const last = cells.at(-1);
  const end = Math.max(last === undefined ? 0 : last.column + last.colSpan, ...covered.map(({ column }) => column + 1));
  return end === 0 ? "" : ` spans="${first + 1}:${end}"`;
}

/** The elements of a row from left to right, with those of covered cells. */
function inTurn(cells: readonly PlannedCell[], elements: readonly string[], covered: readonly CoveredCell[]): readonly string[] {
  const own = cells.map(({ column }, index) => ({ column, element: elements[index] as string }));
  return [...own, ...covered].toSorted((left, right) => left.column - right.column).map(({ element }) => element);
}

function cellElement({ column, content, look }: PlannedCell, row: number, style: number, strings: SharedStrings): string {
  const start = `<c r="${columnLetter(column)}${row}" s="${style}"`;
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
