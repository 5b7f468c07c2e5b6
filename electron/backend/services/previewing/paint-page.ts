import type { BlockLayout, DocumentLayout, LineLayout, ParagraphLayout, TableLayout } from "docx/layout";
import type { PageMark, PreviewPage } from "#contract/preview.ts";
import { paintChart } from "./charts/paint-chart.ts";
import type { ChartPiece, PagePart, ParagraphPart, TablePart, TextPiece } from "./page-parts.ts";
import { paintRow } from "./paint-rows.ts";
import { paintStack, textPieces, topRule } from "./paint-stack.ts";
import type { DocumentSection, SectionedDocument } from "./read-sections.ts";
import { moved, piecesBetween, rounded, setLine } from "./set-lines.ts";

/** A page as docx lays it out: lengths in pixels, 96 to the inch. */
export type LaidPage = DocumentLayout["pages"][number];

/** Points to a pixel, 96 of which make an inch. */
export const PT_PER_PX = 0.75;

/** Word parts notes from the text by a line of 2 inches, in the middle of a line of its own. */
const SEPARATOR_PT = 144;
const SEPARATOR_STROKE_PT = 0.5;
const SEPARATOR_ABOVE_NOTES_PT = 7;

interface PageFrame {
  readonly section: DocumentSection;
  readonly notes: SectionedDocument["notes"];
  readonly read: ReadSoFar;
}

/** How much of each paragraph stands on the pages before, of the text and of each note. */
export interface ReadSoFar {
  readonly text: Map<number, number>;
  readonly notes: Map<string, Map<number, number>>;
}

/** Paints one page. */
export function paintPage(laid: LaidPage, { section, notes, read }: PageFrame): Omit<PreviewPage, "key" | "section" | "places"> {
  const pageNumber = laid.pageNumber ?? "";
  const frame: BlockFrame = { parts: section.parts, printed: section.printed, leftPt: section.page.leftPt, pageNumber, read: read.text };
  const marks = [
    ...paintHead(laid, section, pageNumber),
    ...laid.body.flatMap((block) => paintBlock(block, frame)),
    ...paintNotes(laid, section, notes, read.notes),
    ...paintFoot(laid, section, pageNumber),
  ];
  return {
    widthPt: rounded(laid.width * PT_PER_PX),
    heightPt: rounded(laid.height * PT_PER_PX),
    number: pageNumber,
    marks: withoutRepeatedLines(marks),
  };
}

interface BlockFrame {
  readonly parts: readonly PagePart[];
  readonly printed: DocumentSection["printed"];
  readonly leftPt: number;
  readonly pageNumber: string;
  readonly read: Map<number, number>;
}

function paintBlock(block: BlockLayout, frame: BlockFrame): readonly PageMark[] {
  const part = frame.parts[block.index];
  if (block.type === "table") return part?.kind === "table" ? paintTable(block, part, frame) : [];
  return part?.kind === "paragraph" ? paintParagraph(block, part, frame) : [];
}

function paintTable({ rows }: TableLayout, table: TablePart, { leftPt, pageNumber }: BlockFrame): readonly PageMark[] {
  const heights = new Map(rows.map(({ index, height }) => [index, height * PT_PER_PX]));
  return rows.flatMap(({ index, y }, place) => {
    const room = { x: leftPt + table.indentPt, top: y * PT_PER_PX, heightOf: (row: number) => heights.get(row), pageNumber };
    const marks = paintRow(table, index, { ...room, paintContent: paintStack });
    return place === rows.length - 1 ? [...marks, ...lastEdges(table, index, { ...room, height: heights.get(index) ?? 0 })] : marks;
  });
}

/** Where a page ends within a table its last row is closed below, like every row above it. */
function lastEdges(
  table: TablePart,
  row: number,
  at: { readonly x: number; readonly top: number; readonly height: number },
): readonly PageMark[] {
  const edge = table.rows[row]?.cells[0]?.edges.top;
  if (edge === undefined) return [];
  const y = rounded(at.top + at.height);
  const [x1, x2] = [rounded(at.x), rounded(at.x + (table.columnEdgesPt.at(-1) ?? 0))];
  return [{ kind: "line", x1, x2, y1: y, y2: y, strokePt: edge.strokePt }];
}

