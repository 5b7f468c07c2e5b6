import { closestName } from "../document/closest-name.ts";
import type { Problem } from "../problem.ts";
import { FILTERS } from "./filters/index.ts";
import { FIELD_NAMES, TOP_NAMES } from "./prepare-data.ts";
import { TemplateMistake } from "./template-mistake.ts";

type Explanation = Pick<Problem, "message" | "remedy">;

/** Says in Vietnamese what an error of Liquid or of a filter means. `written` is the output or tag it happened in; `codes` are the indicators there are. */
export function explainMistake(error: unknown, written: string, codes: readonly string[] = []): Explanation {
  const cause = causeOf(error);
  if (cause instanceof TemplateMistake) return { message: cause.message, remedy: cause.remedy };
  const variable = undefinedVariable(cause);
  if (variable !== undefined) return explainVariable(variable, codes);
  const text = cause instanceof Error ? cause.message : String(cause);
  const filter = /undefined filter: (\S+)/.exec(text)?.[1]?.replace(/,$/, "");
  if (filter !== undefined) {
    return { message: `Không có bộ lọc “${filter}”.`, remedy: suggestionFor(filter, Object.keys(FILTERS), "Các bộ lọc") };
  }
  if (/limit exceeded|Invalid string length/.test(text)) {
    return { message: "Mẫu lặp quá nhiều hoặc quá dài nên đã dừng lại.", remedy: "Xem lại các vòng {% for %} lồng nhau." };
  }
  return {
    message: `Không hiểu chỗ điền “${written.replace(/\s+/g, " ")}”.`,
    remedy: "Viết {{ giá trị | bộ lọc: tham số }}; điều kiện viết {% if a == b %}, {% if a and b %}.",
  };
}

/** Liquid wraps an error once for every block it passes through. */
function causeOf(error: unknown): unknown {
  const inner = typeof error === "object" && error !== null && "originalError" in error ? error.originalError : undefined;
  return inner === undefined ? error : causeOf(inner);
}

function undefinedVariable(cause: unknown): string | undefined {
  return typeof cause === "object" && cause !== null && "variableName" in cause ? String(cause.variableName) : undefined;
}

function explainVariable(variable: string, codes: readonly string[]): Explanation {
  const [first = "", ...rest] = variable.split(".");
  if (first === "i" && rest.length === 1) {
    const code = rest.join(".");
    return { message: `Không có chỉ tiêu nào mang mã “${code}”.`, remedy: suggestionFor(code, codes, "Các chỉ tiêu") };
  }
  if (first === "f" && rest.length > 0) {
    return {
      message: `Không có số liệu nào mang khóa “${rest.join(".")}”.`,
      remedy: "Khóa viết như dvc-toan-trinh@2022, dvc-toan-trinh@2022/muc-tieu, du-an/ma-du-an@2023; kiểm tra mã, kỳ và số liệu đã nhập.",
    };
  }
  if (first === "d" && rest.length > 0) {
    return { message: `Sổ văn bản không có văn bản “${rest.join(".")}”.`, remedy: "Kiểm tra mã văn bản bằng lệnh list documents." };
  }
  if (first === "plans" && rest.length === 1) {
    return { message: `Không có kế hoạch nào mang mã “${rest.join(".")}”.`, remedy: "Kiểm tra mã kế hoạch bằng lệnh list plans." };
  }
  const last = rest.at(-1) ?? first;
  const near = closestName(last, rest.length === 0 ? TOP_NAMES : FIELD_NAMES);
  return {
    message: `Không có dữ liệu nào tên “${variable}”.`,
    remedy: near && near !== last ? `Ý bạn là “${near}”?` : "Xem danh sách tên dùng được trong templates/README.md.",
  };
}

/** So many names are listed; more would not be read. */
const MOST_NAMES = 12;

function suggestionFor(written: string, names: readonly string[], lead: string): string {
  const near = closestName(written, names);
  if (near !== undefined) return `Ý bạn là “${near}”?`;
  const listed = names.slice(0, MOST_NAMES).join(", ");
  return names.length === 0
    ? "Kế hoạch này chưa có mục nào; kiểm tra lại kế hoạch đã chọn."
    : `${lead} hiện có: ${listed}${names.length > MOST_NAMES ? " …" : ""}.`;
}
