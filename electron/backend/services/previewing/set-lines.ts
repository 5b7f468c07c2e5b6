import type { PageMark, TextMark } from "#contract/preview.ts";
import { letterWidths } from "#core/typesetting/text-width.ts";
import type { ParagraphLook, RunLook } from "./page-looks.ts";
import type { TextPiece } from "./page-parts.ts";

export const POINTS_PER_MM = 72 / 25.4;

/** The height of a single line of Times New Roman, and how far its letters reach below the baseline; parts of the size. */
export const LINE_SHARE = 1.1499;
const DESCENT_SHARE = 0.2163;

/** A raised number is this much smaller, and stands this much higher; parts of the size of the words beside it. */
const RAISED_SIZE = 0.65;
const RAISED_BY = 0.35;

/** The room of one line; lengths in points. */
export interface LineRoom {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** The last line of a paragraph, or one that ends in a forced break, is not stretched. */
  readonly isLast: boolean;
}

/** The pieces between two offsets into their joined text. */
export function piecesBetween(pieces: readonly TextPiece[], start: number, end: number): readonly TextPiece[] {
  const parts: TextPiece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (text !== "") parts.push({ ...piece, text });
    offset += piece.text.length;
  }
  return parts;
}

/** The words of one line where they will be printed. Blanks at its end are left away. */
export function setLine(pieces: readonly TextPiece[], room: LineRoom, paragraph: ParagraphLook): readonly TextMark[] {
  const words = withoutEndBlanks(pieces);
  const width = words.reduce((sum, piece) => sum + widthOfPiece(piece), 0);
  const blanks = words.reduce((sum, piece) => sum + blanksIn(piece.text), 0);
  const isStretched = paragraph.align === "justify" && blanks > 0 && (!room.isLast || width > room.width);
  const wordGap = isStretched ? (room.width - width) / blanks : 0;
  const free = room.width - width;
  const start = paragraph.align === "center" ? free / 2 : paragraph.align === "right" ? free : 0;
  const baseline = room.top + ascentOf(words, room, paragraph);
  const marks: TextMark[] = [];
  let x = room.x + start;
  for (const piece of words) {
    const shown = piece.text.replace(/^ +/, "");
    const lead = advanceOf({ ...piece, text: piece.text.slice(0, piece.text.length - shown.length) }, wordGap);
    // What paints a page may leave out blanks words begin with.
    if (shown !== "") marks.push(markOf({ ...piece, text: shown }, { x: x + lead, baseline, wordGap }));
    x += advanceOf(piece, wordGap);
  }
  return marks;
}

/** What a line is taller than its letters stands below them, where its height is a multiple; a fixed height is shared by above and below. */
function ascentOf(words: readonly TextPiece[], { height }: LineRoom, { line, run }: ParagraphLook): number {
  const size = Math.max(...(words.length > 0 ? words.map(({ look }) => look.sizePt) : [run.sizePt]));
  const ascent = size * (LINE_SHARE - DESCENT_SHARE);
  return line.rule === "exact" ? ascent + (height - size * LINE_SHARE) * EXACT_SHARE_ABOVE : ascent;
}

const EXACT_SHARE_ABOVE = 0.8;

function markOf({ text, look }: TextPiece, place: { readonly x: number; readonly baseline: number; readonly wordGap: number }): TextMark {
  return {
    kind: "text",
    x: rounded(place.x),
    y: rounded(place.baseline - (look.raised ? look.sizePt * RAISED_BY : 0)),
    text,
    sizePt: rounded(sizeOf(look)),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underlined ? { underlined: true } : {}),
    ...(look.colour === "000000" ? {} : { colour: look.colour }),
    ...(place.wordGap === 0 ? {} : { wordGap: rounded(place.wordGap) }),
  };
}

/** Hundredths of a point are finer than any printer. */
export function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

/** A mark moved across and down the page. */
export function moved<Mark extends PageMark>(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind !== "line") return { ...mark, x: rounded(mark.x + dx), y: rounded(mark.y + dy) };
  return { ...mark, x1: rounded(mark.x1 + dx), x2: rounded(mark.x2 + dx), y1: rounded(mark.y1 + dy), y2: rounded(mark.y2 + dy) };
}

function sizeOf(look: RunLook): number {
  return look.raised ? look.sizePt * RAISED_SIZE : look.sizePt;
}

function withoutEndBlanks(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  const text = last.text.replace(/[ \n]+$/, "");
  if (text === last.text) return pieces;
  const before = pieces.slice(0, -1);
  return text === "" ? withoutEndBlanks(before) : [...before, { ...last, text }];
}

function widthOfPiece({ text, look }: TextPiece): number {
  const widthOf = letterWidths({ sizePt: sizeOf(look), bold: look.bold, italic: look.italic });
  let width = 0;
  for (const letter of text) width += widthOf(letter.codePointAt(0) ?? 0);
  return width * POINTS_PER_MM;
}

function advanceOf(piece: TextPiece, wordGap: number): number {
  return widthOfPiece(piece) + wordGap * blanksIn(piece.text);
}

/** A stretched line widens no-break blanks like the others, as a browser does. */
function blanksIn(text: string): number {
  return text.split(/[ \u00a0]/).length - 1;
}
