import type { Field, Inline } from "#core/document/inline.ts";
import {
  type Cell,
  type CellParagraph,
  type DataRow,
  leafColumns,
  type NumberCell,
  spanOf,
  type Table,
  type TableRow,
} from "#core/document/table.ts";
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
  if (column?.holds !== "number" || spanOf(before) > 1) return words;
  const figure = soleFigure(paragraphs, column.decimals);
  if (figure === undefined) return words;
  // The same figure typed again still comes from its facts.
  return before.kind === "number" && before.value === figure.value && figure.facts === undefined ? before : figure;
}

/** The figure of a cell that says nothing else, with its facts where it has any. */
export function soleFigure(paragraphs: readonly CellParagraph[], decimals?: number): NumberCell | undefined {
  const [only, ...others] = paragraphs;
  const [inline, ...more] = only?.content ?? [];
  if (inline === undefined || others.length > 0 || more.length > 0 || only?.bullet !== undefined) return undefined;
  if (inline.kind === "field") return figureOfField(inline);
  const value = inline.kind === "text" && !inline.bold && !inline.italic ? typedValue(inline.text, decimals) : undefined;
  return value === undefined ? undefined : { kind: "number", value };
}

/** Ways to show facts whose figure is their sum, as that of a cell is. */
const SUMMING = /^(?:plain|figure|number|percent|with_unit|sum)(?::|$)/;

function figureOfField({ value, facts, form = "plain" }: Field): NumberCell | undefined {
  return value === undefined || !SUMMING.test(form) ? undefined : { kind: "number", value, facts };
}

function columnAt(table: Table, row: DataRow, index: number) {
  const start = row.cells.slice(0, index).reduce((sum, cell) => sum + spanOf(cell), 0);
  return leafColumns(table.columns).filter(({ holds }) => holds !== "index")[start];
}
