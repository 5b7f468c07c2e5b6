import { letterWidths, type TextFace } from "./text-width.ts";

/** A stretch of text set in one face. */
export interface TextRun {
  readonly text: string;
  readonly face: TextFace;
}

/** A line of broken text: offsets into the whole text, `end` without the blanks and the line feed that follow. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** Sums of many advances differ by less than this from the exact width. */
const ROUNDING_MM = 1e-6;

/**
 * Breaks text of one face into the lines it fills in a room of `roomMm` millimetres: as many words on a line as fit, breaks at blanks
 * (not at U+00A0) and line feeds; a word wider than the room breaks by width. Empty text is one empty line.
 */
export function breakLines(text: string, roomMm: number, face: TextFace): readonly string[] {
  return breakRuns([{ text, face }], roomMm).map(({ start, end }) => text.slice(start, end));
}

/** Breaks text of several faces, as `breakLines` does; the spans point into the joined texts of the runs. */
export function breakRuns(runs: readonly TextRun[], roomMm: number): readonly LineSpan[] {
  const text = runs.map((run) => run.text).join("");
  const inkMm = runningWidths(runs, text.length);
  const room = roomMm + ROUNDING_MM;
  if (!text.includes("\n")) return breakSegment(text, { start: 0, end: text.length }, inkMm, room);
  return segmentsOf(text).flatMap((segment) => breakSegment(text, segment, inkMm, room));
}

/** The stretches between line feeds. */
function segmentsOf(text: string): readonly LineSpan[] {
  const feeds = [...text.matchAll(/\n/g)].map((match) => match.index);
  return [...feeds, text.length].map((end, index) => ({ start: index === 0 ? 0 : (feeds[index - 1] as number) + 1, end }));
}

/** The width of the text before each offset, one more entry than the text has code units. */
function runningWidths(runs: readonly TextRun[], length: number): Float64Array {
  const widths = new Float64Array(length + 1);
  let offset = 0;
  let width = 0;
  for (const { text, face } of runs) {
    const widthOfLetter = letterWidths(face);
    for (let index = 0; index < text.length; index += 1) {
      const codePoint = text.codePointAt(index) as number;
      width += widthOfLetter(codePoint);
      offset += 1;
      widths[offset] = width;
      if (codePoint <= 0xffff) continue;
      // Offsets count UTF-16 units: the inside of a surrogate pair is as far as its end, so no line can break there.
      index += 1;
      offset += 1;
      widths[offset] = width;
    }
  }
  return widths;
}

function breakSegment(text: string, segment: LineSpan, inkMm: Float64Array, roomMm: number): readonly LineSpan[] {
  const lines: LineSpan[] = [];
  let start = segment.start;
  let end = start;
  for (let wordEnd = endOfWord(text, start, segment.end); wordEnd > end; wordEnd = endOfWord(text, wordEnd, segment.end)) {
    if (widthOf(inkMm, start, wordEnd) > roomMm && end > start) {
      lines.push({ start, end });
      start = skipBlanks(text, end);
    }
    while (widthOf(inkMm, start, wordEnd) > roomMm) {
      const cut = cutByWidth(text, inkMm, { start, end: wordEnd }, roomMm);
      if (cut >= wordEnd) break;
      lines.push({ start, end: cut });
      start = cut;
    }
    end = wordEnd;
  }
  lines.push({ start, end });
  return lines;
}

/** The end of the next word behind `offset`; `offset` itself where none follows before `limit`. */
function endOfWord(text: string, offset: number, limit: number): number {
  const first = skipBlanks(text, offset);
  if (first >= limit) return offset;
  let end = first;
  while (end < limit && !isBlank(text, end)) end += 1;
  return end;
}

/** The furthest offset that still fits; at least one letter is taken, however narrow the room. */
function cutByWidth(text: string, inkMm: Float64Array, { start, end }: LineSpan, roomMm: number): number {
  const fitting = inkMm.findLastIndex((_width, offset) => offset > start && offset <= end && widthOf(inkMm, start, offset) <= roomMm);
  return fitting > start ? fitting : start + letterLength(text, start);
}

function letterLength(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function widthOf(inkMm: Float64Array, start: number, end: number): number {
  return (inkMm[end] as number) - (inkMm[start] as number);
}

function skipBlanks(text: string, offset: number): number {
  let end = offset;
  while (isBlank(text, end)) end += 1;
  return end;
}

function isBlank(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit === 0x20 || unit === 0x09;
}
