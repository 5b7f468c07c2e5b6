import type { Decimal } from "#core/decimal.ts";
import { decimal } from "#core/decimal.ts";
import type { Chart, ChartSeries } from "#core/document/block.ts";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import type { FactRef } from "#core/document/inline.ts";
import { withKnownKeys } from "./known-keys.ts";
import { readFigure } from "./read-figure.ts";
import { readRowSource } from "./read-row-source.ts";
import { readSourceChart } from "./read-source-chart.ts";
import { factKeys } from "./read-text-directive.ts";
import type { Reading } from "./reading.ts";
import { withoutAbsent } from "./without-absent.ts";
import { choiceOf, entryOf, lineTextOf, requiredEntry, textsOf, wholeNumberOf } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap, YamlTree } from "./yaml-tree.ts";

const SETTINGS = ["type", "title", "unit", "decimals"];
const KEYS = [...SETTINGS, "categories", "series", "from"];
const SERIES_EXAMPLE = 'series: [{ name: Cấp tỉnh, values: ["41,2", "55"] }].';

/** Reads a ```` ```chart ```` fence; undefined when a part is missing. */
export function readChartFence(written: YamlMap, reading: Reading): Chart | undefined {
  const { mistakes } = reading;
  if (entryOf(written, "source")) return readSourceChart(written, reading, SETTINGS, settingsOf);
  const map = withKnownKeys(written, KEYS, "biểu đồ", mistakes);
  const settings = settingsOf(map, reading);
  const categoriesEntry = requiredEntry(map, "categories", 'Kê các mốc: categories: ["2020", "2021"].', mistakes);
  const seriesEntry = requiredEntry(map, "series", `Kê số liệu: ${SERIES_EXAMPLE}`, mistakes);
  const categories = categoriesEntry && textsOf(categoriesEntry, mistakes).map((text) => canonicalLine(text.text));
  const series = seriesEntry && seriesOf(seriesEntry.value, settings?.decimals, reading);
  if (settings === undefined || categories === undefined || series === undefined) return undefined;
  return reading.lines.mark({ kind: "chart" as const, ...settings, categories, series, ...readRowSource(map, reading) }, map.line);
}

function settingsOf(map: YamlMap, reading: Reading): Pick<Chart, "type" | "title" | "unit" | "decimals"> | undefined {
  const { mistakes } = reading;
  const typeEntry = requiredEntry(map, "type", "Ghi loại biểu đồ: column, bar, line hoặc pie.", mistakes);
  const titleEntry = requiredEntry(map, "title", "Ghi tên biểu đồ: title: …", mistakes);
  const [unitEntry, decimalsEntry] = [entryOf(map, "unit"), entryOf(map, "decimals")];
  const type = typeEntry && choiceOf(typeEntry, ["column", "bar", "line", "pie"], mistakes);
  const title = titleEntry && lineTextOf(titleEntry, mistakes);
  const decimals = decimalsEntry && wholeNumberOf(decimalsEntry, 0, mistakes);
  const unit = unitEntry && lineTextOf(unitEntry, mistakes);
  return type === undefined || title === undefined ? undefined : withoutAbsent({ type, title, unit, decimals });
}

function seriesOf(tree: YamlTree, decimals: number | undefined, reading: Reading): readonly ChartSeries[] | undefined {
  if (tree.kind === "list") {
    const series = tree.items.map((item) => oneSeries(item, decimals, reading)).filter((one) => one !== undefined);
    return series.length === tree.items.length ? series : undefined;
  }
  reading.mistakes.add(tree.line, "“series” phải là danh sách các dãy số.", SERIES_EXAMPLE);
  return undefined;
}

function oneSeries(item: YamlTree, decimals: number | undefined, reading: Reading): ChartSeries | undefined {
  if (item.kind !== "map") {
    reading.mistakes.add(item.line, "Mỗi dãy số gồm name và values.", SERIES_EXAMPLE);
    return undefined;
  }
  const map = withKnownKeys(item, ["name", "values", "f"], "một dãy số", reading.mistakes);
  const nameEntry = requiredEntry(map, "name", SERIES_EXAMPLE, reading.mistakes);
  const valuesEntry = requiredEntry(map, "values", SERIES_EXAMPLE, reading.mistakes);
  const name = nameEntry && lineTextOf(nameEntry, reading.mistakes);
  const texts = valuesEntry && textsOf(valuesEntry, reading.mistakes);
  if (name === undefined || texts === undefined) return undefined;
  // A figure that cannot be read keeps its place, so that the length of the series is judged by what was written.
  const values = texts.map((text): Decimal => readFigure({ ...text, decimals }, reading.mistakes) ?? decimal(0));
  const filled = texts.map(({ token }) => (token?.kind === "figure" && token.value !== undefined ? token.facts : []));
  const bound = boundFacts(entryOf(map, "f"), reading) ?? filled;
  return reading.lines.mark({ name, values, ...(bound.some((refs) => refs.length > 0) ? { facts: bound } : {}) }, item.line);
}

/** The keys of facts behind the values of a series, `""` for a value typed by hand. */
function boundFacts(entry: YamlEntry | undefined, reading: Reading): readonly (readonly FactRef[])[] | undefined {
  if (entry === undefined) return undefined;
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  if (items.every((item) => item.kind === "text")) return items.map(({ text }) => factKeys(text));
  reading.mistakes.add(entry.line, "“f” phải là danh sách mã số liệu.", 'Mỗi số một mục, số gõ tay thì để "": f: ["dvc@2021", ""].');
  return undefined;
}
