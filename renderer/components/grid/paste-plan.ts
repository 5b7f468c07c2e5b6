import type { CellRange, GridSize } from "./cell-range.ts";
import type { PastedTable } from "./clipboard-cells.ts";

/** A text and the place it goes to. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a paste would do. Nothing is dropped without being told. */
export interface PastePlan {
  readonly texts: readonly PlacedText[];
  /** Rows of headings at the top that were left out: they say what the columns are called. */
  readonly skippedHeaderRows: number;
  /** Texts that fall outside of the grid. */
  readonly overflow: readonly string[];
}

/**
 * Lays a pasted block into the grid from the top left of the selection. One value fills the whole selection, and a block repeats over a selection
 * that is a multiple of it. Rows at the top that name the columns (all of their texts are labels of columns, or merged cells) are left out.
 */
export function planPaste(table: PastedTable, range: CellRange, size: GridSize, labels: ReadonlySet<string>): PastePlan {
  const skippedHeaderRows = countHeaderRows(table, labels);
  const block = table.slice(skippedHeaderRows);
  const [first] = block;
  if (first === undefined || first.length === 0) return { texts: [], skippedHeaderRows, overflow: [] };
  const selected = { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
  const texts: PlacedText[] = [];
  const overflow: string[] = [];
  const place = (placed: PlacedText) => {
    if (placed.row < size.rows && placed.column < size.columns) texts.push(placed);
    else if (placed.text !== "") overflow.push(placed.text);
  };
  const [rows, columns] = [repeated(block.length, selected.rows), repeated(first.length, selected.columns)];
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const cell = block[down % block.length]?.[right % first.length];
      if (cell?.isCovered === false) place({ row: range.top + down, column: range.left + right, text: cell.text });
    }
  }
  return { texts, skippedHeaderRows, overflow };
}

/** The length a block takes: its own, or that of a selection that is a multiple of it. */
function repeated(length: number, selected: number): number {
  return selected > length && selected % length === 0 ? selected : length;
}

function countHeaderRows(table: PastedTable, labels: ReadonlySet<string>): number {
  const isHeader = (row: PastedTable[number]) => {
    const texts = row.filter((cell) => !cell.isCovered && cell.text !== "").map((cell) => foldLabel(cell.text));
    return texts.length > 0 && texts.every((text) => labels.has(text));
  };
  const index = table.findIndex((row) => !isHeader(row) && !isAllCovered(row));
  // A block of nothing but labels is meant as it is.
  return Math.max(0, index);
}

function isAllCovered(row: PastedTable[number]): boolean {
  return row.every((cell) => cell.isCovered || cell.text === "") && row.some((cell) => cell.isCovered);
}

/** A label as it is compared: without case, marks of numbering and doubled blanks. */
export function foldLabel(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