function paintParagraph({ index, lines }: ParagraphLayout, part: ParagraphPart, frame: BlockFrame): readonly PageMark[] {
  const pieces = textPieces(part, frame.pageNumber);
  const begun = frame.read.get(index) ?? 0;
  const { words, breaks } = withoutBreaks(pieces);
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  const marks: PageMark[] = begun === 0 ? [...ruleOver(part, lines[0])] : [];
  let offset = begun;
  for (const line of lines) {
    const end = offset + line.text.length;
    const isLast = end >= length || breaks.has(end);
    marks.push(...setLine(piecesBetween(words, offset, end), { ...roomOf(line), isLast }, part.look));
    offset = end;
  }
  frame.read.set(index, offset);
  const piece = part.pieces.find(({ kind }) => kind === "chart");
  const chart = frame.printed[index]?.chart;
  return piece?.kind !== "chart" || chart === undefined ? marks : [...marks, ...paintChart(chart, roomIn(piece, lines[0]))];
}

function roomOf({ x, y, width, height }: LineLayout) {
  return { x: x * PT_PER_PX, top: y * PT_PER_PX, width: width * PT_PER_PX, height: height * PT_PER_PX };
}

/** Layout gives the words of lines without forced breaks; where they stood is kept as offsets. */
function withoutBreaks(pieces: readonly TextPiece[]): { readonly words: readonly TextPiece[]; readonly breaks: ReadonlySet<number> } {
  const breaks = new Set<number>();
  const words: TextPiece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    if (piece.text === "\n") breaks.add(offset);
    else words.push(piece);
    offset += piece.text === "\n" ? 0 : piece.text.length;
  }
  return { words, breaks };
}

function ruleOver(part: ParagraphPart, line: LineLayout | undefined): readonly PageMark[] {
  if (line === undefined || part.look.top === undefined) return [];
  const { leftPt, rightPt, top } = part.look;
  const room = roomOf(line);
  return topRule(part, { x: room.x - leftPt, width: room.width + leftPt + rightPt, y: room.top - top.gapPt - top.strokePt });
}

/** Where a chart stands: at the foot of its line, in the middle. */
function roomIn({ widthPt, heightPt }: ChartPiece, line: LineLayout | undefined) {
  if (line === undefined) throw new Error("A chart without a line");
  const { x, top, width, height } = roomOf(line);
  return { x: x + (width - widthPt) / 2, y: top + height - heightPt, width: widthPt, height: heightPt };
}

function paintNotes(
  laid: LaidPage,
  { page }: DocumentSection,
  notes: SectionedDocument["notes"],
  read: ReadSoFar["notes"],
): readonly PageMark[] {
  const [first] = laid.footnotes.flatMap(({ content }) => content).filter((block) => block.type === "paragraph");
  if (first === undefined) return [];
  const top = (first.lines[0]?.y ?? 0) * PT_PER_PX - SEPARATOR_ABOVE_NOTES_PT;
  const place = { x1: page.leftPt, x2: page.leftPt + SEPARATOR_PT, y1: rounded(top), y2: rounded(top) };
  const separator: PageMark = { kind: "line", ...place, strokePt: SEPARATOR_STROKE_PT };
  const words = laid.footnotes.flatMap(({ noteNumber, content }) => {
    const readOfNote = read.get(noteNumber) ?? new Map<number, number>();
    read.set(noteNumber, readOfNote);
    const frame = { parts: notes.get(Number(noteNumber)) ?? [], printed: [], leftPt: page.leftPt, pageNumber: "", read: readOfNote };
    return content.flatMap((block) => paintBlock(block, frame));
  });
  return [separator, ...words];
}

function paintHead({ header, width }: LaidPage, { headers, page }: DocumentSection, pageNumber: string): readonly PageMark[] {
  if (header === undefined) return [];
  return paintStack(headers[header] ?? [], { x: page.leftPt, y: page.headerPt, width: textWidth(width, page), pageNumber }).marks;
}

function paintFoot({ footer, width, height }: LaidPage, { footers, page }: DocumentSection, pageNumber: string): readonly PageMark[] {
  if (footer === undefined) return [];
  const foot = paintStack(footers[footer] ?? [], { x: page.leftPt, y: 0, width: textWidth(width, page), pageNumber });
  return foot.marks.map((mark) => moved(mark, 0, height * PT_PER_PX - page.footerPt - foot.height));
}

function textWidth(pageWidthPx: number, { leftPt, rightPt }: DocumentSection["page"]): number {
  return pageWidthPx * PT_PER_PX - leftPt - rightPt;
}

/** Cells side by side draw the line between them twice. */
function withoutRepeatedLines(marks: readonly PageMark[]): readonly PageMark[] {
  const drawn = new Set<string>();
  return marks.filter((mark) => {
    if (mark.kind !== "line") return true;
    const place = [mark.x1, mark.y1, mark.x2, mark.y2].join(" ");
    if (drawn.has(place)) return false;
    drawn.add(place);
    return true;
  });
}
