import type { Decimal } from "#core/decimal.ts";
import type { Chart, ChartSeries, ChartType } from "#core/document/block.ts";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import type { FactRef } from "#core/document/inline.ts";
import { validateChart } from "#core/document/validation/validate-chart.ts";
import { present } from "#core/present.ts";
import { failure, type Result, success } from "#core/result.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import { CHART } from "#renderer/text/editor.ts";
import { typedValue } from "./typed-value.ts";

/** A figure of a chart while it is typed: its text, and what it was when it was opened. */
export interface SheetValue {
  readonly text: string;
  readonly bound?: { readonly value: Decimal; readonly facts: readonly FactRef[] };
}

/** A row of the sheet: a category and a figure of each series. */
export interface SheetRow {
  readonly category: string;
  readonly values: readonly SheetValue[];
}

/** A chart as it is typed: a sheet with a column for each series and a row for each category. */
export interface ChartSheet {
  readonly type: ChartType;
  readonly title: string;
  readonly unit: string;
  readonly decimals: string;
  readonly names: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** What a new chart begins with. */
export const EMPTY_SHEET: ChartSheet = {
  type: "column",
  title: "",
  unit: "",
  decimals: "",
  names: [""],
  rows: [emptyRow(1), emptyRow(1), emptyRow(1)],
};

/** The sheet of a chart. */
export function sheetOf({ type, title, unit = "", decimals, categories, series }: Chart): ChartSheet {
  return {
    type,
    title,
    unit,
    decimals: decimals === undefined ? "" : String(decimals),
    names: series.map(({ name }) => name),
    rows: categories.map((category, index) => ({ category, values: series.map((one) => sheetValue(one, index)) })),
  };
}

function sheetValue({ values, facts }: ChartSeries, index: number): SheetValue {
  const value = values[index];
  if (value === undefined) return { text: "" };
  const refs = facts?.[index] ?? [];
  return { text: formatNumber(value), ...(refs.length === 0 ? {} : { bound: { value, facts: refs } }) };
}

/** A cell of the sheet: row 0 holds the names of the series, column 0 the categories. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** The sheet with a block of texts from a place on; rows and columns that are missing come with it. */
export function withTexts(sheet: ChartSheet, { row, column }: SheetPlace, texts: readonly (readonly string[])[]): ChartSheet {
  const right = column + Math.max(0, ...texts.map(({ length }) => length)) - 1;
  const wide = repeat(sheet, right - sheet.names.length, withSeries);
  const long = repeat(wide, row + texts.length - 1 - wide.rows.length, withRow);
  return texts.reduce(
    (changed, line, down) =>
      line.reduce((one, text, over) => withText(one, { row: row + down, column: column + over }, text.replace(/\n/g, " ")), changed),
    long,
  );
}

function withText(sheet: ChartSheet, { row, column }: SheetPlace, text: string): ChartSheet {
  if (row === 0) return column === 0 ? sheet : { ...sheet, names: sheet.names.with(column - 1, text) };
  const { category, values } = sheet.rows[row - 1] ?? emptyRow(sheet.names.length);
  const changed =
    column === 0 ? { category: text, values } : { category, values: values.with(column - 1, { ...values[column - 1], text }) };
  return { ...sheet, rows: sheet.rows.with(row - 1, changed) };
}

/** The sheet with an empty row at its end. */
export function withRow(sheet: ChartSheet): ChartSheet {
  return { ...sheet, rows: [...sheet.rows, emptyRow(sheet.names.length)] };
}

/** The sheet with an empty series at its end. */
export function withSeries(sheet: ChartSheet): ChartSheet {
  return {
    ...sheet,
    names: [...sheet.names, ""],
    rows: sheet.rows.map(({ category, values }) => ({ category, values: [...values, { text: "" }] })),
  };
}

/** The sheet without a row. */
export function withoutRow(sheet: ChartSheet, index: number): ChartSheet {
  return { ...sheet, rows: sheet.rows.toSpliced(index, 1) };
}

/** The sheet without a series. */
export function withoutSeries(sheet: ChartSheet, index: number): ChartSheet {
  return {
    ...sheet,
    names: sheet.names.toSpliced(index, 1),
    rows: sheet.rows.map(({ category, values }) => ({ category, values: values.toSpliced(index, 1) })),
  };
}

function emptyRow(series: number): SheetRow {
  return { category: "", values: Array.from({ length: series }, () => ({ text: "" })) };
}

function repeat(sheet: ChartSheet, times: number, change: (sheet: ChartSheet) => ChartSheet): ChartSheet {
  return times <= 0 ? sheet : repeat(change(sheet), times - 1, change);
}

/**
 * The chart of a sheet. Rows with nothing in them are left out. A figure keeps its facts unless another was typed over it; where the categories came
 * from is kept while they are the same. Fails with one sentence for each mistake.
 */
export function chartOf(sheet: ChartSheet, before?: Chart): Result<Chart, readonly string[]> {
  const rows = sheet.rows.filter(({ category, values }) =>
    [category, ...values.map(({ text }) => text)].some((text) => text.trim() !== ""),
  );
  const decimals = sheet.decimals.trim() === "" ? undefined : Number(sheet.decimals);
  const wrong = rows.flatMap((row, index) => mistakesIn(row, index, sheet.names, decimals));
  if (wrong.length > 0) return failure(wrong);
  const categories = rows.map(({ category }) => canonicalLine(category));
  const unit = canonicalLine(sheet.unit);
  const isSame = categories.length === before?.categories.length && categories.every((one, index) => one === before.categories[index]);
  const chart: Chart = {
    kind: "chart",
    type: sheet.type,
    title: canonicalLine(sheet.title),
    ...present({ unit: unit === "" ? undefined : unit, decimals }),
    categories,
    series: sheet.names.map((name, index) => seriesOf(canonicalLine(name), rows, index, decimals)),
    ...present({ from: isSame ? before?.from : undefined }),
  };
  const problems = validateChart("", chart).map(({ place, message }) => `${whereIs(place.path ?? "", sheet)}: ${message}`);
  return problems.length === 0 ? success(chart) : failure(problems);
}

function mistakesIn(
  { category, values }: SheetRow,
  index: number,
  names: readonly string[],
  decimals: number | undefined,
): readonly string[] {
  return values.flatMap(({ text }, at) =>
    typedValue(text, decimals) === undefined
      ? [CHART.noValue(category.trim() || CHART.rowAt(index + 1), names[at]?.trim() || CHART.seriesAt(at + 1), text.trim())]
      : [],
  );
}

function seriesOf(name: string, rows: readonly SheetRow[], index: number, decimals: number | undefined): ChartSeries {
  const points = rows.map(({ values }) => {
    const { text = "", bound } = values[index] ?? {};
    const value = typedValue(text, decimals) ?? "0";
    return { value: value as Decimal, facts: bound?.value === value ? bound.facts : [] };
  });
  const facts = points.map((point) => point.facts);
  return {
    name,
    values: points.map(({ value }) => value),
    ...present({ facts: facts.some(({ length }) => length > 0) ? facts : undefined }),
  };
}

/** The place of a mistake as the dialog calls it. */
function whereIs(path: string, { names }: ChartSheet): string {
  const [, part = "", at] = /^\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const index = Number(at ?? 0);
  if (part === "categories" && at !== undefined) return CHART.rowAt(index + 1);
  if (part === "series" && at !== undefined) return names[index]?.trim() || CHART.seriesAt(index + 1);
  return CHART.fields[part as keyof typeof CHART.fields] ?? CHART.title;
}
