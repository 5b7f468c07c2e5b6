import type { Column, LeafColumn } from "#core/document/table.ts";
import { reportUnknownKeys, withKnownKeys } from "./known-keys.ts";
import { readFragment } from "./read-fragment.ts";
import type { Reading } from "./reading.ts";
import { withoutAbsent } from "./without-absent.ts";
import { choiceOf, entryOf, flagOf, textOf, wholeNumberOf } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap, YamlTree } from "./yaml-tree.ts";

const LEAF_KEYS = ["label", "holds", "width", "align", "decimals", "sum"];

/** Reads the `columns` of a table fence; notes what is no column and leaves it out. */
export function readColumns(entry: YamlEntry, reading: Reading): readonly Column[] {
  if (entry.value.kind === "list") return entry.value.items.flatMap((item) => columnOf(item, reading));
  reading.mistakes.add(entry.line, "“columns” phải là danh sách các cột.", "Mỗi cột một dòng: - { label: Nhiệm vụ, width: 60 }.");
  return [];
}

function columnOf(item: YamlTree, reading: Reading): readonly Column[] {
  if (item.kind !== "map") {
    reading.mistakes.add(item.line, "Cột phải gồm các khóa và giá trị.", "Viết như sau: - { label: Nhiệm vụ, width: 60 }.");
    return [];
  }
  const map = withKnownKeys(item, [...LEAF_KEYS, "columns"], "một cột", reading.mistakes);
  return [reading.lines.mark(entryOf(map, "columns") ? groupOf(map, reading) : leafOf(map, reading), item.line)];
}

function groupOf(map: YamlMap, reading: Reading): Column {
  const misplaced = map.entries.filter(({ key }) => LEAF_KEYS.includes(key) && key !== "label");
  reportUnknownKeys(misplaced, ["label", "columns"], "một cột gộp (có columns)", reading.mistakes);
  const columns = entryOf(map, "columns");
  return { label: labelOf(map, reading), columns: columns ? readColumns(columns, reading) : [] };
}

function leafOf(map: YamlMap, reading: Reading): LeafColumn {
  const read = <Value>(key: string, reader: (entry: YamlEntry) => Value | undefined): Value | undefined => {
    const entry = entryOf(map, key);
    return entry && reader(entry);
  };
  const { mistakes } = reading;
  return {
    label: labelOf(map, reading),
    holds: read("holds", (entry) => choiceOf(entry, ["text", "number", "index"], mistakes)) ?? "text",
    ...withoutAbsent({
      width: read("width", (entry) => widthOf(entry, reading)),
      align: read("align", (entry) => choiceOf(entry, ["left", "center", "right", "justify"], mistakes)),
      decimals: read("decimals", (entry) => wholeNumberOf(entry, 0, mistakes)),
      summed: flagOf(entryOf(map, "sum"), mistakes),
    }),
  };
}

function labelOf(map: YamlMap, reading: Reading): Column["label"] {
  const entry = entryOf(map, "label");
  const text = entry && textOf(entry, reading.mistakes);
  return text ? readFragment(text, reading) : [];
}

/** A share above zero, whole or with a fraction after a point or comma. */
function widthOf(entry: YamlEntry, reading: Reading): number | undefined {
  const text = textOf(entry, reading.mistakes);
  if (text === undefined) return undefined;
  const width = /^\d+(?:[.,]\d+)?$/.test(text.text.trim()) ? Number(text.text.trim().replace(",", ".")) : 0;
  if (width > 0) return width;
  reading.mistakes.add(text.line, `“width: ${text.text}” không phải là độ rộng.`, "Viết một số lớn hơn 0, ví dụ width: 20.");
  return undefined;
}
