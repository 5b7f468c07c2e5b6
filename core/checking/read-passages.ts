import type { Block } from "../document/block.ts";
import { type Inline, plain } from "../document/inline.ts";
import type { OfficialDocument } from "../document/official-document.ts";
import { type Cell, type Column, isColumnGroup, type Table } from "../document/table.ts";
import { wordsOf } from "./words-of.ts";

/** Words that stand together: a paragraph, the title of a heading, a paragraph of a cell or of a note, a line of the recipients. */
export interface Passage {
  /** Where its inline content, or its line of text, stands. */
  readonly path: string;
  /** Its words as `wordsOf` has them. */
  readonly text: string;
  readonly content: readonly Inline[];
  /** Part of the head or foot, of a table, or of running text with its headings and notes. */
  readonly within: "head" | "table" | "text";
}

/** A table and where it stands. */
export interface PlacedTable {
  readonly path: string;
  readonly table: Table;
}

/** The blocks of the body or of an appendix. */
export interface Part {
  readonly path: string;
  readonly blocks: readonly Block[];
}

/** What rules look at, gathered in one walk through the document. */
export interface Reading {
  /** In the order of reading; a note comes right behind the words that call it. */
  readonly passages: readonly Passage[];
  readonly tables: readonly PlacedTable[];
  /** The body, then one an appendix. */
  readonly parts: readonly Part[];
}

/** Walks through a document once; linear in its length. */
export function readPassages(document: OfficialDocument): Reading {
  const reading: Gathered = { passages: [], tables: [] };
  readHead(reading, document);
  const parts = [
    { path: "body", blocks: document.body },
    ...document.appendices.map(({ content }, index) => ({ path: `appendices[${index}].content`, blocks: content })),
  ];
  for (const [index, { path, blocks }] of parts.entries()) {
    const appendix = document.appendices[index - 1];
    if (appendix !== undefined) readAppendixHead(reading, `appendices[${index - 1}]`, appendix);
    for (const [place, block] of blocks.entries()) readBlock(reading, `${path}[${place}]`, block);
  }
  return { ...reading, parts };
}

interface Gathered {
  readonly passages: Passage[];
  readonly tables: PlacedTable[];
}

function take({ passages }: Gathered, path: string, content: readonly Inline[], within: Passage["within"]): void {
  passages.push({ path, text: wordsOf(content), content, within });
  for (const [index, inline] of content.entries()) {
    if (inline.kind !== "footnote") continue;
    for (const [place, words] of inline.content.entries()) {
      passages.push({ path: `${path}[${index}].content[${place}]`, text: wordsOf(words), content: words, within: "text" });
    }
  }
}

function readHead(reading: Gathered, { title, addressees, legalBases, recipients }: OfficialDocument): void {
  const lines = (path: string, texts: readonly string[]) => {
    for (const [index, text] of texts.entries()) take(reading, `${path}[${index}]`, plain(text), "head");
  };
  take(reading, "title", title, "head");
  lines("addressees", addressees);
  for (const [index, basis] of legalBases.entries()) take(reading, `legalBases[${index}]`, basis, "head");
  lines("recipients", recipients);
}

function readAppendixHead(reading: Gathered, path: string, { title, note }: OfficialDocument["appendices"][number]): void {
  if (title !== undefined) take(reading, `${path}.title`, title, "head");
  if (note !== undefined) take(reading, `${path}.note`, plain(note), "head");
}

function readBlock(reading: Gathered, path: string, block: Block): void {
  switch (block.kind) {
    case "heading":
      take(reading, `${path}.title`, block.title, "text");
      if (block.text !== undefined) take(reading, `${path}.text`, block.text, "text");
      return;
    case "paragraph":
    case "item":
      take(reading, `${path}.content`, block.content, "text");
      return;
    case "table":
      readTable(reading, path, block);
      return;
    case "chart":
      take(reading, `${path}.title`, plain(block.title), "table");
      return;
    case "pageBreak":
      return;
  }
}

function readTable(reading: Gathered, path: string, table: Table): void {
  reading.tables.push({ path, table });
  readColumns(reading, `${path}.columns`, table.columns);
  for (const [index, row] of table.rows.entries()) {
    if (row.kind !== "data") take(reading, `${path}.rows[${index}].title`, row.title, "table");
    else for (const [place, cell] of row.cells.entries()) readCell(reading, `${path}.rows[${index}].cells[${place}]`, cell);
  }
  for (const [index, note] of (table.notes ?? []).entries()) take(reading, `${path}.notes[${index}]`, note, "table");
}

function readColumns(reading: Gathered, path: string, columns: readonly Column[]): void {
  for (const [index, column] of columns.entries()) {
    take(reading, `${path}[${index}].label`, column.label, "table");
    if (isColumnGroup(column)) readColumns(reading, `${path}[${index}].columns`, column.columns);
  }
}

function readCell(reading: Gathered, path: string, cell: Cell): void {
  if (cell.kind === "number") return;
  for (const [index, { content }] of cell.paragraphs.entries()) take(reading, `${path}.paragraphs[${index}].content`, content, "table");
}
