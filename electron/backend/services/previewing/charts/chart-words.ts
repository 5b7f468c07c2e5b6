import type { TextMark } from "#contract/preview.ts";
import { breakLines } from "#core/typesetting/break-lines.ts";
import { textWidthMm } from "#core/typesetting/text-width.ts";
import { POINTS_PER_MM, rounded } from "../set-lines.ts";

/** Labels, legend and figures. */
export const LABEL_PT = 9;
export const LABEL_LINE_PT = LABEL_PT * 1.15;

/** How far the middle of small letters stands above their baseline, as a share of the size. */
const MIDDLE_SHARE = 0.33;

/** Words at a point: it is where they begin, their middle or their end; and their baseline, or the middle of their letters. */
export interface WordsPlace {
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "center" | "right";
  readonly isMiddle?: boolean;
}

/** One line of words of a chart. */
export function chartWords(text: string, { x, y, align, isMiddle = false }: WordsPlace, sizePt = LABEL_PT, bold = false): TextMark {
  const width = widthOf(text, sizePt, bold);
  const start = align === "left" ? x : align === "center" ? x - width / 2 : x - width;
  const baseline = isMiddle ? y + sizePt * MIDDLE_SHARE : y;
  return { kind: "text", x: rounded(start), y: rounded(baseline), text, sizePt, ...(bold ? { bold } : {}) };
}

/** How wide words are, in points. */
export function widthOf(text: string, sizePt = LABEL_PT, bold = false): number {
  return textWidthMm(text, { sizePt, bold }) * POINTS_PER_MM;
}

/** Words broken into lines of a width, in points. */
export function linesIn(text: string, widthPt: number, sizePt = LABEL_PT, bold = false): readonly string[] {
  return breakLines(text, Math.max(widthPt, 1) / POINTS_PER_MM, { sizePt, bold });
}
