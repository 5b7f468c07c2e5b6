import { isBlank } from "#core/document/canonical-inlines.ts";
import type { Inline } from "#core/document/inline.ts";
import type { Cell, DataRow, GroupRow, LeafColumn, TableRow, TextCell, TotalRow } from "#core/document/table.ts";
import { reportUnknownKeys, withKnownKeys } from "./known-keys.ts";
import { readCellParagraphs } from "./read-cell.ts";
import { readFigure } from "./read-figure.ts";
import { readFragment } from "./read-fragment.ts";
import { factKeys } from "./read-text-directive.ts";
import type { Reading } from "./reading.ts";
import { withoutAbsent } from "./without-absent.ts";
import { choiceOf, entryOf, flagOf, textOf, wholeNumberOf } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap, YamlText, YamlTree } from "./yaml-tree.ts";

const ROW_KEYS = ["group", "level", "sums", "unnumbered", "total"];
const CELL_KEYS = ["text", "span", "value", "f"];
const EMPTY_CELL: TextCell = { kind: "text", paragraphs: [] };

/** Reads the `rows` of a table fence by the columns that hold cells (index columns left out). */
export function readRows(entry: YamlEntry, columns: readonly LeafColumn[], reading: Reading): readonly TableRow[] {
  if (entry.value.kind === "list") return entry.value.items.flatMap((item) => rowOf(item, columns, reading));
  reading.mistakes.add(entry.line, "“rows” phải là danh sách các hàng.", "Mỗi hàng một dòng: - [ô thứ nhất, ô thứ hai].");
  return [];
}

function rowOf(item: YamlTree, columns: readonly LeafColumn[], reading: Reading): readonly TableRow[] {
  if (item.kind === "list") return [reading.lines.mark(dataRow(item.items, columns, reading), item.line)];
  const map = item.kind === "map" ? withKnownKeys(item, ROW_KEYS, "một hàng nhóm hay hàng tổng", reading.mistakes) : undefined;
  if (map && entryOf(map, "group")) return [reading.lines.mark(groupRow(map, reading), item.line)];
  if (map && entryOf(map, "total")) return [reading.lines.mark(totalRow(map, reading), item.line)];
  reading.mistakes.add(
    item.line,
    "Hàng này không phải là hàng dữ liệu, hàng nhóm hay hàng tổng.",
    "Viết - [ô, ô, …], hoặc - { group: Tên nhóm }, hoặc - { total: Tổng cộng }.",
  );
  return [];
}

function groupRow(map: YamlMap, reading: Reading): GroupRow {
  const level = entryOf(map, "level");
  return {
    kind: "group",
    level: (level && levelOf(level, reading)) ?? 1,
    title: titleOf(map, "group", reading),
    ...withoutAbsent({
      unnumbered: flagOf(entryOf(map, "unnumbered"), reading.mistakes),
      sums: flagOf(entryOf(map, "sums"), reading.mistakes),
    }),
  };
}

function levelOf(entry: YamlEntry, reading: Reading): GroupRow["level"] | undefined {
  const levels = { "1": 1, "2": 2, "3": 3 } as const;
  const choice = choiceOf(entry, ["1", "2", "3"], reading.mistakes);
  return choice && levels[choice];
}

function totalRow(map: YamlMap, reading: Reading): TotalRow {
  reportMisplaced(map, ["level", "sums", "unnumbered"], "hàng tổng", reading);
  return { kind: "total", title: titleOf(map, "total", reading) };
}

function titleOf(map: YamlMap, key: string, reading: Reading): readonly Inline[] {
  const entry = entryOf(map, key);
  const text = entry && textOf(entry, reading.mistakes);
  return text ? readFragment(text, reading) : [];
}

/** Cells take the columns from left to right, a spanning one several; cells past the last column are read as words. */
function dataRow(items: readonly YamlTree[], columns: readonly LeafColumn[], reading: Reading): DataRow {
  const cells = items.reduce<{ readonly done: readonly Cell[]; readonly at: number }>(
    ({ done, at }, item) => {
      const cell = reading.lines.mark(cellOf(item, columns[at], reading), item.line);
      return { done: [...done, cell], at: at + (cell.kind === "text" ? (cell.span ?? 1) : 1) };
    },
    { done: [], at: 0 },
  );
  return { kind: "data", cells: cells.done };
}

function cellOf(item: YamlTree, column: LeafColumn | undefined, reading: Reading): Cell {
  if (item.kind === "text") return column?.holds === "number" ? numberCell(item, column, reading) : textCell(item, reading);
  if (item.kind === "map") {
    const map = withKnownKeys(item, CELL_KEYS, "một ô", reading.mistakes);
    return entryOf(map, "value") ? boundNumber(map, column, reading) : wideCell(map, reading);
  }
  reading.mistakes.add(item.line, "Ô này là một danh sách.", 'Mỗi ô là một giá trị; nhiều đoạn trong ô thì viết "đoạn một\\n\\nđoạn hai".');
  return EMPTY_CELL;
}

function textCell(text: YamlText, reading: Reading): TextCell {
  return { kind: "text", paragraphs: readCellParagraphs(text, reading) };
}

function numberCell(text: YamlText, column: LeafColumn, reading: Reading): Cell {
  if (text.token?.kind === "figure") {
    const { value, facts } = text.token;
    return value === undefined ? textCell(text, reading) : { kind: "number", value, facts };
  }
  if (isBlank(text.text)) return { ...EMPTY_CELL };
  const value = readFigure({ ...text, decimals: column.decimals }, reading.mistakes);
  return value === undefined ? { ...EMPTY_CELL } : { kind: "number", value };
}

function boundNumber(map: YamlMap, column: LeafColumn | undefined, reading: Reading): Cell {
  reportMisplaced(map, ["text", "span"], "một ô số (có value)", reading);
  const entry = entryOf(map, "value");
  const text = entry && textOf(entry, reading.mistakes);
  const value = text && readFigure({ ...text, decimals: column?.decimals }, reading.mistakes);
  if (value === undefined) return { ...EMPTY_CELL };
  const source = entryOf(map, "f");
  const facts = factKeys((source && textOf(source, reading.mistakes)?.text) ?? "");
  return { kind: "number", value, ...(facts.length === 0 ? {} : { facts }) };
}

function wideCell(map: YamlMap, reading: Reading): TextCell {
  reportMisplaced(map, ["f"], "một ô chữ (không có value)", reading);
  const entry = entryOf(map, "text");
  const text = entry && textOf(entry, reading.mistakes);
  const spanEntry = entryOf(map, "span");
  const span = spanEntry && wholeNumberOf(spanEntry, 1, reading.mistakes);
  return { kind: "text", paragraphs: text ? readCellParagraphs(text, reading) : [], ...(span === undefined || span === 1 ? {} : { span }) };
}

/** Notes keys that are right elsewhere. */
function reportMisplaced(map: YamlMap, keys: readonly string[], place: string, reading: Reading): void {
  const misplaced = map.entries.filter(({ key }) => keys.includes(key));
  const fitting = [...ROW_KEYS, ...CELL_KEYS].filter((key) => map.entries.some((entry) => entry.key === key) && !keys.includes(key));
  reportUnknownKeys(misplaced, fitting, place, reading.mistakes);
}
