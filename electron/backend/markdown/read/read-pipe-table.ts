import type { AlignType, Table as PipeTable, TableCell, TableRow } from "mdast";
import type { Cell, DataRow, LeafColumn, Table } from "#core/document/table.ts";
import { lineOf, readInlines } from "./read-inline.ts";
import type { Reading } from "./reading.ts";

/** Reads a pipe table: the first row names the columns, the delimiter row aligns them, all cells are words. */
export function readPipeTable(node: PipeTable, reading: Reading): Table {
  const [head, ...rows] = node.children;
  const columns = (head?.children ?? []).map((cell, index) => columnOf(cell, node.align?.[index], reading));
  return reading.lines.mark({ kind: "table", columns, rows: rows.map((row) => rowOf(row, reading)) }, lineOf(node, reading));
}

function columnOf(cell: TableCell, align: AlignType | undefined, reading: Reading): LeafColumn {
  return { label: readInlines(cell.children, reading), holds: "text", ...(align ? { align } : {}) };
}

function rowOf(row: TableRow, reading: Reading): DataRow {
  const cells = row.children.map((cell): Cell => {
    const content = readInlines(cell.children, reading);
    return { kind: "text", paragraphs: content.length === 0 ? [] : [{ content }] };
  });
  return reading.lines.mark({ kind: "data", cells }, lineOf(row, reading));
}
