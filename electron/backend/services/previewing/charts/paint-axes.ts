import type { PageMark } from "#contract/preview.ts";
import type { Chart } from "#core/document/block.ts";
import { figureFormat, greyLine, numbersOf, type Room } from "./chart-room.ts";
import { chartWords, LABEL_LINE_PT, linesIn, widthOf } from "./chart-words.ts";
import { type ValueAxis, valueAxis } from "./value-axis.ts";

/** Between labels and what they label. */
const LABEL_GAP_PT = 5;

/** Names of a bar chart's categories take at most this share of its width. */
const NAMES_SHARE = 0.3;

/** The room in which the figures of a chart are drawn, and where a value stands in it. */
export interface Plot extends Room {
  readonly axis: ValueAxis;
  /** Across the values: across the page, or down it for a bar chart. */
  readonly slot: number;
  readonly at: (value: number) => number;
}

/** Columns and lines: values go up, categories to the right. */
export function paintUprightAxes(chart: Chart, room: Room): { readonly plot: Plot; readonly marks: readonly PageMark[] } {
  const axis = valueAxis(numbersOf(chart).flat());
  const format = figureFormat(chart);
  const labelWidth = Math.max(...axis.ticks.map((tick) => widthOf(format(tick))));
  const x = room.x + labelWidth + LABEL_GAP_PT;
  const width = room.x + room.width - x;
  const slot = width / Math.max(1, chart.categories.length);
  const names = chart.categories.map((name) => linesIn(name, slot - LABEL_GAP_PT));
  const nameLines = Math.max(1, ...names.map((lines) => lines.length));
  // Names stand next to the line of nought, in the figures where some lie below it.
  const isBelow = axis.least < 0;
  const height = room.height - (isBelow ? 0 : LABEL_GAP_PT + nameLines * LABEL_LINE_PT);
  const at = (value: number) => room.y + height - ((value - axis.least) / (axis.most - axis.least)) * height;
  const plot: Plot = { x, y: room.y, width, height, axis, slot, at };
  const foot = (isBelow ? at(0) : room.y + height) + LABEL_GAP_PT;
  return {
    plot,
    marks: [
      ...axis.ticks.map((tick) => greyLine(x, at(tick), x + width, at(tick))),
      ...axis.ticks.map((tick) => chartWords(format(tick), { x: x - LABEL_GAP_PT, y: at(tick), align: "right", isMiddle: true })),
      ...names.flatMap((lines, index) =>
        lines.map((line, place) =>
          chartWords(line, {
            x: x + (index + 0.5) * slot,
            y: foot + (place + 0.5) * LABEL_LINE_PT,
            align: "center",
            isMiddle: true,
          }),
        ),
      ),
    ],
  };
}

/** Bars: values go to the right, categories up. */
export function paintLyingAxes(chart: Chart, room: Room): { readonly plot: Plot; readonly marks: readonly PageMark[] } {
  const axis = valueAxis(numbersOf(chart).flat());
  const format = figureFormat(chart);
  const names = chart.categories.map((name) => linesIn(name, room.width * NAMES_SHARE));
  const nameWidth = Math.max(0, ...names.flat().map((line) => widthOf(line)));
  const isBelow = axis.least < 0;
  const x = room.x + (isBelow ? widthOf(format(axis.least)) / 2 : nameWidth + LABEL_GAP_PT);
  // The label of the last value stands half beyond it.
  const width = room.x + room.width - widthOf(format(axis.most)) / 2 - x;
  const height = room.height - LABEL_GAP_PT - LABEL_LINE_PT;
  const slot = height / Math.max(1, chart.categories.length);
  const at = (value: number) => x + ((value - axis.least) / (axis.most - axis.least)) * width;
  const foot = room.y + height + LABEL_GAP_PT + LABEL_LINE_PT / 2;
  return {
    plot: { x, y: room.y, width, height, axis, slot, at },
    marks: [
      ...axis.ticks.map((tick) => greyLine(at(tick), room.y, at(tick), room.y + height)),
      ...axis.ticks.map((tick) => chartWords(format(tick), { x: at(tick), y: foot, align: "center", isMiddle: true })),
      ...names.flatMap((lines, index) =>
        lines.map((line, place) => {
          const y = room.y + height - (index + 0.5) * slot + (place - (lines.length - 1) / 2) * LABEL_LINE_PT;
          return chartWords(line, { x: (isBelow ? at(0) : x) - LABEL_GAP_PT, y, align: "right", isMiddle: true });
        }),
      ),
    ],
  };
}
