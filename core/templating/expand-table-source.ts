import { canonicalInlines } from "../document/canonical-inlines.ts";
import type { Cell, Column, DataRow, GroupRow, LeafColumn, Table, TableRow } from "../document/table.ts";
import type { Problem } from "../problem.ts";
import { failure, type Result, success } from "../result.ts";
import { createWordBinder } from "./bind-words.ts";
import { pickRows } from "./picked-rows.ts";
import { cellOfField, holdsOf, type SourceRow, textOfField } from "./source-value.ts";
import type { SourceColumn, SourceLeaf, TableSource, WrittenName } from "./table-source.ts";
import type { TemplateData } from "./template-data.ts";
import type { BindWords } from "./word-piece.ts";

/**
 * Fills a table from data: picks rows by its conditions, groups them in the order in which groups first appear, and makes a cell for
 * every column. Figures keep their facts. Fails with every unknown source or field, each with its line.
 */
export function expandTableSource(table: TableSource, data: TemplateData): Result<Table, readonly Problem[]> {
  const { source, where, by, group, columns } = table;
  const picked = pickRows({ source, where, by, names: [...leavesOf(columns).map((leaf) => leaf.value), ...group] }, data);
  const problems = [...(picked.ok ? [] : picked.failure), ...tooManyGroups(group)];
  if (!picked.ok || problems.length > 0) return failure(problems);
  const { rows, from } = picked.value;
  const mistakes: Problem[] = [];
  const place = { line: source.line };
  const bind = createWordBinder(data, ({ message, remedy }) => mistakes.push({ place, message, remedy }));
  const rowsOfGroups = groupedRows(rows, { ...table, bind }, 0);
  if (mistakes.length > 0) return failure(mistakes);
  return success({
    kind: "table",
    columns: table.columns.map(columnOf),
    rows: [...rowsOfGroups, ...(table.total === undefined ? [] : [{ kind: "total" as const, title: table.total }])],
    ...table.settings,
    from,
  });
}

function tooManyGroups(group: readonly WrittenName[]): readonly Problem[] {
  const fourth = group[GROUP_LEVELS.length];
  return fourth === undefined
    ? []
    : [{ place: { line: fourth.line }, message: "Bảng nhóm quá ba cấp.", remedy: "Giữ lại nhiều nhất ba trường trong group." }];
}

const GROUP_LEVELS = [1, 2, 3] as const satisfies readonly GroupRow["level"][];

interface BoundTable extends TableSource {
  readonly bind: BindWords;
}

/** Rows without a group come first, under no group row; a group that is called as the one around it is that one. */
function groupedRows(rows: readonly SourceRow[], table: BoundTable, depth: number, around?: string): readonly TableRow[] {
  const field = table.group[depth];
  const level = GROUP_LEVELS[depth];
  if (field === undefined || level === undefined) return rows.map((row) => dataRow(row, table));
  return [...rowsByTitle(rows, field.name)]
    .toSorted(([left], [right]) => Number(left !== "") - Number(right !== ""))
    .flatMap(([title, own]): readonly TableRow[] => {
      const inside = groupedRows(own, table, depth + 1, title);
      const content = canonicalInlines([{ kind: "text", text: title }]);
      if (content.length === 0 || title === around) return inside;
      return [{ kind: "group", level, title: content, ...(table.groupSums ? { sums: true as const } : {}) }, ...inside];
    });
}

/** The rows of each title, in the order in which titles first appear. */
function rowsByTitle(rows: readonly SourceRow[], field: string): ReadonlyMap<string, readonly SourceRow[]> {
  const groups = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const title = textOfField(row, field);
    const known = groups.get(title);
    if (known === undefined) groups.set(title, [row]);
    else known.push(row);
  }
  return groups;
}

function dataRow(row: SourceRow, table: BoundTable): DataRow {
  const columns = leavesOf(table.columns)
    .map((leaf) => ({ ...leaf, field: leaf.value.name, holds: kindOf(leaf) }))
    .filter(({ holds }) => holds !== "index");
  const cells = columns.map((column) => cellOfField(row, column, table.bind));
  return { kind: "data", cells: spreadCells(cells, (place) => columns[place]?.spread === true) };
}

/** Cells of columns that spread cover the empty ones to their right. */
function spreadCells(cells: readonly Cell[], spreads: (place: number) => boolean): readonly Cell[] {
  const next = cells.findIndex((cell, place) => spreads(place) && !isEmpty(cell));
  const cell = cells[next];
  if (cell?.kind !== "text") return cells;
  const after = cells.slice(next + 1);
  const known = after.findIndex((one) => !isEmpty(one));
  const covered = known < 0 ? after.length : known;
  const rest = spreadCells(after.slice(covered), (place) => spreads(next + 1 + covered + place));
  return [...cells.slice(0, next), covered === 0 ? cell : { ...cell, span: covered + 1 }, ...rest];
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell?.kind === "text" && cell.paragraphs.length === 0;
}

function leavesOf(columns: readonly SourceColumn[]): readonly SourceLeaf[] {
  return columns.flatMap((column) => ("columns" in column ? leavesOf(column.columns) : [column]));
}

function columnOf(column: SourceColumn): Column {
  if ("columns" in column) return { label: column.label, columns: column.columns.map(columnOf) };
  const { value: _field, holds: _said, upperInitial: _initial, words: _words, spread: _spread, ...look } = column;
  return { ...look, holds: kindOf(column) };
}

function kindOf(leaf: SourceLeaf): LeafColumn["holds"] {
  return leaf.holds ?? holdsOf(leaf.value.name);
}
