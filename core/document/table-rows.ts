import { type Decimal, decimalPlacesOf } from "../decimal.ts";
import { formatNumber } from "../vietnamese/index.ts";
import { groupLabels } from "./group-labels.ts";
import { type FactRef, type Inline, plain } from "./inline.ts";
import {
  type Cell,
  type CellParagraph,
  type DataRow,
  type GroupRow,
  type NumberCell,
  spanOf,
  type Table,
  type TableRow,
  type TotalRow,
} from "./table.ts";
import type { CellAlign, LaidColumn } from "./table-columns.ts";
import { type ColumnSum, columnSums, dataRowsOfSums, placesOfCells, printsSums } from "./table-sums.ts";

/** Where a printed cell stands: its first leaf column (from 0) and how many it covers. */
interface CellPlace {
  readonly column: number;
  readonly colSpan: number;
  readonly align: CellAlign;
}

/** Words, the number of an index column, the label or title of a group; no paragraphs means an empty cell. */
export interface LaidTextCell extends CellPlace {
  readonly kind: "text";
  readonly paragraphs: readonly CellParagraph[];
}

/** A figure: its value, and what is printed. */
export interface LaidNumberCell extends CellPlace {
  readonly kind: "number";
  readonly value: Decimal;
  readonly decimals: number;
  readonly shown: string;
  readonly facts: readonly FactRef[];
}

/** A sum: as a figure, with the rows (places among the table's rows) it adds up. */
export interface LaidSumCell extends CellPlace {
  readonly kind: "sum";
  readonly value: Decimal;
  readonly decimals: number;
  readonly shown: string;
  readonly sumOf: readonly number[];
}

/** The running number of a data row in an index column. */
export interface LaidIndexCell extends CellPlace {
  readonly kind: "index";
  readonly number: number;
  readonly shown: string;
}

export type LaidCell = LaidTextCell | LaidNumberCell | LaidSumCell | LaidIndexCell;

