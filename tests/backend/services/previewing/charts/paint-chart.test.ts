import { describe, expect, it } from "vitest";
import { paintChart } from "#backend/services/previewing/charts/paint-chart.ts";
import { createPageMaker } from "#backend/services/previewing/lay-out-pages.ts";
import type { LineMark, PageMark, ShapeMark, TextMark } from "#contract/preview.ts";
import { decimal } from "#core/decimal.ts";
import type { Chart, ChartType } from "#core/document/block.ts";
import { readSample } from "../../../../helpers/sample-documents.ts";

const ROOM = { x: 100, y: 200, width: 425, height: 234 };

function chartOf(type: ChartType, rows: Readonly<Record<string, readonly string[]>>): Chart {
  const series = Object.entries(rows).map(([name, values]) => ({ name, values: values.map(decimal) }));
  return { kind: "chart", type, title: "Hồ sơ trực tuyến", unit: "%", categories: ["Quý I", "Quý II", "Quý III"], series };
}

const TWO = { "Toàn trình": ["45.2", "58", "72.4"], "Một phần": ["30.1", "35.5", "41"] };

const shapesIn = (marks: readonly PageMark[]) => marks.filter((mark): mark is ShapeMark => mark.kind === "shape");
const wordsIn = (marks: readonly PageMark[]) => marks.filter((mark): mark is TextMark => mark.kind === "text");
const linesIn = (marks: readonly PageMark[]) => marks.filter((mark): mark is LineMark => mark.kind === "line");

/** Width and height of a filled box. */
function sizeOf({ path }: ShapeMark): readonly [number, number] {
  const [, width, height] = /H([\d.]+)V([\d.]+)/.exec(path) ?? [];
  return [Number(width), Number(height)];
}

describe("a painted chart", () => {
  it("bears title with unit, categories, names of rows and every figure as Vietnamese is written", () => {
    const words = wordsIn(paintChart(chartOf("column", TWO), ROOM)).map(({ text }) => text);
    for (const text of ["Hồ sơ trực tuyến (%)", "Quý I", "Quý III", "Toàn trình", "Một phần", "45,2", "58,0", "41,0"])
      expect(words).toContain(text);
  });

  it("has columns as high as their figures, of one base and the colour of their row", () => {
    const bars = shapesIn(paintChart(chartOf("column", TWO), ROOM)).filter((shape) => sizeOf(shape)[1] > 6);
    expect(bars.map(({ fill }) => fill)).toEqual(["4472C4", "4472C4", "4472C4", "ED7D31", "ED7D31", "ED7D31"]);
    const [first, , third] = bars.map((bar) => sizeOf(bar)[1]);
    expect((third ?? 0) / (first ?? 1)).toBeCloseTo(72.4 / 45.2, 1);
    expect(new Set(bars.map((bar) => Math.round(bar.y + sizeOf(bar)[1]))).size).toBe(1);
  });

  it("lays bars from the left, the first category lowest", () => {
    const bars = shapesIn(paintChart(chartOf("bar", { "Một phần": ["10", "20", "40"] }), ROOM));
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    const [first, second, third] = bars.map(sizeOf).map(([width]) => width);
    expect((third ?? 0) / (first ?? 1)).toBeCloseTo(4, 0);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(2, 0);
    expect(bars[0]?.y).toBeGreaterThan(bars[2]?.y ?? 0);
  });

  it("draws one line a row through its figures", () => {
    const shapes = shapesIn(paintChart(chartOf("line", TWO), ROOM));
    expect(shapes.map(({ stroke, fill }) => [stroke, fill])).toEqual([
      ["4472C4", undefined],
      ["ED7D31", undefined],
    ]);
    expect(shapes[0]?.path.match(/[ML]/g)).toHaveLength(3);
  });

  it("cuts a pie into one slice a figure and names them below", () => {
    const marks = paintChart(chartOf("pie", { "Kinh phí": ["50", "30", "20"] }), ROOM);
    expect(shapesIn(marks).filter(({ path }) => path.includes("A"))).toHaveLength(3);
    const names = wordsIn(marks).filter(({ text }) => text.startsWith("Quý"));
    expect(Math.min(...names.map(({ y }) => y))).toBeGreaterThan(ROOM.y + ROOM.height * 0.9);
  });

  it.each(["column", "bar", "line", "pie"] as const)("keeps a %s chart within its room, whatever its figures", (type) => {
    const rows = type === "pie" ? { A: ["1", "1000000", "3"] } : { A: ["1", "-20", "1234567"], B: ["0", "5", "-400000"] };
    const marks = paintChart(chartOf(type, rows), ROOM);
    const points = [...wordsIn(marks), ...shapesIn(marks), ...linesIn(marks).map(({ x1: x, y1: y }) => ({ x, y }))];
    const outside = points.filter(
      ({ x, y }) => x < ROOM.x - 1 || y < ROOM.y - 1 || x > ROOM.x + ROOM.width + 1 || y > ROOM.y + ROOM.height + 1,
    );
    expect(outside).toEqual([]);
  });

  it("is painted anew on its page when only a figure changed", () => {
    const letter = readSample("cong-van-ubnd");
    const pageWith = (chart: Chart) => ({ ...letter, body: [chart, ...letter.body] });
    const maker = createPageMaker();
    const layOut = (chart: Chart) => maker.layOut(pageWith(chart), { isWanted: () => true, isQuick: false })?.pages[0];
    const before = layOut(chartOf("column", TWO));
    const after = layOut(chartOf("column", { ...TWO, "Một phần": ["30.1", "35.5", "42"] }));
    expect(after?.key).not.toBe(before?.key);
    expect(after?.marks?.some((mark) => mark.kind === "text" && mark.text === "42,0")).toBe(true);
  });
});
