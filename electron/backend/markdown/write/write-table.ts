import {
  type Column,
  type DataRow,
  isColumnGroup,
  type LeafColumn,
  leafColumns,
  spanOf,
  type Table,
  type TableRow,
} from "#core/document/table.ts";
import type { NoteNumbers } from "./note-numbers.ts";
import { writeCell } from "./write-cell.ts";
import { writeFence } from "./write-fence.ts";
import { writeInlines } from "./write-inline.ts";
import { writePipeTable } from "./write-pipe-table.ts";
import { oneLine, type YamlValue } from "./write-yaml.ts";

/** Writes a table: a plain table of words with pipes, everything else as a fence. */
export function writeTable(table: Table, notes: NoteNumbers): string {
  return writePipeTable(table, notes) ?? writeFence("table", fenceOf(table, notes));
}

function fenceOf(table: Table, notes: NoteNumbers): { readonly [key: string]: YamlValue | undefined } {
  const cellColumns = leafColumns(table.columns).filter((column) => column.holds !== "index");
  return {
    unit: table.unit,
    columnNumbers: table.columnNumbers,
    groupLabels: table.groupLabels && oneLine(table.groupLabels),
    indexRestart: table.indexRestart,
    columns: table.columns.map((column) => columnOf(column, notes)),
    rows: table.rows.length === 0 ? undefined : table.rows.map((row) => rowOf(row, cellColumns, notes)),
    notes: table.notes?.map((note) => writeInlines(note, { breaks: "word" }, notes)),
    from: table.from && { query: table.from.query, rows: oneLine(table.from.rows) },
  };
}

function columnOf(column: Column, notes: NoteNumbers): YamlValue {
  const label = writeInlines(column.label, { breaks: "word" }, notes);
  if (isColumnGroup(column)) return { label, columns: column.columns.map((inner) => columnOf(inner, notes)) };
  return oneLine({
    label,
    holds: column.holds === "text" ? undefined : column.holds,
    width: column.width,
    align: column.align,
    decimals: column.decimals,
    sum: column.summed,
  });
}

function rowOf(row: TableRow, columns: readonly LeafColumn[], notes: NoteNumbers): YamlValue {
  if (row.kind === "data") return dataRowOf(row, columns, notes);
  const title = writeInlines(row.title, { breaks: "word" }, notes);
  if (row.kind === "total") return oneLine({ total: title });
  return oneLine({
    group: title,
    level: row.level === 1 ? undefined : row.level,
    sums: row.sums,
    unnumbered: row.unnumbered,
  });
}

/** A row longer than this, in characters, is written with one cell a line. */
const LONGEST_LINE = 140;

function dataRowOf(row: DataRow, columns: readonly LeafColumn[], notes: NoteNumbers): YamlValue {
  const { cells } = row.cells.reduce<{ readonly cells: readonly YamlValue[]; readonly at: number }>(
    ({ cells: done, at }, cell) => ({ cells: [...done, writeCell(cell, columns[at], notes)], at: at + spanOf(cell) }),
    { cells: [], at: 0 },
  );
  const text = JSON.stringify(cells);
  return text.length > LONGEST_LINE || text.includes("\\n")
    ? cells.map((cell) => (typeof cell === "string" ? cell : mapOf(cell)))
    : oneLine(cells);
}

function mapOf(cell: YamlValue): YamlValue {
  return JSON.stringify(cell).includes("\\n") ? cell : oneLine(cell);
}
