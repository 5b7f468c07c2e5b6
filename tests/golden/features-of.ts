import type { Block } from "#core/document/block.ts";
import type { Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { type Cell, type Column, isColumnGroup, type Table, type TableRow } from "#core/document/table.ts";

/**
 * What of the model a document holds, as words: `block heading`, `heading level 5`, `table unit`, `inline footnote`, `marks urgency`,
 * `prefix TM`. A key that is set counts, whatever its value.
 */
export function featuresOf(document: OfficialDocument): ReadonlySet<string> {
  return new Set([
    ...keysOf("document", document),
    ...keysOf("letterhead", document.letterhead),
    ...keysOf("marks", document.marks ?? {}),
    ...document.signature.lines.map(({ prefix }) => `prefix ${prefix ?? "none"}`),
    `addressees ${Math.min(document.addressees.length, 2)}`,
    ...document.title.flatMap(inlineFeatures),
    ...document.legalBases.flat().flatMap(inlineFeatures),
    ...document.body.flatMap(blockFeatures),
    ...document.appendices.flatMap((appendix) => [
      ...keysOf("appendix", appendix),
      `appendix ${appendix.orientation}`,
      ...(appendix.title ?? []).flatMap(inlineFeatures),
      ...appendix.content.flatMap(blockFeatures),
    ]),
  ]);
}

function keysOf(what: string, value: object): readonly string[] {
  return Object.keys(value).map((key) => `${what} ${key}`);
}

function blockFeatures(block: Block): readonly string[] {
  return [`block ${block.kind}`, ...keysOf(block.kind, block), ...detailsOf(block)];
}

function detailsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`heading level ${block.level}`, ...[...block.title, ...(block.text ?? [])].flatMap(inlineFeatures)];
    case "paragraph":
      return block.content.flatMap(inlineFeatures);
    case "item":
      return [`item level ${block.level}`, ...block.content.flatMap(inlineFeatures)];
    case "table":
      return tableFeatures(block);
    case "chart":
      return [`chart ${block.type}`, ...block.series.flatMap((series) => keysOf("series", series))];
    case "pageBreak":
      return [];
  }
}

function tableFeatures(table: Table): readonly string[] {
  return [
    ...(table.groupLabels ?? []).map((style) => `group label ${style}`),
    `restart ${table.indexRestart ?? "group"}`,
    ...table.columns.flatMap(columnFeatures),
    ...table.rows.flatMap(rowFeatures),
    ...(table.notes ?? []).flat().flatMap(inlineFeatures),
  ];
}

function columnFeatures(column: Column): readonly string[] {
  const label = column.label.flatMap(inlineFeatures);
  if (isColumnGroup(column)) return [...label, ...keysOf("column", column), ...column.columns.flatMap(columnFeatures)];
  return [...label, ...keysOf("column", column), `column of ${column.holds}`, `align ${column.align ?? "none"}`];
}

function rowFeatures(row: TableRow): readonly string[] {
  const shape = [`row ${row.kind}`, ...keysOf(row.kind, row)];
  if (row.kind === "data") return [...shape, ...row.cells.flatMap(cellFeatures)];
  return [...shape, ...(row.kind === "group" ? [`group level ${row.level}`] : []), ...row.title.flatMap(inlineFeatures)];
}

function cellFeatures(cell: Cell): readonly string[] {
  const shape = [`cell ${cell.kind}`, ...keysOf("cell", cell)];
  if (cell.kind === "number") return shape;
  if (cell.paragraphs.length === 0) return [...shape, "cell empty"];
  return [...shape, ...cell.paragraphs.flatMap(({ bullet, content }) => [`bullet ${bullet ?? 0}`, ...content.flatMap(inlineFeatures)])];
}

function inlineFeatures(inline: Inline): readonly string[] {
  const shape = [`inline ${inline.kind}`, ...keysOf(inline.kind, inline)];
  return inline.kind === "footnote" ? [...shape, ...inline.content.flat().flatMap(inlineFeatures)] : shape;
}
