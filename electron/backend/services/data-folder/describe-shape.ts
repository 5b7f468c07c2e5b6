import type { z } from "zod";
import { closestName } from "#core/document/closest-name.ts";
import { type Problem, problemAt } from "#core/problem.ts";

type Path = readonly PropertyKey[];

/** What a mistake in the shape of `root` (a value of a JSON file) means, with its path; `at` is the path of `root` in the file. */
export function describeShape(issue: z.core.$ZodIssue, root: unknown, at: Path): readonly Problem[] {
  const value = valueAt(root, issue.path);
  const path = pathText([...at, ...issue.path]);
  const name = String(issue.path.at(-1) ?? "");
  if (value === undefined && issue.code !== "unrecognized_keys") {
    return [problemAt(path, `Thiếu “${name}”.`, "Thêm khóa này theo tệp mẫu.")];
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => problemAt(path, `Khóa “${key}” không có trong mẫu.`, "Sửa lại tên khóa hoặc xóa khóa này."));
    case "invalid_value":
      return [wrongChoice(path, issue.values.map(String), value)];
    case "invalid_union":
      return [problemAt(path, `Loại ${shown(value)} không có ở chỗ này.`, "Xem các loại dùng được ở tệp mẫu.")];
    case "custom":
      return [wrongValue(path, issue.message, value)];
    default:
      return [problemAt(path, `Giá trị ${shown(value)} không đúng kiểu.`, "Xem lại kiểu giá trị ở tệp mẫu.")];
  }
}

/** `[3].measurement.value` */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}${text === "" ? "" : "."}${String(key)}`),
    "",
  );
}

function wrongChoice(path: string, choices: readonly string[], value: unknown): Problem {
  const near = typeof value === "string" ? closestName(value, choices) : undefined;
  const remedy = near === undefined ? `Các giá trị dùng được: ${choices.join(", ")}.` : `Ý bạn là “${near}”?`;
  return problemAt(path, `Giá trị ${shown(value)} không dùng được.`, remedy);
}

/** By the name the schema gives the mistake; see `schemas/fact-schema.ts`. */
function wrongValue(path: string, mistake: string, value: unknown): Problem {
  const [kind, least = ""] = mistake.split(":");
  switch (kind) {
    case "decimal":
      return problemAt(path, `Giá trị ${shown(value)} không phải là số.`, 'Viết trong ngoặc kép, dấu chấm trước phần lẻ: "12.5".');
    case "date":
      return problemAt(path, `Ngày ${shown(value)} không có trong lịch.`, "Viết theo năm-tháng-ngày: 2023-03-31.");
    case "period":
      return problemAt(path, `Kỳ ${shown(value)} không đúng.`, "Viết như 2022, 2023-Q1, 2023-H1, 2023-M09, 2023-03 hoặc 2021..2025.");
    case "whole":
      return problemAt(path, `Giá trị ${shown(value)} không phải là số nguyên từ ${least}.`, "Viết số nguyên, không có ngoặc kép.");
    default:
      return problemAt(path, `Giá trị ${shown(value)} để trống hoặc không phải là chữ.`, "Viết chữ trong ngoặc kép, không để trống.");
  }
}

/** A value as a message names it: short, and words in quotes. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined), root);
}
