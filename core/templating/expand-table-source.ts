import { canonicalInlines } from "../document/canonical-inlines.ts";
import { closestName } from "../document/closest-name.ts";
import type { Column, DataRow, GroupRow, LeafColumn, Table, TableRow } from "../document/table.ts";
import type { Problem } from "../problem.ts";
import { failure, type Result, success } from "../result.ts";
import { cellOfField, fieldsOfSource, holdsOf, type SourceRow, textOfField } from "./source-value.ts";
import type { SourceColumn, SourceLeaf, TableSource, WrittenName } from "./table-source.ts";
import type { ReportView, TemplateData } from "./template-data.ts";

const SOURCES = ["indicators", "tasks", "projects", "documents"] as const;

/**
 * Fills a table from data: picks rows by its conditions, groups them in the order in which groups first appear, and makes a cell for
 * every column. Figures keep their facts. Fails with every unknown source or field, each with its line.
 */
export function expandTableSource(table: TableSource, data: TemplateData): Result<Table, readonly Problem[]> {
  const source = sourceNamed(table.source, data);
  if (!source.ok) return source;
  const { kind, rows } = source.value;
  const leaves = leavesOf(table.columns);
  const names = [...leaves.map((leaf) => leaf.value), ...table.group, ...table.where.map(({ field }) => field)];
  const problems = [...names.flatMap((name) => unknownField(name, kind)), ...tooManyGroups(table.group)];
  if (problems.length > 0) return failure(problems);
  const picked = rows.filter((row) => table.where.every(({ field, values }) => values.includes(textOfField(row, field.name))));
  return success({
    kind: "table",
    columns: table.columns.map(columnOf),
    rows: [...groupedRows(picked, table, 0), ...(table.total === undefined ? [] : [{ kind: "total" as const, title: table.total }])],
    ...table.settings,
  });
}

interface Source {
  readonly kind: (typeof SOURCES)[number];
  readonly rows: readonly SourceRow[];
}

function sourceNamed({ name, line }: WrittenName, data: TemplateData): Result<Source, readonly Problem[]> {
  const isPrevious = name.startsWith("previous.");
  const written = isPrevious ? name.slice("previous.".length) : name;
  const kind = SOURCES.find((candidate) => candidate === written);
  if (kind === undefined)
    return failure([{ place: { line }, message: `Không có nguồn dữ liệu “${name}”.`, remedy: remedyFor(written, SOURCES) }]);
  const report: ReportView = isPrevious ? (data.previous ?? {}) : data;
  return success({ kind, rows: report[kind] ?? [] });
}

function unknownField({ name, line }: WrittenName, kind: Source["kind"]): readonly Problem[] {
  const fields = fieldsOfSource(kind);
  if (fields.includes(name)) return [];
  return [{ place: { line }, message: `Nguồn “${kind}” không có trường “${name}”.`, remedy: remedyFor(name, fields) }];
}

function remedyFor(written: string, names: readonly string[]): string {
  const near = closestName(written, names);
  return near === undefined ? `Dùng một trong các tên: ${names.join(", ")}.` : `Ý bạn là “${near}”?`;
}

function tooManyGroups(group: readonly WrittenName[]): readonly Problem[] {
  const fourth = group[GROUP_LEVELS.length];
  return fourth === undefined
    ? []
    : [{ place: { line: fourth.line }, message: "Bảng nhóm quá ba cấp.", remedy: "Giữ lại nhiều nhất ba trường trong group." }];
}

const GROUP_LEVELS = [1, 2, 3] as const satisfies readonly GroupRow["level"][];

/** Rows without a group come first, under no group row. */
function groupedRows(rows: readonly SourceRow[], table: TableSource, depth: number): readonly TableRow[] {
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

function dataRow(row: SourceRow, table: TableSource): DataRow {
  const cells = leavesOf(table.columns)
    .map((leaf) => ({ field: leaf.value.name, holds: kindOf(leaf) }))
    .filter(({ holds }) => holds !== "index");
  return { kind: "data", cells: cells.map(({ field, holds }) => cellOfField(row, field, holds)) };
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
