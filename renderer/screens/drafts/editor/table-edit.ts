import type { Inline } from "#core/document/inline.ts";
import { type Cell, type CellParagraph, type DataRow, leafColumns, spanOf, type Table, type TableRow } from "#core/document/table.ts";
import { typedValue } from "./typed-value.ts";

/** A place in a table that can be typed in: a cell of a data row, or the title of a group or a total (cell 0). */
export interface CellPlace {
  readonly row: number;
  readonly cell: number;
}

/** What stands in a place; undefined where there is nothing to type in. */
export function contentAt({ rows }: Table, { row, cell }: CellPlace): Cell | undefined {
  const found = rows[row];
  if (found === undefined) return undefined;
  if (found.kind === "data") return found.cells[cell];
  return cell === 0 ? { kind: "text", paragraphs: found.title.length === 0 ? [] : [{ content: found.title }] } : undefined;
}

/** The table with other words in a place. Words that read as a figure are one in a column of figures. */
export function withContent(table: Table, place: CellPlace, paragraphs: readonly CellParagraph[]): Table {
  const row = table.rows[place.row];
  if (row === undefined) return table;
  if (row.kind !== "data") return withRow(table, place.row, { ...row, title: titleOf(paragraphs) });
  const cells = row.cells.map((cell, index) => (index === place.cell ? typedCell(table, row, index, cell, paragraphs) : cell));
  return withRow(table, place.row, { ...row, cells });
}

/** The table with an empty row like the one at `row` behind it. */
export function withRowBelow(table: Table, row: number): Table {
  const model = table.rows[row];
  const cells = (model?.kind === "data" ? model.cells : leafColumns(table.columns).filter(({ holds }) => holds !== "index")).map(emptyCell);
  return { ...table, rows: table.rows.toSpliced(row + 1, 0, { kind: "data", cells }) };
}

/** The table without a row; a table keeps its last one. */
export function withoutRow(table: Table, row: number): Table {
  return table.rows.length <= 1 ? table : { ...table, rows: table.rows.toSpliced(row, 1) };
}

function emptyCell(like: object): Cell {
  const span = "kind" in like ? spanOf(like as Cell) : 1;
  return { kind: "text", paragraphs: [], ...(span === 1 ? {} : { span }) };
}

function withRow(table: Table, at: number, row: TableRow): Table {
  return { ...table, rows: table.rows.with(at, row) };
}

/** A title is one line: further paragraphs follow behind a break. */
function titleOf(paragraphs: readonly CellParagraph[]): readonly Inline[] {
  return paragraphs.flatMap(({ content }, index) => (index === 0 ? content : [{ kind: "lineBreak" as const }, ...content]));
}

function typedCell(table: Table, row: DataRow, index: number, before: Cell, paragraphs: readonly CellParagraph[]): Cell {
  const span = spanOf(before) === 1 ? {} : { span: spanOf(before) };
  const words: Cell = { kind: "text", paragraphs, ...span };
  const column = columnAt(table, row, index);
  const text = soleText(paragraphs);
  if (column?.holds !== "number" || text === undefined || spanOf(before) > 1) return words;
  const value = typedValue(text, column.decimals);
  if (value === undefined) return words;
  // The same figure typed again still comes from its facts.
  return before.kind === "number" && before.value === value ? before : { kind: "number", value };
}

function columnAt(table: Table, row: DataRow, index: number) {
  const start = row.cells.slice(0, index).reduce((sum, cell) => sum + spanOf(cell), 0);
  return leafColumns(table.columns).filter(({ holds }) => holds !== "index")[start];
}

function soleText(paragraphs: readonly CellParagraph[]): string | undefined {
  const [only, ...others] = paragraphs;
  const [inline, ...more] = only?.content ?? [];
  const isSole = others.length === 0 && more.length === 0 && only?.bullet === undefined;
  return isSole && inline?.kind === "text" && !inline.bold && !inline.italic ? inline.text : undefined;
}
