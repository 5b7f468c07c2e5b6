import type { PageMark } from "#contract/preview.ts";
import type { Chart } from "#core/document/block.ts";
import { rounded } from "../set-lines.ts";
import { colourOf, figureFormat, numbersOf, type Room } from "./chart-room.ts";
import { chartWords } from "./chart-words.ts";

const BETWEEN_SLICES_PT = 1.5;

/** A figure stands in its slice where the slice is wide enough, else beside it. */
const WIDE_ENOUGH = 0.06;
const INSIDE = 0.86;
const OUTSIDE_PT = 8;

/** The slices of a pie from the top clockwise, with their figures. */
export function paintPie(chart: Chart, { x, y, width, height }: Room): readonly PageMark[] {
  const radius = Math.min(width, height) / 2;
  const centre = { x: x + width / 2, y: y + height / 2 };
  const values = numbersOf(chart)[0] ?? [];
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const format = figureFormat(chart);
  let turned = 0;
  return values.flatMap((value, index): readonly PageMark[] => {
    const share = total === 0 ? 0 : Math.max(0, value) / total;
    if (share === 0) return [];
    const from = turned;
    turned += share;
    const away = share >= WIDE_ENOUGH ? radius * INSIDE : radius + OUTSIDE_PT;
    const middle = pointAt(from + share / 2, away);
    return [
      {
        kind: "shape",
        x: rounded(centre.x),
        y: rounded(centre.y),
        path: slicePath(from, share, radius),
        fill: colourOf(index),
        stroke: "FFFFFF",
        strokePt: BETWEEN_SLICES_PT,
      },
      chartWords(format(chart.series[0]?.values[index] ?? value), {
        x: centre.x + middle.x,
        y: centre.y + middle.y,
        align: "center",
        isMiddle: true,
      }),
    ];
  });
}

/** A point at a share of the way round, from the top clockwise. */
function pointAt(turn: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = turn * 2 * Math.PI;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

function slicePath(from: number, share: number, radius: number): string {
  const r = rounded(radius);
  if (share > 0.9999) return `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}Z`;
  const start = pointAt(from, radius);
  const end = pointAt(from + share, radius);
  const isWide = share > 0.5 ? 1 : 0;
  return `M0 0L${rounded(start.x)} ${rounded(start.y)}A${r} ${r} 0 ${isWide} 1 ${rounded(end.x)} ${rounded(end.y)}Z`;
}
