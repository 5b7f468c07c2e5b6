import type { Table } from "#core/document/table.ts";
import type { SourceLeaf, TableSource, WrittenName } from "#core/templating/index.ts";
import { withKnownKeys } from "./known-keys.ts";
import { LEAF_KEYS, type LeafReader, readColumnTree, readLeafLook } from "./read-columns.ts";
import { readFragment } from "./read-fragment.ts";
import type { Reading } from "./reading.ts";
import { replacedWords, sourceConditions, writtenName } from "./source-request.ts";
import { withoutAbsent } from "./without-absent.ts";
import { entryOf, flagOf, requiredEntry, textOf, textsOf } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap } from "./yaml-tree.ts";

const SOURCE_KEYS = ["source", "where", "by", "group", "groupSums", "totals", "columns"];

/** Reads the settings of a table that do not depend on data. */
export type SettingsReader = (map: YamlMap, reading: Reading) => TableSource["settings"];

/**
 * Reads a table fence whose rows come from data (`source: indicators`); `settings` are the keys it shares with written tables.
 * Undefined after noting mistakes, and in a document without data.
 */
export function readSourceTable(
  written: YamlMap,
  reading: Reading,
  settings: readonly string[],
  readSettings: SettingsReader,
): Table | undefined {
  const { mistakes } = reading;
  const map = withKnownKeys(written, [...SOURCE_KEYS, ...settings], "bảng lấy từ dữ liệu", mistakes);
  const sourceEntry = entryOf(map, "source");
  const source = sourceEntry && writtenName(sourceEntry, reading);
  const columnsEntry = requiredEntry(
    map,
    "columns",
    "Kê các cột: columns: [{ label: TT, value: index }, { label: Nội dung, value: name }].",
    mistakes,
  );
  if (source === undefined || columnsEntry === undefined) return undefined;
  if (reading.expandTable === undefined) {
    mistakes.add(source.line, "Bảng lấy từ dữ liệu chỉ dùng được trong mẫu.", "Viết các hàng vào rows:, hoặc soạn văn bản từ mẫu.");
    return undefined;
  }
  const filled = reading.expandTable({
    source,
    where: sourceConditions(entryOf(map, "where"), reading),
    ...withoutAbsent({ by: nameIn(entryOf(map, "by"), reading) }),
    group: namesOf(entryOf(map, "group"), reading),
    groupSums: flagOf(entryOf(map, "groupSums"), mistakes) ?? false,
    ...totalOf(entryOf(map, "totals"), reading),
    columns: readColumnTree(columnsEntry, SOURCE_LEAF, reading),
    settings: readSettings(map, reading),
  });
  if (filled.ok) return reading.lines.mark(filled.value, map.line);
  for (const { place, message, remedy } of filled.failure) mistakes.add(place.line ?? map.line, message, remedy);
  return undefined;
}

const SOURCE_LEAF: LeafReader<SourceLeaf> = {
  keys: [...LEAF_KEYS, "value", "upperInitial", "words", "spread"],
  read: (map, reading) => {
    const remedy = "Ghi trường cần in: { label: Chỉ tiêu, value: name }.";
    const entry = requiredEntry(map, "value", remedy, reading.mistakes);
    const value = entry && writtenName(entry, reading);
    return {
      ...readLeafLook(map, reading),
      value: value ?? { name: "index", line: map.line },
      ...withoutAbsent({
        upperInitial: flagOf(entryOf(map, "upperInitial"), reading.mistakes),
        spread: flagOf(entryOf(map, "spread"), reading.mistakes),
        words: replacedWords(entryOf(map, "words"), reading),
      }),
    };
  },
};

function nameIn(entry: YamlEntry | undefined, reading: Reading): WrittenName | undefined {
  return entry && writtenName(entry, reading);
}

function namesOf(entry: YamlEntry | undefined, reading: Reading): readonly WrittenName[] {
  return entry === undefined ? [] : textsOf(entry, reading.mistakes).map(({ text, line }) => ({ name: text.trim(), line }));
}

function totalOf(entry: YamlEntry | undefined, reading: Reading): Pick<TableSource, "total"> {
  const text = entry && textOf(entry, reading.mistakes);
  return text ? { total: readFragment(text, reading) } : {};
}
