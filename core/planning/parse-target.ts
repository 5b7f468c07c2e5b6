import { type Problem, problemAt } from "../problem.ts";
import { failure, type Result, success } from "../result.ts";
import type { NumberExpectation } from "../vietnamese/index.ts";
import { parseCondition } from "./parse-condition.ts";
import type { SubCondition, TargetTerms } from "./target.ts";

/**
 * Reads a target as plans print it in a cell: `80%`, `Đạt tỷ lệ 90%`, `Tối thiểu 30%`, `từ 60% trở lên`, `trên 16% GDP`, `không quá 5 ngày`,
 * `Từ 7 - 7,5%`, `Hoàn thành`; after "trong đó" further conditions, parted by semicolons, each with its label before it or behind a per
 * cent figure. A point before three digits parts thousands; a comma before three digits is read only where `expected` says so. Fails with
 * one problem that names the part it could not read.
 */
export function parseTarget(text: string, expected: NumberExpectation = {}): Result<TargetTerms, Problem> {
  const composed = text.normalize("NFC").trim().replace(/\s+/g, " ").replace(/[.;]$/, "");
  const [head = "", ...rest] = composed.split(/[,;]? (?:trong đó|trong số đó)[,:]? /i);
  const main = parseCondition(head.replace(/^hoàn thành (?=\d)/i, ""), expected);
  if (main === undefined) return failure(unreadable(head));
  const parts = rest.flatMap((more) => more.split(/; */));
  const subConditions = parts.map((part, index) => readSubCondition(part, String(index + 1), expected));
  const missed = subConditions.indexOf(undefined);
  if (missed !== -1) return failure(unreadable(parts[missed] ?? ""));
  return success({ main, subConditions: subConditions.filter((sub) => sub !== undefined) });
}

function readSubCondition(part: string, key: string, expected: NumberExpectation): SubCondition | undefined {
  return readFigureFirst(part, key, expected) ?? readLabelFirst(part, key, expected);
}

/** `30% được tập huấn, bồi dưỡng về kỹ năng số`, `tối thiểu 30% được tập huấn` */
function readFigureFirst(part: string, key: string, expected: NumberExpectation): SubCondition | undefined {
  const [, figure = "", label = ""] = /^([^\d]*\d[\d.,]*%) (\p{Ll}.*)$/u.exec(part) ?? [];
  const condition = label.startsWith("trở ") ? undefined : parseCondition(figure, expected);
  return condition === undefined ? undefined : { key, label, condition };
}

/** `tỷ lệ giao dịch đạt từ 10% trở lên`: the first place from which the rest reads as a condition parts label and condition. */
function readLabelFirst(part: string, key: string, expected: NumberExpectation): SubCondition | undefined {
  const words = part.split(" ");
  const places = COMPLETION.test(part) ? [words.length - 2] : words.map((_, index) => index).slice(1);
  const readings = places.map((place): SubCondition | undefined => {
    const rest = words.slice(place).join(" ");
    const condition = isLabelText(rest) ? undefined : parseCondition(rest, expected);
    const label = words.slice(0, place).join(" ").replace(/[,:]$/, "");
    return condition === undefined ? undefined : { key, label, condition };
  });
  return readings.find((reading) => reading !== undefined);
}

const COMPLETION = / hoàn (?:thành|thiện)$/;

/** A bare figure that is no per cent belongs to the label: `dịch vụ mức độ 4 trực tuyến`. */
function isLabelText(rest: string): boolean {
  return /^\d[^%‰]*$/.test(rest);
}

function unreadable(part: string): Problem {
  const isChange = /^(?:hằng năm |hàng năm )?(?:tăng|giảm) /i.test(part);
  const remedy = isChange
    ? "Mục tiêu tăng, giảm so với kỳ khác cần một chỉ tiêu “tốc độ tăng” riêng, ví dụ “Tối thiểu 10%”."
    : "Ghi như “Tối thiểu 30%”, “Trên 50%”, “Không quá 5 ngày”, “Đạt 80%”, “Từ 7% đến 7,5%” hoặc “Hoàn thành”.";
  return problemAt("target", `Không đọc được mục tiêu “${part}”.`, remedy);
}
