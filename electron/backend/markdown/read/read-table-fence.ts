import { type Column, leafColumns, type Table } from "#core/document/table.ts";
import { withKnownKeys } from "./known-keys.ts";
import { readColumns } from "./read-columns.ts";
import { readFragment } from "./read-fragment.ts";
import { readRowSource } from "./read-row-source.ts";
import { readRows } from "./read-rows.ts";
import { readSourceTable } from "./read-source-table.ts";
import type { Reading } from "./reading.ts";
import { withoutAbsent } from "./without-absent.ts";
import { choiceOf, entryOf, flagOf, lineTextOf, requiredEntry, textsOf } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap } from "./yaml-tree.ts";

const SETTINGS = ["unit", "columnNumbers", "groupLabels", "indexRestart", "notes"];
const KEYS = [...SETTINGS, "columns", "rows", "from"];
const LABEL_STYLES = ["letter", "roman", "arabic", "dotted", "none"] as const;

/** Reads a ```` ```table ```` fence; undefined when it has no columns. */
export function readTableFence(written: YamlMap, reading: Reading): Table | undefined {
  if (entryOf(written, "source")) return readSourceTable(written, reading, SETTINGS, settingsOf);
  const map = withKnownKeys(written, KEYS, "bảng", reading.mistakes);
  const columnsEntry = requiredEntry(
    map,
    "columns",
    "Kê các cột: columns: [{ label: TT, holds: index }, { label: Nội dung }].",
    reading.mistakes,
  );
  const columns = columnsEntry ? readColumns(columnsEntry, reading) : [];
  if (columns.length === 0) return undefined;
  const rows = entryOf(map, "rows");
  const filled = { kind: "table" as const, columns, rows: rows ? readRows(rows, cellColumns(columns), reading) : [] };
  return reading.lines.mark({ ...filled, ...settingsOf(map, reading), ...readRowSource(map, reading) }, map.line);
}

function cellColumns(columns: readonly Column[]): ReturnType<typeof leafColumns> {
  return leafColumns(columns).filter((column) => column.holds !== "index");
}

function settingsOf(map: YamlMap, reading: Reading): Omit<Table, "kind" | "columns" | "rows" | "from"> {
  const read = <Value>(key: string, reader: (entry: YamlEntry) => Value | undefined): Value | undefined => {
    const entry = entryOf(map, key);
    return entry && reader(entry);
  };
  return withoutAbsent({
    unit: read("unit", (entry) => lineTextOf(entry, reading.mistakes)),
    columnNumbers: flagOf(entryOf(map, "columnNumbers"), reading.mistakes),
    groupLabels: read("groupLabels", (entry) => labelStylesOf(entry, reading)),
    indexRestart: read("indexRestart", (entry) => choiceOf(entry, ["group", "table"], reading.mistakes)),
    notes: read("notes", (entry) => someOf(textsOf(entry, reading.mistakes).map((text) => readFragment(text, reading)))),
  });
}

function labelStylesOf(entry: YamlEntry, reading: Reading): Table["groupLabels"] {
  const styles = textsOf(entry, reading.mistakes).map((text) =>
    choiceOf({ key: entry.key, line: text.line, value: text }, LABEL_STYLES, reading.mistakes),
  );
  return someOf(styles.filter((style) => style !== undefined));
}

function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
