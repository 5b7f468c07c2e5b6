import type { LineMark, PageMark, ShapeMark } from "#contract/preview.ts";
import { type Decimal, decimal, decimalPlacesOf } from "#core/decimal.ts";
import type { Chart } from "#core/document/block.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import { rounded } from "../set-lines.ts";

/** A part of a chart; lengths in points. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The colours of Office's theme for the rows of a chart, and the grey of its frame and lines. */
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
export const LINE_GREY = "D9D9D9";
export const LINE_PT = 0.75;

/** The colour of a row, or of a slice of a pie; from the seventh on darker. */
export function colourOf(index: number): string {
  const accent = ACCENTS[index % ACCENTS.length] ?? "4472C4";
  if (index < ACCENTS.length) return accent;
  return (accent.match(/../g) ?? [])
    .map((part) =>
      Math.round(Number.parseInt(part, 16) * 0.6)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

/** The figures of a chart as numbers: they leave exactness where they become lengths. */
export function numbersOf({ series }: Chart): readonly (readonly number[])[] {
  return series.map(({ values }) => values.map(Number));
}

/** How a chart prints figures: with as many digits as it says, or as the longest has. */
export function figureFormat({ decimals, series }: Chart): (value: Decimal | number) => string {
  const places = decimals ?? Math.max(0, ...series.flatMap(({ values }) => values.map(decimalPlacesOf)));
  return (value) => formatNumber(typeof value === "number" ? decimal(value.toFixed(places)) : value, places);
}

/** A grey line of the frame, the grid or an axis. */
export function greyLine(x1: number, y1: number, x2: number, y2: number): LineMark {
  return { kind: "line", x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2), strokePt: LINE_PT, colour: LINE_GREY };
}

/** A filled rectangle. */
export function filledBox({ x, y, width, height }: Room, colour: string): PageMark {
  const path = `M0 0H${rounded(width)}V${rounded(height)}H0Z`;
  return { kind: "shape", x: rounded(x), y: rounded(y), path, fill: colour } satisfies ShapeMark;
}
