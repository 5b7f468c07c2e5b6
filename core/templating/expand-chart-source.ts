import type { Decimal } from "../decimal.ts";
import type { Chart } from "../document/block.ts";
import { canonicalLine } from "../document/canonical-inlines.ts";
import type { FactRef } from "../document/inline.ts";
import type { Problem } from "../problem.ts";
import { failure, type Result, success } from "../result.ts";
import type { ChartSource } from "./chart-source.ts";
import { pickRows } from "./picked-rows.ts";
import { factOfField, type SourceRow, textOfField } from "./source-value.ts";
import type { TemplateData } from "./template-data.ts";

/** A place of a chart: what it is called and its figure in every series. */
interface Category {
  readonly label: string;
  readonly points: readonly Point[];
}

interface Point {
  readonly value: Decimal;
  readonly ref: FactRef;
}

/**
 * Fills a chart from data: a category for each entry that is known in every series; a figure keeps its fact. Entries of which a figure is
 * missing are left out, because a bar of nothing would read as zero. Fails with every unknown source or field, and where nothing is left to draw.
 */
export function expandChartSource(chart: ChartSource, data: TemplateData): Result<Chart, readonly Problem[]> {
  const { source, where, by, label, series, settings } = chart;
  const picked = pickRows({ source, where, by, names: [label, ...series.map(({ value }) => value)] }, data);
  if (!picked.ok) return picked;
  const categories = picked.value.rows.flatMap((row) => categoryOf(row, chart));
  if (categories.length === 0) return failure([nothingToDraw(source.line)]);
  return success({
    kind: "chart",
    ...settings,
    categories: categories.map((category) => category.label),
    series: series.map(({ name }, index) => {
      const points = categories.flatMap((category) => category.points[index] ?? []);
      return { name, values: points.map(({ value }) => value), facts: points.map(({ ref }) => [ref]) };
    }),
    from: picked.value.from,
  });
}

function categoryOf(row: SourceRow, { label, words = {}, series }: ChartSource): readonly Category[] {
  const points = series.flatMap(({ value }): readonly Point[] => {
    const fact = factOfField(row, value.name);
    return fact?.value ? [{ value: fact.value, ref: fact.ref }] : [];
  });
  const text = textOfField(row, label.name);
  const named = canonicalLine(Object.hasOwn(words, text) ? (words[text] ?? text) : text);
  return points.length === series.length && named.trim() !== "" ? [{ label: named, points }] : [];
}

function nothingToDraw(line: number): Problem {
  return {
    place: { line },
    message: "Biểu đồ không có số liệu nào để vẽ.",
    remedy: "Xem lại where và value, hoặc đặt biểu đồ trong {% if %}.",
  };
}
