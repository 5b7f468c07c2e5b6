import { type Fact, isFact } from "../fact.ts";
import { Figure, figureOf } from "../figure.ts";
import { derivedList, queryOf } from "../list-query.ts";
import { factOfQuery, nothingToAdd } from "../query-fact.ts";
import type { IndicatorView } from "../template-data.ts";
import { TemplateMistake } from "../template-mistake.ts";
import { type Filter, nameOf, refuseFigure } from "./filter.ts";

/** Filters that show figures. Each takes a fact, or an indicator whose result is meant. */
export const FIGURE_FILTERS = {
  result: (input) => figureOf("plain", [factIn(input, "result")]),
  target: (input, initial) => figureOf(withArgument("target", initial), [factIn(input, "target")]),
  verdict: (input) => figureOf("plain", [factIn(input, "verdict")]),
  figure: (input) => figureOf("figure", [factIn(input, "figure")]),
  number: (input, decimals) => figureOf(withArgument("number", decimals), [factIn(input, "number")]),
  percent: (input, decimals) => figureOf(withArgument("percent", decimals), [factIn(input, "percent")]),
  fraction: (input, digits) => figureOf(withArgument("fraction", digits), [factIn(input, "fraction")]),
  numerator: (input) => figureOf("numerator", [factIn(input, "numerator")]),
  denominator: (input) => figureOf("denominator", [factIn(input, "denominator")]),
  with_unit: (input) => figureOf("with_unit", [factIn(input, "with_unit")]),
  in_words: (input, unit) => figureOf(withArgument("in_words", unit), [factIn(input, "in_words")]),
  compare_previous: (input) => compared(input, "previous", "kỳ trước"),
  compare_last_year: (input) => compared(input, "lastYear", "cùng kỳ năm trước"),
  compare: (input, before, name) =>
    figureOf(withArgument("compare", name ?? "kỳ trước"), [factIn(input, "compare"), factIn(before, "compare")]),
  share: (input, whole, decimals) => figureOf(withArgument("share", decimals), [factIn(input, "share"), factIn(whole, "share")]),
  sum: (input, key) => summed(input, key),
} as const satisfies Readonly<Record<string, Filter>>;

/** Which part of an indicator a filter is about; the result where nothing else is said. */
const PARTS: Readonly<Record<string, "target" | "verdict">> = { target: "target", verdict: "verdict" };

const PART_NAMES = { result: "kết quả thực hiện", target: "mục tiêu", verdict: "đánh giá" } as const;

function factIn(input: unknown, filter: string): Fact {
  if (input instanceof Figure && input.answer !== undefined) return input.answer;
  refuseFigure(input, filter);
  if (isFact(input)) return input;
  if (typeof input === "number" || typeof input === "bigint") return plainNumber(String(input), filter);
  if (!isIndicator(input)) {
    const found = input === null || input === undefined ? "chỗ chưa có số liệu" : `“${nameOf(input)}”`;
    throw new TemplateMistake(
      `Bộ lọc “${filter}” cần số liệu, nhưng đứng sau ${found}.`,
      `Viết {{ i['ma-chi-tieu'] | ${filter} }}, hoặc đặt trong {% if %} khi có thể chưa có số liệu.`,
    );
  }
  const part = PARTS[filter] ?? "result";
  const fact = input[part];
  if (fact) return fact;
  throw new TemplateMistake(
    `Chỉ tiêu “${input.name}” chưa có ${PART_NAMES[part]}.`,
    `Nhập ${PART_NAMES[part]}, hoặc đặt chỗ này trong {% if %}.`,
  );
}

function plainNumber(digits: string, filter: string): never {
  throw new TemplateMistake(
    `Bộ lọc “${filter}” cần số liệu đã lưu, nhưng đứng sau số ${digits} không rõ nguồn.`,
    "Số đếm được thì dùng | count; số liệu thì lấy từ chỉ tiêu, nhiệm vụ, dự án.",
  );
}

function isIndicator(value: unknown): value is IndicatorView {
  return typeof value === "object" && value !== null && "code" in value && "result" in value;
}

function compared(input: unknown, part: "previous" | "lastYear", earlier: string): Figure {
  refuseFigure(input, `compare_${part === "previous" ? "previous" : "last_year"}`);
  if (!isIndicator(input)) {
    throw new TemplateMistake("Chỉ so sánh được kết quả của một chỉ tiêu.", "Viết {{ i['ma-chi-tieu'] | compare_previous }}.");
  }
  const before = input[part];
  if (before) return figureOf(`compare:${earlier}`, [factIn(input, "result"), before]);
  throw new TemplateMistake(
    `Chỉ tiêu “${input.name}” chưa có kết quả ${earlier} để so sánh.`,
    `Nhập kết quả ${earlier}, hoặc đặt chỗ này trong {% if %}.`,
  );
}

/** Of a list of the data a sum of what it holds, so that what is added later counts too. */
function summed(input: unknown, key: unknown): Figure {
  const rows: readonly unknown[] = Array.isArray(input) ? input : [];
  const isKeyed = typeof key === "string" && key !== "";
  const picked = isKeyed ? rows.map((row) => valueUnder(row, key)) : rows;
  const query = queryOf(isKeyed ? derivedList(picked, input, { kind: "map", field: key }) : input);
  if (query !== undefined) return figureOf("sum", [factOfQuery("sum", query, picked)]);
  const facts = picked.filter(isFact);
  if (facts.length > 0) return figureOf("sum", facts);
  throw nothingToAdd();
}

function valueUnder(row: unknown, key: string): unknown {
  return typeof row === "object" && row !== null ? Object.entries(row).find(([name]) => name === key)?.[1] : undefined;
}

function withArgument(form: string, argument: unknown): string {
  return argument === undefined ? form : `${form}:${String(argument)}`;
}

/** A fact printed without any filter. */
export function shownWithoutFilter(fact: Fact): Figure {
  return figureOf("plain", [fact]);
}
