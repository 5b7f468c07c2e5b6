import type { FileChild, Paragraph } from "docx";
import type { Chart } from "#core/document/block.ts";
import type { Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { AppendixName } from "#core/document/printed-run.ts";
import { appendixNameIn } from "#core/document/wording/index.ts";
import { type Standard, standardOf } from "#core/standards/index.ts";
import { type BlockMemory, NO_MEMORY } from "./block-memory.ts";

/** What every part of the writer needs: the document, its standard, and the place where footnotes gather. */
export interface DocxContext {
  readonly document: OfficialDocument;
  readonly standard: Standard;
  readonly appendixName: AppendixName;
  /** Takes the paragraphs of a note and gives the number by which the text refers to it. */
  readonly addFootnote: (content: readonly (readonly Inline[])[]) => number;
  /** Notes which part of the document paragraphs and tables print, and gives them back. */
  readonly print: PrintedParts["add"];
  readonly memory: BlockMemory;
}

/** A part of the document as mistakes name it: `body[3]`, `legalBases[0]`. */
export interface PrintedPart {
  readonly path: string;
  /** The parts the first and the last cell print, of the last row of a table that places parts side by side. */
  readonly cells?: { readonly first: readonly string[]; readonly last: readonly string[] };
  /** The chart it is: the text only holds a place for it. */
  readonly chart?: Chart;
}

/** Which part each paragraph and table of a document prints. */
export interface PrintedParts {
  readonly add: <Child extends FileChild>(part: PrintedPart, children: readonly Child[]) => readonly Child[];
  readonly partOf: (child: FileChild) => PrintedPart | undefined;
}

/** Nothing is printed yet. */
export function collectPrintedParts(): PrintedParts {
  const parts = new Map<FileChild, PrintedPart>();
  return {
    add: (part, children) => {
      for (const child of children) parts.set(child, part);
      return children;
    },
    partOf: (child) => parts.get(child),
  };
}

/** The notes of a document in the order of their references. */
export interface FootnoteCollection {
  readonly add: DocxContext["addFootnote"];
  readonly write: (
    paragraphsOf: (content: readonly (readonly Inline[])[]) => readonly Paragraph[],
  ) => Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
}

/** An empty collection; ids start at 1, as Word keeps those below for the separators. */
export function collectFootnotes(): FootnoteCollection {
  const notes: (readonly (readonly Inline[])[])[] = [];
  return {
    add: (content) => notes.push(content),
    write: (paragraphsOf) => Object.fromEntries(notes.map((content, index) => [String(index + 1), { children: paragraphsOf(content) }])),
  };
}

/** The context for writing one document. */
export function docxContext(
  document: OfficialDocument,
  footnotes: FootnoteCollection,
  { parts = collectPrintedParts(), memory = NO_MEMORY }: { readonly parts?: PrintedParts; readonly memory?: BlockMemory } = {},
): DocxContext {
  return {
    memory,
    document,
    standard: standardOf(document.standard),
    appendixName: appendixNameIn(document),
    addFootnote: footnotes.add,
    print: parts.add,
  };
}
