import { eachAt, type Problem, problemAt } from "../../problem.ts";
import { canonicalLine } from "../canonical-inlines.ts";

/** A line of plain text must say something and be in the form the model keeps (`canonicalLine`). Absent lines are fine. */
export function validateLine(path: string, text: string | undefined): readonly Problem[] {
  if (text === undefined) return [];
  if (text.trim() === "") return [problemAt(path, "Chỗ này để trống.", "Viết nội dung, hoặc bỏ hẳn mục này.")];
  if (canonicalLine(text) === text) return [];
  return [
    problemAt(
      path,
      `Dòng chữ “${text.trim()}” chưa ở dạng chuẩn.`,
      "Bỏ dấu cách ở hai đầu, dấu xuống dòng và ký tự điều khiển; dùng chữ Unicode dựng sẵn (NFC).",
    ),
  ];
}

/** Lines that may be absent, but not an empty list. */
export function validateLines(path: string, lines: readonly string[] | undefined): readonly Problem[] {
  if (lines === undefined) return [];
  return [...validateSome(path, lines), ...eachAt(path, lines, (line, at) => validateLine(at, line))];
}

/** A list that must hold something where it is there at all. */
export function validateSome(path: string, items: readonly unknown[] | undefined): readonly Problem[] {
  return items === undefined || items.length > 0
    ? []
    : [problemAt(path, "Danh sách này để trống.", "Thêm ít nhất một mục, hoặc bỏ hẳn mục này nếu được phép.")];
}

/** A whole number of at least `least`. Absent numbers are fine. */
export function validateWhole(path: string, value: number | undefined, least: number): readonly Problem[] {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least && value < 1e9)) return [];
  return [problemAt(path, `Giá trị ${value} không phải là số nguyên từ ${least} trở lên.`, "Viết một số nguyên.")];
}