/** A row as printed: its cells cover every column exactly once, from left to right. */
export interface LaidRow {
  readonly kind: "group" | "data" | "total";
  /** Emphasis of the whole row: groups and totals stand out, the innermost group less than those above. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly cells: readonly LaidCell[];
}

/** What the rows are laid out against. */
interface Frame {
  readonly columns: readonly LaidColumn[];
  /** The leaf columns rows hold cells for. */
  readonly places: readonly number[];
  /** The sums of each summed column, by row. */
  readonly sums: ReadonlyMap<number, ReadonlyMap<number, ColumnSum>>;
}

/** The rows of the body as printed, one for each row of the table. */
export function layRows(table: Table, columns: readonly LaidColumn[]): readonly LaidRow[] {
  return [...rowsInTurn(table, columns)];
}

/**
 * The same rows, each laid out when it is asked for and anew on every walk: laid out, a long table takes several times the memory of the
 * table itself. Labels, numbers and sums are counted once.
 */
export function rowsInTurn(table: Table, columns: readonly LaidColumn[]): Iterable<LaidRow> {
  const labels = groupLabels(table);
  const numbers = indexNumbers(table);
  const dataRows = dataRowsOfSums(table);
  const sums = new Map(columns.flatMap((column, place) => (column.summed ? [[place, columnSums(table, place, dataRows)] as const] : [])));
  const frame: Frame = { columns, places: placesOfCells(table), sums };
  return {
    *[Symbol.iterator]() {
      for (const [index, row] of table.rows.entries())
        yield layRow(frame, row, { index, number: numbers[index] ?? 0, label: labels[index] });
    },
  };
}

function layRow(
  frame: Frame,
  row: TableRow,
  { index, number, label }: { readonly index: number; readonly number: number; readonly label: string | undefined },
): LaidRow {
  switch (row.kind) {
    case "data":
      return { kind: "data", bold: false, italic: false, cells: layDataCells(frame, row, number) };
    case "group":
      return { kind: "group", bold: true, italic: row.level === 3, cells: layGroupCells(frame, row, index, label) };
    case "total":
      return { kind: "total", bold: true, italic: false, cells: layTitleCells(frame, row, index, { title: row.title, start: 0 }) };
  }
}

/** The number of each data row in the index columns; 0 for other rows, which carry none. */
function indexNumbers(table: Table): readonly number[] {
  const restarts = table.indexRestart !== "table";
  const numbers: number[] = [];
  table.rows.reduce((count, row) => {
    const next = row.kind === "data" ? count + 1 : row.kind === "group" && restarts ? 0 : count;
    numbers.push(row.kind === "data" ? next : 0);
    return next;
  }, 0);
  return numbers;
}

/**
 * The cells of a row from left to right, with the running number in index columns, and nothing in others, where no cell covers them. One
 * walk without lists between, because a long table is laid out several times: with lists of places and fillings it took a third longer.
 */
function layDataCells({ columns, places }: Frame, row: DataRow, number: number): readonly LaidCell[] {
  const laid: LaidCell[] = [];
  let start = 0;
  let covered = 0;
  for (const cell of row.cells) {
    const column = places[start];
    const last = places[start + spanOf(cell) - 1];
    if (column === undefined || last === undefined) throw new Error(`A row has more cells than its table has columns (${places.length})`);
    for (; covered < column; covered += 1) laid.push(freeCell(columns[covered] as LaidColumn, covered, number));
    laid.push(layCell(cell, columns[column] as LaidColumn, { column, colSpan: last - column + 1 }));
    start += spanOf(cell);
    covered = last + 1;
  }
  for (; covered < columns.length; covered += 1) laid.push(freeCell(columns[covered] as LaidColumn, covered, number));
  return laid;
}

function layCell(cell: Cell, { align, decimals }: LaidColumn, { column, colSpan }: Omit<CellPlace, "align">): LaidCell {
  if (cell.kind === "text") return { kind: "text", column, colSpan, align, paragraphs: cell.paragraphs };
  return layNumber({ column, colSpan, align }, cell, decimals);
}

function layNumber(
  { column, colSpan, align }: CellPlace,
  { value, facts }: NumberCell,
  columnDecimals: number | undefined,
): LaidNumberCell {
  const places = decimalPlacesOf(value);
  const decimals = columnDecimals ?? places;
  // Most figures have the digits their column prints; exact arithmetic, which rounds the others, takes ten times as long.
  const shown = formatNumber(value, places === decimals ? undefined : decimals);
  return { kind: "number", column, colSpan, align, value, decimals, shown, facts: facts ?? NO_FACTS };
}

const NO_FACTS: readonly FactRef[] = [];

/**
 * The label stands in the index column that opens the table; where there is none, before the title. Without a label the title takes its
 * room.
 */
function layGroupCells(frame: Frame, row: GroupRow, index: number, label: string | undefined): readonly LaidCell[] {
  const [first, second] = frame.columns;
  if (label === undefined) return layTitleCells(frame, row, index, { title: row.title, start: 0 });
  if (first?.holds !== "index" || second === undefined || second.summed) {
    return layTitleCells(frame, row, index, { title: [...plain(`${label}. `), ...row.title], start: 0 });
  }
  const labelCell = textCell({ column: 0, colSpan: 1, align: "center" }, plain(label));
  return [labelCell, ...layTitleCells(frame, row, index, { title: row.title, start: 1 })];
}

/**
 * The title spans from `start` up to the first summed column, or to the table's edge in a row without sums; behind it stand the sums. A
 * summed column right at `start` gives way to the title.
 */
function layTitleCells(
  { columns, sums }: Frame,
  row: GroupRow | TotalRow,
  index: number,
  { title, start }: { readonly title: readonly Inline[]; readonly start: number },
): readonly LaidCell[] {
  const firstSum = printsSums(row) ? columns.findIndex((column, place) => column.summed && place > start) : -1;
  const end = firstSum === -1 ? columns.length : firstSum;
  const titleCell = textCell({ column: start, colSpan: end - start, align: row.kind === "total" ? "center" : "left" }, title);
  const behind = columns.slice(end).map((column, offset) => sumCell(end + offset, column, sums.get(end + offset)?.get(index)));
  return [titleCell, ...behind];
}

function sumCell(column: number, { align }: LaidColumn, sum: ColumnSum | undefined): LaidCell {
  const place = { column, colSpan: 1, align };
  return sum === undefined ? textCell(place, []) : { kind: "sum", ...place, ...sum, shown: formatNumber(sum.value, sum.decimals) };
}

function textCell(place: CellPlace, content: readonly Inline[]): LaidTextCell {
  return { kind: "text", ...place, paragraphs: content.length === 0 ? [] : [{ content }] };
}

function freeCell({ align, holds }: LaidColumn, column: number, number: number): LaidCell {
  const place = { column, colSpan: 1, align };
  return holds === "index" ? { kind: "index", ...place, number, shown: String(number) } : textCell(place, []);
}
