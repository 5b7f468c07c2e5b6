import type { Block } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { type Cell, type Column, type DataRow, isColumnGroup, leafColumns, type Table, type TextCell } from "#core/document/table.ts";

/** A document with words of our own in its tables, so that headers and rows can be found again on the pages. */
export interface MarkedDocument {
  readonly document: OfficialDocument;
  readonly tables: readonly MarkedTable[];
}

export interface MarkedTable {
  /** Stands in the header. */
  readonly header: string;
  /** Stand at the beginning and at the end of the longest cell of each row with words. */
  readonly rows: readonly (readonly [first: string, last: string])[];
}

/** Puts a word into the header of every table, and one at each end of the longest cell of every row. */
export function markRows(document: OfficialDocument): MarkedDocument {
  const tables: MarkedTable[] = [];
  const mark = (blocks: readonly Block[]) =>
    blocks.map((block) => {
      if (block.kind !== "table") return block;
      const marked = markTable(block, tables.length + 1);
      tables.push(marked.names);
      return marked.table;
    });
  const body = mark(document.body);
  const appendices = document.appendices.map((appendix) => ({ ...appendix, content: mark(appendix.content) }));
  return { document: { ...document, body, appendices }, tables };
}

function markTable(table: Table, number: number): { readonly table: Table; readonly names: MarkedTable } {
  const header = `B${number}D`;
  const names: (readonly [string, string])[] = [];
  const rows = table.rows.map((row, index) => {
    if (row.kind !== "data" || lengthOfLongest(row) === 0) return row;
    const ends = [`B${number}H${index}A`, `B${number}H${index}Z`] as const;
    names.push(ends);
    return markRow(row, ends);
  });
  const widest = leafColumns(table.columns).reduce((best, leaf) => ((leaf.width ?? 0) > (best.width ?? 0) ? leaf : best));
  return {
    table: { ...table, rows, columns: table.columns.map((column) => markColumn(column, widest, header)) },
    names: { header, rows: names },
  };
}

function markColumn(column: Column, chosen: Column, mark: string): Column {
  if (isColumnGroup(column)) return { ...column, columns: column.columns.map((inner) => markColumn(inner, chosen, mark)) };
  return column === chosen ? { ...column, label: [...column.label, ...plain(` ${mark}`)] } : column;
}

function markRow(row: DataRow, [first, last]: readonly [string, string]): DataRow {
  const longest = lengthOfLongest(row);
  const chosen = row.cells.findIndex((cell) => lengthOf(cell) === longest);
  return { ...row, cells: row.cells.map((cell, index) => (index === chosen && cell.kind === "text" ? markCell(cell, first, last) : cell)) };
}

function markCell(cell: TextCell, first: string, last: string): TextCell {
  const end = cell.paragraphs.length - 1;
  const paragraphs = cell.paragraphs.map((paragraph, index) => {
    const before = index === 0 ? plain(`${first} `) : [];
    const after = index === end ? plain(` ${last}`) : [];
    return { ...paragraph, content: [...before, ...paragraph.content, ...after] };
  });
  return { ...cell, paragraphs };
}

function lengthOfLongest(row: DataRow): number {
  return Math.max(0, ...row.cells.map(lengthOf));
}

function lengthOf(cell: Cell): number {
  if (cell.kind === "number") return 0;
  return cell.paragraphs.flatMap(({ content }) => content).reduce((sum, inline) => sum + lengthOfInline(inline), 0);
}

function lengthOfInline(inline: Inline): number {
  if (inline.kind === "text") return inline.text.length;
  return inline.kind === "field" || inline.kind === "citation" ? inline.shown.length : 1;
}
