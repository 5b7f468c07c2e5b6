import type { Chart } from "#core/document/block.ts";
import type { ChartSource, SourceSeries } from "#core/templating/index.ts";
import { withKnownKeys } from "./known-keys.ts";
import type { Reading } from "./reading.ts";
import { replacedWords, sourceConditions, writtenName } from "./source-request.ts";
import { withoutAbsent } from "./without-absent.ts";
import { entryOf, lineTextOf, requiredEntry } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap, YamlTree } from "./yaml-tree.ts";

const SOURCE_KEYS = ["source", "where", "by", "words", "label", "value", "series"];
const LABEL_EXAMPLE = "Ghi trường dùng làm tên các mốc: label: name.";
const VALUE_EXAMPLE = "Ghi trường số liệu: value: result; nhiều dãy thì series: [{ name: Kỳ này, value: result }].";

/** Reads the settings of a chart that do not depend on data; undefined after noting mistakes. */
type SettingsReader = (map: YamlMap, reading: Reading) => ChartSource["settings"] | undefined;

/**
 * Reads a chart fence whose figures come from data (`source: indicators`); `settings` are the keys it shares with written charts.
 * Undefined after noting mistakes, and in a document without data.
 */
export function readSourceChart(
  written: YamlMap,
  reading: Reading,
  settings: readonly string[],
  readSettings: SettingsReader,
): Chart | undefined {
  const { mistakes } = reading;
  const map = withKnownKeys(written, [...SOURCE_KEYS, ...settings], "biểu đồ lấy từ dữ liệu", mistakes);
  const look = readSettings(map, reading);
  const sourceEntry = entryOf(map, "source");
  const source = sourceEntry && writtenName(sourceEntry, reading);
  const labelEntry = requiredEntry(map, "label", LABEL_EXAMPLE, mistakes);
  const label = labelEntry && writtenName(labelEntry, reading);
  const series = seriesOf(map, look?.title ?? "", reading);
  if (source === undefined || label === undefined || series === undefined || look === undefined) return undefined;
  if (reading.expandChart === undefined) {
    mistakes.add(source.line, "Biểu đồ lấy từ dữ liệu chỉ dùng được trong mẫu.", "Viết số vào series:, hoặc soạn văn bản từ mẫu.");
    return undefined;
  }
  const where = sourceConditions(entryOf(map, "where"), reading);
  const byEntry = entryOf(map, "by");
  const asked = withoutAbsent({ by: byEntry && writtenName(byEntry, reading), words: replacedWords(entryOf(map, "words"), reading) });
  const filled = reading.expandChart({ source, where, ...asked, label, series, settings: look });
  if (filled.ok) return reading.lines.mark(filled.value, map.line);
  for (const { place, message, remedy } of filled.failure) mistakes.add(place.line ?? map.line, message, remedy);
  return undefined;
}

/** One field (`value`), whose series has the name of the chart, or several series each with its own. */
function seriesOf(map: YamlMap, title: string, reading: Reading): readonly SourceSeries[] | undefined {
  const several = entryOf(map, "series");
  if (several !== undefined) return severalSeries(several, reading);
  const entry = requiredEntry(map, "value", VALUE_EXAMPLE, reading.mistakes);
  const value = entry && writtenName(entry, reading);
  return value && [{ name: title, value }];
}

function severalSeries(entry: YamlEntry, reading: Reading): readonly SourceSeries[] | undefined {
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  const series = items.map((item) => oneSeries(item, reading)).filter((one) => one !== undefined);
  return series.length === items.length ? series : undefined;
}

function oneSeries(item: YamlTree, reading: Reading): SourceSeries | undefined {
  if (item.kind !== "map") {
    reading.mistakes.add(item.line, "Mỗi dãy số lấy từ dữ liệu gồm name và value.", VALUE_EXAMPLE);
    return undefined;
  }
  const map = withKnownKeys(item, ["name", "value"], "một dãy số lấy từ dữ liệu", reading.mistakes);
  const [nameEntry, valueEntry] = ["name", "value"].map((key) => requiredEntry(map, key, VALUE_EXAMPLE, reading.mistakes));
  const name = nameEntry && lineTextOf(nameEntry, reading.mistakes);
  const value = valueEntry && writtenName(valueEntry, reading);
  return name === undefined || value === undefined ? undefined : { name, value };
}
