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

/** A chart Word can edit, centred on a line of its own. `widthMm` is the room there is; the last block of a body stays with the signature. */
export function chartParagraph(chart: Chart, widthMm: number, keepNext: boolean): Paragraph {
  return new Paragraph({ style: STYLE.chart, keepNext, children: [new ChartRun(chartOptions(chart, Math.min(widthMm, WIDEST_MM)))] });
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
  const axis = chart.type === "pie" ? {} : { valueAxis: { numberFormat: numberFormat(chart) } };
  return { type: chart.type, ...common, ...legend, ...axis } as ChartRunOptions;
}

/**
 * Whole figures get their thousands points as characters (`201.400`), because Office would take the mark of the machine's own language. A decimal
 * mark and a minus cannot be written so (LibreOffice drops the minus behind a condition); Windows set to Vietnamese shows its own marks. Without `decimals`, as many digits as the longest figure.
 */
function numberFormat({ decimals, series }: Chart): string {
  const figures = series.flatMap(({ values }) => values);
  const places = decimals ?? Math.max(0, ...figures.map(decimalPlacesOf));
  if (places > 0) return `#,##0.${"0".repeat(places)}`;
  return figures.some((figure) => figure.startsWith("-")) ? "#,##0" : '[>=1000000]0"."000"."000;[>=1000]0"."000;0';
}
