import type { Decimal } from "#core/decimal.ts";
import { decimal } from "#core/decimal.ts";
import type { Chart, ChartSeries } from "#core/document/block.ts";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import { withKnownKeys } from "./known-keys.ts";
import { readFigure } from "./read-figure.ts";
import type { Reading } from "./reading.ts";
import { withoutAbsent } from "./without-absent.ts";
import { choiceOf, entryOf, lineTextOf, requiredEntry, textsOf, wholeNumberOf } from "./yaml-fields.ts";
import type { YamlMap, YamlTree } from "./yaml-tree.ts";

const KEYS = ["type", "title", "unit", "decimals", "categories", "series"];
const SERIES_EXAMPLE = 'series: [{ name: Cấp tỉnh, values: ["41,2", "55"] }].';

/** Reads a ```` ```chart ```` fence; undefined when a part is missing. */
export function readChartFence(written: YamlMap, reading: Reading): Chart | undefined {
  const { mistakes } = reading;
  const map = withKnownKeys(written, KEYS, "biểu đồ", mistakes);
  const typeEntry = requiredEntry(map, "type", "Ghi loại biểu đồ: column, bar, line hoặc pie.", mistakes);
  const titleEntry = requiredEntry(map, "title", "Ghi tên biểu đồ: title: …", mistakes);
  const categoriesEntry = requiredEntry(map, "categories", 'Kê các mốc: categories: ["2020", "2021"].', mistakes);
  const seriesEntry = requiredEntry(map, "series", `Kê số liệu: ${SERIES_EXAMPLE}`, mistakes);
  const unitEntry = entryOf(map, "unit");
  const type = typeEntry && choiceOf(typeEntry, ["column", "bar", "line", "pie"], mistakes);
  const title = titleEntry && lineTextOf(titleEntry, mistakes);
  const decimalsEntry = entryOf(map, "decimals");
  const decimals = decimalsEntry && wholeNumberOf(decimalsEntry, 0, mistakes);
  const unit = unitEntry && lineTextOf(unitEntry, mistakes);
  const categories = categoriesEntry && textsOf(categoriesEntry, mistakes).map((text) => canonicalLine(text.text));
  const series = seriesEntry && seriesOf(seriesEntry.value, decimals, reading);
  if (type === undefined || title === undefined || categories === undefined || series === undefined) return undefined;
  return reading.lines.mark(withoutAbsent({ kind: "chart" as const, type, title, unit, decimals, categories, series }), map.line);
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
  const map = withKnownKeys(item, ["name", "values"], "một dãy số", reading.mistakes);
  const nameEntry = requiredEntry(map, "name", SERIES_EXAMPLE, reading.mistakes);
  const valuesEntry = requiredEntry(map, "values", SERIES_EXAMPLE, reading.mistakes);
  const name = nameEntry && lineTextOf(nameEntry, reading.mistakes);
  // A figure that cannot be read keeps its place, so that the length of the series is judged by what was written.
  const values =
    valuesEntry &&
    textsOf(valuesEntry, reading.mistakes).map((text): Decimal => readFigure({ ...text, decimals }, reading.mistakes) ?? decimal(0));
  return name === undefined || values === undefined ? undefined : reading.lines.mark({ name, values }, item.line);
}
