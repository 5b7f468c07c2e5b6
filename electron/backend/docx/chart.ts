import { Paragraph } from "docx";
import { ChartRun, type ChartRunOptions } from "docx/charts";
import { decimalPlacesOf } from "#core/decimal.ts";
import type { Chart } from "#core/document/block.ts";
import { STYLE } from "./named-styles.ts";

/** Pixels at 96 to the inch, the unit in which docx measures drawings. */
const PIXELS_PER_MM = 96 / 25.4;

/** A chart is never wider than this, and half as high as wide or a little more: a figure beside text, not a poster. */
const WIDEST_MM = 150;
const HEIGHT_SHARE = 0.55;

/** A chart Word can edit, centred on a line of its own. `widthMm` is the room there is. */
export function chartParagraph(chart: Chart, widthMm: number): Paragraph {
  return new Paragraph({ style: STYLE.chart, children: [new ChartRun(chartOptions(chart, Math.min(widthMm, WIDEST_MM)))] });
}

function chartOptions(chart: Chart, widthMm: number): ChartRunOptions {
  const width = Math.round(widthMm * PIXELS_PER_MM);
  const unit = chart.unit ? ` (${chart.unit})` : "";
  const common = {
    title: { text: chart.title + unit, font: { size: 13, bold: true } },
    font: { name: "Times New Roman", color: "000000" },
    categories: [...chart.categories],
    // A figure leaves exactness only here, where it becomes the height of a bar.
    series: chart.series.map(({ name, values }) => ({ name, values: values.map(Number) })),
    transformation: { width, height: Math.round(width * HEIGHT_SHARE) },
    altText: { name: chart.title, description: chart.title + unit },
    dataLabels: { value: true, numberFormat: numberFormat(chart) },
  };
  const legend = chart.series.length > 1 || chart.type === "pie" ? { legend: { position: "bottom" } as const } : { legend: false as const };
  return { type: chart.type, ...common, ...legend } as ChartRunOptions;
}

/** `#,##0.0` as Excel writes formats; Windows set to Vietnamese shows it as 1.234,5. Without `decimals`, as many digits as the longest figure. */
function numberFormat({ decimals, series }: Chart): string {
  const places = decimals ?? Math.max(0, ...series.flatMap(({ values }) => values.map(decimalPlacesOf)));
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}
