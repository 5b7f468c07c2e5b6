import type { PageMark } from "#contract/preview.ts";
import { breakRuns } from "#core/typesetting/break-lines.ts";
import type { ParagraphLook } from "./page-looks.ts";
import type { PagePart, ParagraphPart, TablePart, TextPiece } from "./page-parts.ts";
import { type PaintedStack, paintRow, type StackRoom } from "./paint-rows.ts";
import { LINE_SHARE, POINTS_PER_MM, piecesBetween, setLine } from "./set-lines.ts";

/** Paragraphs and tables inside a cell, a head or a foot, broken into lines by our own table of widths. */
export function paintStack(parts: readonly PagePart[], room: StackRoom): PaintedStack {
  const marks: PageMark[] = [];
  let height = 0;
  for (const part of parts) {
    const place = { ...room, y: room.y + height };
    const painted = part.kind === "paragraph" ? paintParagraph(part, place) : paintTable(part, place);
    marks.push(...painted.marks);
    height += painted.height;
  }
  return { marks, height };
}

function paintParagraph(part: ParagraphPart, room: StackRoom): PaintedStack {
  const { look } = part;
  const pieces = textPieces(part, room.pageNumber);
  const lines = linesOf(pieces, look, room.width);
  const marks: PageMark[] = [...topRule(part, { x: room.x, y: room.y + look.beforePt, width: room.width })];
  let y = room.y + look.beforePt + (look.top?.gapPt ?? 0) + (look.top?.strokePt ?? 0);
  for (const [index, line] of lines.entries()) {
    const indent = look.leftPt + (index === 0 ? look.firstLinePt : 0);
    const height = lineHeight(line, look);
    const place = { x: room.x + indent, width: room.width - indent - look.rightPt, top: y, height, isLast: index === lines.length - 1 };
    marks.push(...setLine(line, place, look));
    y += height;
  }
  return { marks, height: y + look.afterPt - room.y };
}

/** The line above a paragraph, between its indents. */
export function topRule(
  { look }: ParagraphPart,
  at: { readonly x: number; readonly y: number; readonly width: number },
): readonly PageMark[] {
  if (look.top === undefined) return [];
  const { strokePt, colour } = look.top;
  const y = at.y + strokePt / 2;
  const [x1, x2] = [at.x + look.leftPt, at.x + at.width - look.rightPt];
  return [{ kind: "line", x1, x2, y1: y, y2: y, strokePt, ...(colour === "000000" ? {} : { colour }) }];
}

/** The words of a paragraph, with the number of the page where it asks for it. */
export function textPieces({ pieces }: ParagraphPart, pageNumber: string): readonly TextPiece[] {
  return pieces.flatMap((piece): readonly TextPiece[] => {
    if (piece.kind === "text") return [piece];
    return piece.kind === "pageNumber" ? [{ kind: "text", text: pageNumber, look: piece.look }] : [];
  });
}

function lineHeight(line: readonly TextPiece[], { line: spacing, run }: ParagraphLook): number {
  if (spacing.rule === "exact") return spacing.amount;
  const size = line.length === 0 ? run.sizePt : Math.max(...line.map(({ look }) => look.sizePt));
  return size * LINE_SHARE * spacing.amount;
}

/** The lines a paragraph fills; an empty one fills one. The first line may have another room than the rest. */
function linesOf(pieces: readonly TextPiece[], look: ParagraphLook, width: number): readonly (readonly TextPiece[])[] {
  const room = width - look.leftPt - look.rightPt;
  const firstRoom = room - look.firstLinePt;
  const first = spansIn(pieces, firstRoom);
  if (first.length < 2 || look.firstLinePt === 0) return first.map(({ start, end }) => piecesBetween(pieces, start, end));
  const cut = first[1]?.start ?? 0;
  const rest = piecesBetween(pieces, cut, Number.POSITIVE_INFINITY);
  const opening = piecesBetween(pieces, 0, first[0]?.end ?? 0);
  return [opening, ...spansIn(rest, room).map(({ start, end }) => piecesBetween(rest, start, end))];
}

function spansIn(pieces: readonly TextPiece[], widthPt: number) {
  const runs = pieces.map(({ text, look }) => ({ text, face: { sizePt: look.sizePt, bold: look.bold, italic: look.italic } }));
  return breakRuns(runs, Math.max(widthPt, 1) / POINTS_PER_MM);
}

/** A table in a stack: as tall as its rows ask for, or their content needs. */
function paintTable(table: TablePart, room: StackRoom): PaintedStack {
  const marks: PageMark[] = [];
  let y = room.y;
  for (const [index, row] of table.rows.entries()) {
    const needed = Math.max(
      0,
      ...row.cells.map(({ content, padding, column, columnCount }) => {
        const width = (table.columnEdgesPt[column + columnCount] ?? 0) - (table.columnEdgesPt[column] ?? 0) - padding.left - padding.right;
        return paintStack(content, { ...room, x: 0, y: 0, width }).height + padding.top + padding.bottom;
      }),
    );
    const height = row.heightPt > 0 ? row.heightPt : needed;
    const place = { x: room.x + table.indentPt, top: y, heightOf: () => height, pageNumber: room.pageNumber, paintContent: paintStack };
    marks.push(...paintRow(table, index, place));
    y += height;
  }
  return { marks, height: y - room.y };
}
