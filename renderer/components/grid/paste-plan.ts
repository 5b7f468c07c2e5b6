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
  const placed = Array.from({ length: repeated(block.length, selected.rows) }, (_, down) => down).flatMap((down) =>
    Array.from({ length: repeated(first.length, selected.columns) }, (_, right) => ({
      row: range.top + down,
      column: range.left + right,
      cell: block[down % block.length]?.[right % first.length],
    })),
  );
  const said = placed.flatMap(({ row, column, cell }) => (cell === undefined || cell.isCovered ? [] : [{ row, column, text: cell.text }]));
  const hasPlace = ({ row, column }: PlacedText) => row < size.rows && column < size.columns;
  return {
    texts: said.filter(hasPlace),
    skippedHeaderRows,
    overflow: said.filter((one) => !hasPlace(one) && one.text !== "").map(({ text }) => text),
  };
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
