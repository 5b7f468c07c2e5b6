import type { Node } from "@tiptap/pm/model";
import { NO_WORD } from "#core/checking/words-of.ts";
import { knownBlockOf } from "../editor/document-conversion.ts";
import { NODE } from "../editor/editor-node.ts";
import type { TablePlace } from "../editor/table-elements.ts";

/** A stretch of the text of the editor. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where something of the document stands in the editor: its block, and its words where they are typed there. */
export interface EditorPlace {
  readonly block: Stretch;
  readonly words?: Stretch;
  /** The place in a table that is meant. */
  readonly cell?: TablePlace;
}

/** What is looked for: a JSON path of the document and, where words are meant, how many characters come before them. */
export interface DocumentPlace {
  readonly path: string;
  readonly at?: number;
}

/** Finds places of the document in the text; undefined for what stands in the form of head and foot, and for what is not there any more. */
export type FindPlace = (place: DocumentPlace, quote?: string) => EditorPlace | undefined;

/** Walks through the text once; the places are those of this very text. */
export function createFindPlace(doc: Node): FindPlace {
  const parts = doc.children.map((part, index) => blocksIn(part, startOf(doc, index)));
  return ({ path, at = 0 }, quote = "") => {
    const { appendix, block, rest = "" } = PATH.exec(path)?.groups ?? {};
    if (appendix === undefined && block === undefined) return undefined;
    const part = parts[appendix === undefined ? 0 : Number(appendix) + 1];
    const found = block === undefined ? part?.title : part?.blocks[Number(block)];
    return found === undefined ? undefined : placeIn(found, rest, { at, quote });
  };
}

function placeIn(block: PlacedBlock, rest: string, sought: Sought): EditorPlace {
  const stretch = { from: block.at, to: block.at + block.node.nodeSize };
  if (!block.node.isTextblock) return { block: stretch, ...cellIn(rest) };
  const words = sought.quote === "" ? undefined : findWords(block, rest, sought);
  return { block: stretch, ...(words === undefined ? {} : { words }) };
}

/** `body[3].content`, `appendices[0].content[2].rows[1].cells[0]`, `appendices[0].title`, `appendices[0]`. */
const PATH = /^(?:body|appendices\[(?<appendix>\d+)\](?:\.content)?)(?:\[(?<block>\d+)\])?(?<rest>.*)$/;

interface PlacedBlock {
  readonly node: Node;
  readonly at: number;
}

interface PartBlocks {
  /** The title of an appendix. */
  readonly title: PlacedBlock | undefined;
  /** The blocks as a document counts them: what says nothing is none. */
  readonly blocks: readonly PlacedBlock[];
}

function startOf(doc: Node, index: number): number {
  return doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}

function blocksIn(part: Node, start: number): PartBlocks {
  const all: PlacedBlock[] = [];
  part.forEach((node, offset) => {
    all.push({ node, at: start + 1 + offset });
  });
  const [first] = all;
  const title = first?.node.type.name === NODE.appendixTitle ? first : undefined;
  return { title, blocks: all.filter((block) => block !== title && knownBlockOf(block.node) !== undefined) };
}

function cellIn(rest: string): Pick<EditorPlace, "cell"> {
  const [, row, cell] = /^\.rows\[(\d+)\](?:\.cells\[(\d+)\])?/.exec(rest) ?? [];
  if (row !== undefined) return { cell: { row: Number(row), cell: Number(cell ?? 0) } };
  const columns = /^(?:\.columns\[\d+\])+(?=\.label)/.exec(rest)?.[0].match(/\d+/g);
  return columns ? { cell: { path: columns.map(Number) } } : {};
}

interface Piece {
  /** Characters of the words before it. */
  readonly start: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isTyped: boolean;
}

interface Sought {
  readonly at: number;
  readonly quote: string;
}

/** Where a quote stands in a block; the occurrence nearest to where it stood, for blanks at the start are not counted in a document. */
function findWords({ node, at }: PlacedBlock, rest: string, sought: Sought): Stretch | undefined {
  const note = /^\.(?:content|title|text)\[\d+\]/.test(rest) ? noteWith(node, at, sought.quote) : undefined;
  if (note !== undefined) return note;
  const pieces = piecesOf(node, at + 1, rest);
  const text = pieces.map((piece) => piece.text).join("");
  const start = nearest(text, sought);
  return start === undefined ? undefined : stretchOf(pieces, start, start + sought.quote.length);
}

function nearest(text: string, { quote, at }: Sought): number | undefined {
  const starts: number[] = [];
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) starts.push(start);
  return starts.toSorted((left, right) => Math.abs(left - at) - Math.abs(right - at))[0];
}

/** The pieces of a block, of a heading that runs on only those of its title or of its text. */
function piecesOf(block: Node, start: number, rest: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = { runIn: false, length: 0 };
  block.forEach((inline, offset) => {
    if (inline.type.name === NODE.runIn) {
      seen.runIn = true;
      return;
    }
    if ((rest.startsWith(".title") && seen.runIn) || (rest.startsWith(".text") && !seen.runIn)) return;
    const text = wordsOfNode(inline);
    const from = start + offset;
    pieces.push({ start: seen.length, text, from, to: from + inline.nodeSize, isTyped: inline.isText });
    seen.length += text.length;
  });
  return pieces;
}

/** As `wordsOf` of core counts what the node stands for. */
function wordsOfNode(inline: Node): string {
  if (inline.isText) return inline.text ?? "";
  if (inline.type.name === NODE.field || inline.type.name === NODE.citation) return String(inline.attrs.shown);
  return inline.type.name === NODE.lineBreak ? "\n" : NO_WORD;
}

function stretchOf(pieces: readonly Piece[], start: number, end: number): Stretch | undefined {
  const first = pieces.find((piece) => start < piece.start + piece.text.length);
  const last = pieces.findLast((piece) => end > piece.start);
  if (first === undefined || last === undefined) return undefined;
  const from = first.isTyped ? first.from + start - first.start : first.from;
  return { from, to: last.isTyped ? last.from + end - last.start : last.to };
}

/** The note whose words hold the quote. */
function noteWith(block: Node, at: number, quote: string): Stretch | undefined {
  const notes: Stretch[] = [];
  block.forEach((inline, offset) => {
    const isIt = inline.type.name === NODE.footnote && JSON.stringify(inline.attrs.content).includes(JSON.stringify(quote).slice(1, -1));
    if (isIt) notes.push({ from: at + 1 + offset, to: at + 1 + offset + inline.nodeSize });
  });
  return notes[0];
}
