import { canonicalInlines } from "#core/document/canonical-inlines.ts";
import type { Emphasis, Inline } from "#core/document/inline.ts";
import type { Cell, CellParagraph, DataRow, LeafColumn, Table } from "#core/document/table.ts";

/** A table of Word, Excel or a page as one of a document: its first row is the head; every word is kept. Undefined where it has no cells. */
export function pastedTable(element: HTMLTableElement): Table | undefined {
  const [head, ...rows] = gridOf(element);
  if (head === undefined) return undefined;
  const width = Math.max(...[head, ...rows].map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, index): LeafColumn => ({ label: wordsOf(head[index]), holds: "text" }));
  const body = rows.map((row): DataRow => ({ kind: "data", cells: Array.from({ length: width }, (_, index) => cellOf(row[index])) }));
  return { kind: "table", columns, rows: body.length === 0 ? [{ kind: "data", cells: columns.map(() => cellOf(undefined)) }] : body };
}

type GridLine = (HTMLElement | undefined)[];

/** Cell elements by row and column; what is merged stands in its first place, and the others are free. */
function gridOf(table: HTMLTableElement): readonly GridLine[] {
  const grid: readonly GridLine[] = [...table.rows].map(() => []);
  const taken = new Set<string>();
  for (const [row, line] of grid.entries()) {
    for (const cell of table.rows[row]?.cells ?? []) place(cell, row, { line, taken });
  }
  return grid.filter((line) => line.length > 0).map((line) => Array.from(line));
}

/** Puts a cell into the next free place of its row, and takes all it covers. */
function place(cell: HTMLTableCellElement, row: number, { line, taken }: { readonly line: GridLine; readonly taken: Set<string> }): void {
  const column = freeColumn(row, 0, taken);
  line[column] = cell;
  for (const down of Array.from({ length: cell.rowSpan }).keys()) {
    for (const right of Array.from({ length: cell.colSpan }).keys()) taken.add(`${row + down}:${column + right}`);
  }
}

function freeColumn(row: number, from: number, taken: ReadonlySet<string>): number {
  return taken.has(`${row}:${from}`) ? freeColumn(row, from + 1, taken) : from;
}

function cellOf(element: HTMLElement | undefined): Cell {
  return { kind: "text", paragraphs: element === undefined ? [] : paragraphsOf(element) };
}

/** The label of a column is one line. */
function wordsOf(element: HTMLElement | undefined): readonly Inline[] {
  const paragraphs = element === undefined ? [] : paragraphsOf(element);
  return paragraphs.flatMap(({ content }, index) => (index === 0 ? content : [{ kind: "text" as const, text: " " }, ...content]));
}

function paragraphsOf(element: HTMLElement): readonly CellParagraph[] {
  const blocks = [...element.querySelectorAll<HTMLElement>("p, li")].filter((one) => one.querySelector("p, li") === null);
  const parts = blocks.length === 0 ? [element] : blocks;
  return parts.flatMap((part): readonly CellParagraph[] => {
    const content = canonicalInlines(inlinesIn(part, {}));
    if (content.length === 0) return [];
    return part.tagName === "LI" ? [{ content, bullet: part.getAttribute("data-level") === "2" ? 2 : 1 }] : [{ content }];
  });
}

function inlinesIn(node: Node, look: Emphasis): readonly Inline[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ kind: "text", text: node.textContent ?? "", ...look }];
  if (!(node instanceof Element)) return [];
  if (node.tagName === "BR") return [{ kind: "lineBreak" }];
  const bold = /^(?:B|STRONG)$/.test(node.tagName) ? { bold: true as const } : {};
  const italic = /^(?:I|EM)$/.test(node.tagName) ? { italic: true as const } : {};
  return [...node.childNodes].flatMap((child) => inlinesIn(child, { ...look, ...bold, ...italic }));
}
