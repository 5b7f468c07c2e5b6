import { decimalPlacesOf } from "#core/decimal.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import { type Cell, type Column, isColumnGroup, type LeafColumn, leafColumns, spanOf, type Table } from "#core/document/table.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import { soleFigure } from "./table-edit.ts";

/** A column of the header by the way to it: its place among the outermost columns, then within that group, and so on. */
export type ColumnPath = readonly number[];

/** The column at a path; undefined where there is none. */
export function columnAt(columns: readonly Column[], [first, ...rest]: ColumnPath): Column | undefined {
  const column = first === undefined ? undefined : columns[first];
  if (column === undefined || rest.length === 0) return column;
  return isColumnGroup(column) ? columnAt(column.columns, rest) : undefined;
}

/** The way to a leaf column by its place among all of them, from 0. */
export function pathOfLeaf(columns: readonly Column[], leaf: number): ColumnPath | undefined {
  return leafPaths(columns)[leaf];
}

function leafPaths(columns: readonly Column[]): readonly ColumnPath[] {
  return columns.flatMap((column, index) =>
    isColumnGroup(column) ? leafPaths(column.columns).map((path) => [index, ...path]) : [[index]],
  );
}

/** The columns with others in place of the one at a path; a group that is left with none goes with it. */
function replaced(columns: readonly Column[], [first, ...rest]: ColumnPath, by: (column: Column) => readonly Column[]): readonly Column[] {
  return columns.flatMap((column, index) => {
    if (index !== first) return [column];
    if (rest.length === 0) return by(column);
    if (!isColumnGroup(column)) return [column];
    const inner = replaced(column.columns, rest, by);
    return inner.length === 0 ? [] : [{ ...column, columns: inner }];
  });
}

/** The table with other words over a column. */
export function withLabel(table: Table, path: ColumnPath, label: readonly Inline[]): Table {
  return { ...table, columns: replaced(table.columns, path, (column) => [{ ...column, label }]) };
}

/** The table with an empty column of words beside the one at a path, under the same header. */
export function withColumnBeside(table: Table, path: ColumnPath, side: "before" | "after"): Table {
  const { start, count } = leavesUnder(table.columns, path);
  const added: LeafColumn = { label: [], holds: "text" };
  const columns = replaced(table.columns, path, (column) => (side === "before" ? [added, column] : [column, added]));
  return withRoomAt({ ...table, columns }, table.columns, side === "before" ? start : start + count);
}

/** The table without a column and all under it; a table keeps its last column that holds cells. */
export function withoutColumn(table: Table, path: ColumnPath): Table {
  const { start, count } = leavesUnder(table.columns, path);
  const columns = replaced(table.columns, path, () => []);
  if (!leafColumns(columns).some(({ holds }) => holds !== "index")) return table;
  const gone = placesAmongCells(table.columns, start, count);
  return {
    ...table,
    columns,
    rows: table.rows.map((row) => (row.kind === "data" ? { ...row, cells: withoutPlaces(row.cells, gone) } : row)),
  };
}

/** A header over a column and the one to its right; the table as it is where there is none to the right. */
export function withGroup(table: Table, path: ColumnPath): Table {
  const next = columnAt(table.columns, nextTo(path));
  if (next === undefined) return table;
  const columns = replaced(table.columns, nextTo(path), () => []);
  return { ...table, columns: replaced(columns, path, (column) => [{ label: [], columns: [column, next] }]) };
}

/** Takes a header away that stands over several columns; they stay. */
export function withoutGroup(table: Table, path: ColumnPath): Table {
  return { ...table, columns: replaced(table.columns, path, (column) => (isColumnGroup(column) ? column.columns : [column])) };
}

