import { canonicalInlines } from "../document/canonical-inlines.ts";
import type { Column, DataRow, GroupRow, LeafColumn, Table, TableRow } from "../document/table.ts";
import type { Problem } from "../problem.ts";
import { failure, type Result, success } from "../result.ts";
import { type BindWords, createWordBinder } from "./bind-words.ts";
import { pickRows } from "./picked-rows.ts";
import { cellOfField, holdsOf, type SourceRow, textOfField } from "./source-value.ts";
import type { SourceColumn, SourceLeaf, TableSource, WrittenName } from "./table-source.ts";
import type { TemplateData } from "./template-data.ts";

/**
 * Fills a table from data: picks rows by its conditions, groups them in the order in which groups first appear, and makes a cell for
 * every column. Figures keep their facts. Fails with every unknown source or field, each with its line.
 */
export function expandTableSource(table: TableSource, data: TemplateData): Result<Table, readonly Problem[]> {
  const { source, where, group, columns } = table;
  const picked = pickRows({ source, where, names: [...leavesOf(columns).map((leaf) => leaf.value), ...group] }, data);
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

/** Rows without a group come first, under no group row. */
function groupedRows(rows: readonly SourceRow[], table: BoundTable, depth: number): readonly TableRow[] {
  const field = table.group[depth];
  const level = GROUP_LEVELS[depth];
  if (field === undefined || level === undefined) return rows.map((row) => dataRow(row, table));
  const titles = new Set(rows.map((row) => textOfField(row, field.name)));
  return [...titles]
    .toSorted((left, right) => Number(left !== "") - Number(right !== ""))
    .flatMap((title): readonly TableRow[] => {
      const inside = groupedRows(
        rows.filter((row) => textOfField(row, field.name) === title),
        table,
        depth + 1,
      );
      const content = canonicalInlines([{ kind: "text", text: title }]);
      if (content.length === 0) return inside;
      return [{ kind: "group", level, title: content, ...(table.groupSums ? { sums: true as const } : {}) }, ...inside];
    });
}

function dataRow(row: SourceRow, table: BoundTable): DataRow {
  const cells = leavesOf(table.columns)
    .map((leaf) => ({ field: leaf.value.name, holds: kindOf(leaf) }))
    .filter(({ holds }) => holds !== "index");
  return { kind: "data", cells: cells.map(({ field, holds }) => cellOfField(row, field, holds, table.bind)) };
}

function leavesOf(columns: readonly SourceColumn[]): readonly SourceLeaf[] {
  return columns.flatMap((column) => ("columns" in column ? leavesOf(column.columns) : [column]));
}

function columnOf(column: SourceColumn): Column {
  if ("columns" in column) return { label: column.label, columns: column.columns.map(columnOf) };
  const { value: _field, holds: _said, ...look } = column;
  return { ...look, holds: kindOf(column) };
}

function kindOf(leaf: SourceLeaf): LeafColumn["holds"] {
  return leaf.holds ?? holdsOf(leaf.value.name);
}
