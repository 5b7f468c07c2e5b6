import type { PageMark } from "#contract/preview.ts";
import type { Chart } from "#core/document/block.ts";
import { rounded } from "../set-lines.ts";
import { colourOf, figureFormat, filledBox, greyLine, numbersOf, type Room } from "./chart-room.ts";
import { chartWords, LABEL_PT, linesIn } from "./chart-words.ts";
import { type Plot, paintLyingAxes, paintUprightAxes } from "./paint-axes.ts";
import { paintLegend } from "./paint-legend.ts";
import { paintPie } from "./paint-pie.ts";

const TITLE_PT = 13;
const EDGE_PT = 8;
const UNDER_TITLE_PT = 16;
const OVER_LEGEND_PT = 9;
const FOOT_PT = 5;
const LINE_STROKE_PT = 2.25;
const LABEL_GAP_PT = 4;

/** Free room and overlap of bars, as shares of the width of one (`c:gapWidth`, `c:overlap`). */
const COLUMN = { gap: 2.19, between: 0.27 };
const BAR = { gap: 1.82, between: 0 };

/** A chart as Office draws it by the writer's options: frame, title, axes, figures, legend. */
export function paintChart(chart: Chart, room: Room): readonly PageMark[] {
  const title = paintTitle(chart, room);
  const hasLegend = chart.series.length > 1 || chart.type === "pie";
  const names = chart.type === "pie" ? chart.categories : chart.series.map(({ name }) => name);
  const legend = hasLegend
    ? paintLegend(names, chart.type === "line", { ...room, height: room.height - FOOT_PT })
    : { marks: [], height: 0 };
  const y = room.y + title.height + UNDER_TITLE_PT;
  const foot = FOOT_PT + (hasLegend ? legend.height + OVER_LEGEND_PT : 0);
  const inner: Room = { x: room.x + EDGE_PT, y, width: room.width - 2 * EDGE_PT, height: room.y + room.height - foot - y };
  return [...paintFrame(room), ...title.marks, ...paintFigures(chart, inner), ...legend.marks];
}

function paintFigures(chart: Chart, room: Room): readonly PageMark[] {
  switch (chart.type) {
    case "pie":
      return paintPie(chart, room);
    case "line": {
      const { plot, marks } = paintUprightAxes(chart, room);
      return [...marks, ...paintLines(chart, plot)];
    }
    case "column": {
      const { plot, marks } = paintUprightAxes(chart, room);
      return [...marks, ...paintBars(chart, plot, columnIn(plot))];
    }
    case "bar": {
      const { plot, marks } = paintLyingAxes(chart, room);
      return [...marks, ...paintBars(chart, plot, barIn(plot))];
    }
  }
}

function paintFrame({ x, y, width, height }: Room): readonly PageMark[] {
  const [right, bottom] = [x + width, y + height];
  return [greyLine(x, y, right, y), greyLine(right, y, right, bottom), greyLine(right, bottom, x, bottom), greyLine(x, bottom, x, y)];
}

function paintTitle({ title, unit }: Chart, { x, y, width }: Room) {
  const words = unit === undefined ? title : `${title} (${unit})`;
  const lines = linesIn(words, width - 4 * EDGE_PT, TITLE_PT, true);
  const lineHeight = TITLE_PT * 1.15;
  const marks = lines.map((line, index) =>
    chartWords(line, { x: x + width / 2, y: y + EDGE_PT + (index + 0.8) * lineHeight, align: "center" }, TITLE_PT, true),
  );
  return { marks, height: EDGE_PT + lines.length * lineHeight };
}

/** How bars of one direction stand in a plot. */
interface BarLook {
  readonly gap: number;
  readonly between: number;
  /** A bar from `from` to `to`, as places along the values, between two places across them. */
  readonly box: (across: number, thick: number, from: number, to: number) => Room;
  readonly label: (across: number, end: number, isNegative: boolean) => Parameters<typeof chartWords>[1];
}

function columnIn({ x }: Plot): BarLook {
  return {
    ...COLUMN,
    box: (across, thick, from, to) => ({ x: x + across, y: Math.min(from, to), width: thick, height: Math.abs(from - to) }),
    label: (across, end, isNegative) => ({
      x: x + across,
      y: isNegative ? end + LABEL_GAP_PT + LABEL_PT * 0.7 : end - LABEL_GAP_PT,
      align: "center",
    }),
  };
}

/** The first category stands lowest, and in it the first row. */
function barIn({ y, height }: Plot): BarLook {
  return {
    ...BAR,
    box: (across, thick, from, to) => ({
      x: Math.min(from, to),
      y: y + height - across - thick,
      width: Math.abs(from - to),
      height: thick,
    }),
    label: (across, end, isNegative) => ({
      x: isNegative ? end - LABEL_GAP_PT : end + LABEL_GAP_PT,
      y: y + height - across,
      align: isNegative ? "right" : "left",
      isMiddle: true,
    }),
  };
}

function paintBars(chart: Chart, { slot, at, axis }: Plot, { gap, between, box, label }: BarLook): readonly PageMark[] {
  const format = figureFormat(chart);
  const rows = numbersOf(chart);
  const thick = slot / (rows.length + (rows.length - 1) * between + gap);
  const base = at(Math.min(Math.max(0, axis.least), axis.most));
  const bars = rows.map((values, row) =>
    values.map((value, index) => {
      const across = index * slot + (gap / 2 + row * (1 + between)) * thick;
      const words = format(chart.series[row]?.values[index] ?? value);
      return {
        bar: filledBox(box(across, thick, base, at(value)), colourOf(row)),
        words: chartWords(words, label(across + thick / 2, at(value), value < 0)),
      };
    }),
  );
  // Figures stand over the bars beside them.
  return [...bars.flat().map(({ bar }) => bar), ...bars.flat().map(({ words }) => words)];
}

function paintLines(chart: Chart, { x, slot, at }: Plot): readonly PageMark[] {
  const format = figureFormat(chart);
  const rows = numbersOf(chart).map((values) => values.map((value, index) => ({ x: x + (index + 0.5) * slot, y: at(value) })));
  const lines = rows.flatMap((points, row): readonly PageMark[] => {
    const [first] = points;
    if (first === undefined) return [];
    const path = points
      .map((point, index) => `${index === 0 ? "M" : "L"}${rounded(point.x - first.x)} ${rounded(point.y - first.y)}`)
      .join("");
    return [{ kind: "shape", x: rounded(first.x), y: rounded(first.y), path, stroke: colourOf(row), strokePt: LINE_STROKE_PT }];
  });
  const labels = rows.flatMap((points, row) =>
    points.map((point, index) =>
      chartWords(format(chart.series[row]?.values[index] ?? 0), {
        x: point.x + LABEL_GAP_PT / 2,
        y: point.y,
        align: "left",
        isMiddle: true,
      }),
    ),
  );
  return [...lines, ...labels];
}
