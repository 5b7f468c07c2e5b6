import { canonicalLine } from "../document/canonical-inlines.ts";
import { closestName } from "../document/closest-name.ts";
import type { RowSource } from "../document/table.ts";
import type { Problem } from "../problem.ts";
import { failure, type Result, success } from "../result.ts";
import { takeStep } from "./list-steps.ts";
import { listUnder } from "./queried-lists.ts";
import { QUERIED_LISTS, type QueriedList, type Query, queriedList, writeQuery } from "./query.ts";
import { rowsByField } from "./rows-by-field.ts";
import { fieldsOfSource, type SourceRow } from "./source-value.ts";
import type { SourceCondition, WrittenName } from "./table-source.ts";
import type { TemplateData } from "./template-data.ts";

/** The entries a table or a chart shows. */
export interface PickedRows {
  readonly rows: readonly SourceRow[];
  readonly from: RowSource;
}

/** What a table or a chart asks for. `names` are the fields it shows. */
export interface RowRequest {
  readonly source: WrittenName;
  readonly where: readonly SourceCondition[];
  readonly names: readonly WrittenName[];
  /** A row for each value of this field, with counts and sums, instead of one for each entry. */
  readonly by?: WrittenName | undefined;
}

/** Picks the rows of a source by conditions. Fails with an unknown source, or with every unknown field, each with its line. */
export function pickRows({ source, where, names, by }: RowRequest, data: TemplateData): Result<PickedRows, readonly Problem[]> {
  const list = queriedList(source.name);
  const [, plan] = /^plans\.([^.]+)\./.exec(source.name) ?? [];
  if (list === undefined || list === "legalBases") return failure([unknownSource(source)]);
  if (plan !== undefined && data.plans?.[plan] === undefined) return failure([unknownPlan(plan, source.line)]);
  const shown = by === undefined ? names : [...names.filter(({ name }) => name !== "count"), by];
  const problems = [...shown, ...where.map(({ field }) => field)].flatMap((name) => unknownField(name, kindOf(list)));
  if (problems.length > 0) return failure(problems);
  const query: Query = { list, steps: where.map(({ field, values }) => ({ kind: "reads", field: field.name, texts: values })) };
  const rows = query.steps.reduce<readonly unknown[]>(takeStep, listUnder(data, list)) as readonly SourceRow[];
  const from = { query: writeQuery(query), rows: rowNames(rows) };
  if (by === undefined) return success({ rows, from });
  const sums = names.map(({ name }) => name).filter((name) => name !== "count" && name !== "index");
  return success({ rows: rowsByField(rows, query, by.name, sums), from });
}

/** What entries are called, as a document can keep it. */
export function rowNames(rows: readonly SourceRow[]): readonly string[] {
  return rows.map((row) => canonicalLine(nameOf(row))).filter((name) => name.trim() !== "");
}

const SOURCES = QUERIED_LISTS.filter((name) => name !== "legalBases");

function kindOf(list: QueriedList): string {
  return list.slice(list.lastIndexOf(".") + 1);
}

function unknownSource({ name, line }: WrittenName): Problem {
  const known = SOURCES.filter((source) => !source.startsWith("previous."));
  return { place: { line }, message: `Không có nguồn dữ liệu “${name}”.`, remedy: remedyFor(name.replace("previous.", ""), known) };
}

function unknownPlan(id: string, line: number): Problem {
  return { place: { line }, message: `Không có kế hoạch nào mang mã “${id}”.`, remedy: "Kiểm tra mã kế hoạch bằng lệnh list plans." };
}

function unknownField({ name, line }: WrittenName, kind: string): readonly Problem[] {
  const fields = fieldsOfSource(kind);
  if (fields.includes(name)) return [];
  return [{ place: { line }, message: `Nguồn “${kind}” không có trường “${name}”.`, remedy: remedyFor(name, fields) }];
}

function remedyFor(written: string, names: readonly string[]): string {
  const near = closestName(written, names);
  return near === undefined ? `Dùng một trong các tên: ${names.join(", ")}.` : `Ý bạn là “${near}”?`;
}

/** A document is known by its citation; everything else has a name. */
function nameOf(row: SourceRow): string {
  if ("citation" in row) return String(row.citation);
  return "name" in row ? String(row.name) : "";
}