/** The column to the right, under the same header. */
export function nextTo(path: ColumnPath): ColumnPath {
  return [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
}

/** How a column prints: `align` and `decimals` absent for what is usual. */
export type ColumnLook = Pick<LeafColumn, "align" | "decimals" | "summed">;

/** The table with a column that is aligned, rounded or added up otherwise; a key given as undefined goes. */
export function withLook(table: Table, path: ColumnPath, look: { readonly [Key in keyof ColumnLook]: ColumnLook[Key] | undefined }): Table {
  const change = (column: Column): Column =>
    isColumnGroup(column)
      ? column
      : (Object.fromEntries(Object.entries({ ...column, ...look }).filter(([, value]) => value !== undefined)) as never);
  return { ...table, columns: replaced(table.columns, path, (column) => [change(column)]) };
}

/**
 * The table with a column that holds something else. Figures become words and words that are one figure become figures again, with their facts;
 * a column of running numbers holds no cells, so that only an empty column becomes one.
 */
export function withKind(table: Table, path: ColumnPath, holds: LeafColumn["holds"]): Table {
  const column = columnAt(table.columns, path);
  if (column === undefined || isColumnGroup(column) || column.holds === holds) return table;
  const { start } = leavesUnder(table.columns, path);
  const { label, width, align } = column;
  const next: LeafColumn = { label, holds, ...(width === undefined ? {} : { width }), ...(align === undefined ? {} : { align }) };
  const columns = replaced(table.columns, path, () => [next]);
  if (column.holds === "index") return withRoomAt({ ...table, columns }, table.columns, start);
  const places = placesAmongCells(table.columns, start, 1);
  if (holds === "index") {
    if (!isEmptyColumn(table, path)) return table;
    return {
      ...table,
      columns,
      rows: table.rows.map((row) => (row.kind === "data" ? { ...row, cells: withoutPlaces(row.cells, places) } : row)),
    };
  }
  const turn = holds === "number" ? figureOf : (cell: Cell) => wordsOf(cell, column.decimals);
  return {
    ...table,
    columns,
    rows: table.rows.map((row) => (row.kind === "data" ? { ...row, cells: mapPlaces(row.cells, places, turn) } : row)),
  };
}

/** Whether nothing stands in the cells of a column. */
export function isEmptyColumn({ columns, rows }: Table, path: ColumnPath): boolean {
  const { start, count } = leavesUnder(columns, path);
  const places = placesAmongCells(columns, start, count);
  const isEmpty = (cell: Cell) => cell.kind === "text" && cell.paragraphs.length === 0;
  return rows.every((row) => row.kind !== "data" || placed(row.cells).every(({ cell, at }) => !places.includes(at) || isEmpty(cell)));
}

/** The leaves under a column: the place of the first among all, and how many. */
export function leavesUnder(columns: readonly Column[], path: ColumnPath): { readonly start: number; readonly count: number } {
  const paths = leafPaths(columns);
  const isUnder = (leaf: ColumnPath) => path.every((place, index) => leaf[index] === place);
  return { start: paths.findIndex(isUnder), count: paths.filter(isUnder).length };
}

/** Which cells of a full row stand under some leaves, running numbers not counted. */
function placesAmongCells(columns: readonly Column[], start: number, count: number): readonly number[] {
  const leaves = leafColumns(columns);
  return leaves.flatMap(({ holds }, index) =>
    index < start || index >= start + count || holds === "index"
      ? []
      : [leaves.slice(0, index).filter((leaf) => leaf.holds !== "index").length],
  );
}

/** The cells of a row, each with the place it begins at. */
function placed(cells: readonly Cell[]): readonly { readonly cell: Cell; readonly at: number }[] {
  return cells.map((cell, index) => ({ cell, at: cells.slice(0, index).reduce((sum, before) => sum + spanOf(before), 0) }));
}

/** The table with an empty cell in every row before the place of a leaf; a cell that reaches over that place grows. */
function withRoomAt(table: Table, before: readonly Column[], leaf: number): Table {
  const place = leafColumns(before)
    .slice(0, leaf)
    .filter(({ holds }) => holds !== "index").length;
  const room = (cells: readonly Cell[]): readonly Cell[] => {
    const covering = placed(cells).find(({ cell, at }) => at < place && at + spanOf(cell) > place)?.cell;
    if (covering !== undefined) return cells.map((cell) => (cell === covering ? spanning(cell, spanOf(cell) + 1) : cell));
    const index = placed(cells).filter(({ at }) => at < place).length;
    return cells.toSpliced(index, 0, { kind: "text", paragraphs: [] });
  };
  return { ...table, rows: table.rows.map((row) => (row.kind === "data" ? { ...row, cells: room(row.cells) } : row)) };
}

function withoutPlaces(cells: readonly Cell[], gone: readonly number[]): readonly Cell[] {
  return placed(cells).flatMap(({ cell, at }) => {
    const left = spanOf(cell) - gone.filter((place) => place >= at && place < at + spanOf(cell)).length;
    return left === 0 ? [] : [spanning(cell, left)];
  });
}

function mapPlaces(cells: readonly Cell[], places: readonly number[], turn: (cell: Cell) => Cell): readonly Cell[] {
  return placed(cells).map(({ cell, at }) => (places.includes(at) && spanOf(cell) === 1 ? turn(cell) : cell));
}

function spanning(cell: Cell, span: number): Cell {
  if (cell.kind === "number") return cell;
  const { span: _before, ...rest } = cell;
  return span === 1 ? rest : { ...rest, span };
}

function figureOf(cell: Cell): Cell {
  return cell.kind === "number" ? cell : (soleFigure(cell.paragraphs) ?? cell);
}

function wordsOf(cell: Cell, decimals: number | undefined): Cell {
  if (cell.kind === "text") return cell;
  const shown = formatNumber(cell.value, decimals ?? decimalPlacesOf(cell.value));
  const { facts = [], value } = cell;
  if (facts.length === 0) return { kind: "text", paragraphs: [{ content: plain(shown) }] };
  const form = facts.length > 1 ? "sum" : decimals === undefined ? "number" : `number:${decimals}`;
  return { kind: "text", paragraphs: [{ content: [{ kind: "field", shown, facts, value, form }] }] };
}
