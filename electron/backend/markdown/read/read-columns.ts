import type { Column, LeafColumn } from "#core/document/table.ts";
import { reportUnknownKeys, withKnownKeys } from "./known-keys.ts";
import { readFragment } from "./read-fragment.ts";
import type { Reading } from "./reading.ts";
import { withoutAbsent } from "./without-absent.ts";
import { choiceOf, entryOf, flagOf, textOf, wholeNumberOf } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap, YamlTree } from "./yaml-tree.ts";

/** The keys that say what a leaf looks like. */
export const LEAF_KEYS: readonly string[] = ["label", "holds", "width", "align", "decimals", "sum"];

/** A tree of columns, whatever its leaves hold. */
export type ColumnTree<Leaf> = Leaf | { readonly label: Column["label"]; readonly columns: readonly ColumnTree<Leaf>[] };

/** How the leaves of a tree of columns are read: the keys they know, and the leaf of a map of such keys. */
export interface LeafReader<Leaf> {
  readonly keys: readonly string[];
  readonly read: (map: YamlMap, reading: Reading) => Leaf;
}

/** Reads the `columns` of a table fence with written rows; notes what is no column and leaves it out. */
export function readColumns(entry: YamlEntry, reading: Reading): readonly Column[] {
  return readColumnTree(entry, WRITTEN_LEAF, reading);
}

/** Reads `columns`, the leaves as `leaf` says; notes what is no column and leaves it out. */
export function readColumnTree<Leaf extends object>(
  entry: YamlEntry,
  leaf: LeafReader<Leaf>,
  reading: Reading,
): readonly ColumnTree<Leaf>[] {
  if (entry.value.kind === "list") return entry.value.items.flatMap((item) => columnOf(item, leaf, reading));
  reading.mistakes.add(entry.line, "“columns” phải là danh sách các cột.", "Mỗi cột một dòng: - { label: Nhiệm vụ, width: 60 }.");
  return [];
}

function columnOf<Leaf extends object>(item: YamlTree, leaf: LeafReader<Leaf>, reading: Reading): readonly ColumnTree<Leaf>[] {
  if (item.kind !== "map") {
    reading.mistakes.add(item.line, "Cột phải gồm các khóa và giá trị.", "Viết như sau: - { label: Nhiệm vụ, width: 60 }.");
    return [];
  }
  const map = withKnownKeys(item, [...leaf.keys, "columns"], "một cột", reading.mistakes);
  const column = entryOf(map, "columns") ? groupOf(map, leaf, reading) : leaf.read(map, reading);
  return [reading.lines.mark<ColumnTree<Leaf>>(column, item.line)];
}

function groupOf<Leaf extends object>(map: YamlMap, leaf: LeafReader<Leaf>, reading: Reading): ColumnTree<Leaf> {
  const misplaced = map.entries.filter(({ key }) => leaf.keys.includes(key) && key !== "label");
  reportUnknownKeys(misplaced, ["label", "columns"], "một cột gộp (có columns)", reading.mistakes);
  const columns = entryOf(map, "columns");
  return { label: labelOf(map, reading), columns: columns ? readColumnTree(columns, leaf, reading) : [] };
}

const WRITTEN_LEAF: LeafReader<LeafColumn> = {
  keys: LEAF_KEYS,
  read: (map, reading) => {
    const { holds, ...look } = readLeafLook(map, reading);
    return { ...look, holds: holds ?? "text" };
  },
};

/** What a leaf looks like; what it holds only where that is said. */
export function readLeafLook(map: YamlMap, reading: Reading): Omit<LeafColumn, "holds"> & Partial<Pick<LeafColumn, "holds">> {
  const read = <Value>(key: string, reader: (entry: YamlEntry) => Value | undefined): Value | undefined => {
    const entry = entryOf(map, key);
    return entry && reader(entry);
  };
  const { mistakes } = reading;
  return {
    label: labelOf(map, reading),
    ...withoutAbsent({
      holds: read("holds", (entry) => choiceOf(entry, ["text", "number", "index"], mistakes)),
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
