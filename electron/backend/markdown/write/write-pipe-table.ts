import type { Inline } from "#core/document/inline.ts";
import { type Cell, isColumnGroup, type LeafColumn, type Table } from "#core/document/table.ts";
import { createNoteNumbers, type NoteNumbers } from "./note-numbers.ts";
import { writeInlines } from "./write-inline.ts";

/** Writes a plain table of words with pipes; undefined for one that holds more than pipes can say. */
export function writePipeTable(table: Table, notes: NoteNumbers): string | undefined {
  const grid = gridOf(table);
  // Tried with numbers of its own first: a note must not be counted for a table that is written otherwise.
  if (grid === undefined || !grid.every((row) => isWritable(row))) return undefined;
  const [head = [], ...rows] = grid.map((row) => row.map((cell) => writeInlines(cell, { breaks: "word" }, notes)));
  const delimiters = table.columns.map((column) => DELIMITERS[isColumnGroup(column) ? "none" : (column.align ?? "none")]);
  return [head, delimiters, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const DELIMITERS: Readonly<Record<NonNullable<LeafColumn["align"]> | "none", string>> = {
  none: "---",
  left: ":--",
  center: ":-:",
  right: "--:",
  justify: "---",
};

/** The contents of head and rows; undefined for a table with anything but words in plain columns. */
function gridOf(table: Table): readonly (readonly (readonly Inline[])[])[] | undefined {
  const { kind: _kind, columns, rows, ...settings } = table;
  const isPlain = Object.keys(settings).length === 0 && columns.every((column) => !isColumnGroup(column) && isPlainColumn(column));
  if (!isPlain) return undefined;
  const contents = rows.map((row) => (row.kind === "data" ? row.cells.map((cell) => plainContent(cell)) : [undefined]));
  const isGrid = contents.every((row) => row.length === columns.length && row.every((cell) => cell !== undefined));
  return isGrid ? [columns.map((column) => column.label), ...contents.map((row) => row.filter((cell) => cell !== undefined))] : undefined;
}

function isPlainColumn({ holds, width, align, decimals, summed }: LeafColumn): boolean {
  return holds === "text" && align !== "justify" && width === undefined && decimals === undefined && summed === undefined;
}

function plainContent(cell: Cell): readonly Inline[] | undefined {
  if (cell.kind !== "text" || cell.span !== undefined || cell.paragraphs.length > 1) return undefined;
  const [paragraph] = cell.paragraphs;
  if (paragraph === undefined) return [];
  return paragraph.bullet === undefined ? paragraph.content : undefined;
}

/** A row with no words, or with a pipe in its source, cannot stand between pipes. */
function isWritable(row: readonly (readonly Inline[])[]): boolean {
  const source = row.map((cell) => writeInlines(cell, { breaks: "word" }, createNoteNumbers())).join("");
  return source !== "" && !source.includes("|");
}
