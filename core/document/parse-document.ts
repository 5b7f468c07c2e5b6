import type { z } from "zod";
import { type Problem, problemAt } from "../problem.ts";
import { failure, type Result, success } from "../result.ts";
import { closestName } from "./closest-name.ts";
import { documentSchema } from "./document-schema.ts";
import type { OfficialDocument } from "./official-document.ts";
import { validateDocument } from "./validate-document.ts";

/**
 * Reads a document from a JSON value. Fails with every mistake and its path (`body[3].rows[0]`): first those of the shape (a key
 * missing, unknown or of the wrong type), and when the shape is right those that `validateDocument` finds. The keys of the document
 * come in the order of the model, so that equal documents give equal JSON text.
 */
export function parseDocument(value: unknown): Result<OfficialDocument, readonly Problem[]> {
  const shaped = parseDocumentShape(value);
  if (!shaped.ok) return shaped;
  const problems = validateDocument(shaped.value);
  return problems.length > 0 ? failure(problems) : shaped;
}

/** As `parseDocument`, for a document that is still being written: its shape must be right, what it says need not be whole yet. */
export function parseDocumentShape(value: unknown): Result<OfficialDocument, readonly Problem[]> {
  if (isDeeperThan(value, DEEPEST))
    return failure([problemAt("", "Dữ liệu lồng nhau quá sâu.", "Đây không phải là tệp văn bản của chương trình.")]);
  const parsed = documentSchema.safeParse(value);
  if (!parsed.success) return failure(parsed.error.issues.flatMap((issue) => problemsOf(issue, value, [])));
  return success(parsed.data);
}

/** No document nests so far; what does was made to exhaust the reader. */
const DEEPEST = 64;

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1));
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function problemsOf(issue: Issue, root: unknown, parent: Path): readonly Problem[] {
  const path = [...parent, ...issue.path];
  const at = pathText(path);
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(at, issue.expected, valueAt(root, path))];
    case "unrecognized_keys":
      return issue.keys.map((key) => problemAt(at, `Khóa “${key}” không có trong mẫu văn bản.`, "Xóa khóa này hoặc sửa lại tên khóa."));
    case "invalid_value":
      return [wrongChoice(at, issue.values, valueAt(root, path))];
    case "invalid_union":
      return unionProblems(issue, root, path);
    case "custom":
      return [
        issue.message === "date"
          ? problemAt(at, "Giá trị này không phải là một ngày có trong lịch.", "Viết theo năm-tháng-ngày: 2023-03-31.")
          : wrongDecimal(at),
      ];
    default:
      return [problemAt(at, "Giá trị này không dùng được.", "Xem lại giá trị theo mẫu văn bản.")];
  }
}

/** Of the shapes a value may have, the one it comes nearest to is what was meant. */
function unionProblems(issue: Extract<Issue, { code: "invalid_union" }>, root: unknown, path: Path): readonly Problem[] {
  const [nearest] = [...issue.errors].sort((left, right) => left.length - right.length);
  if (nearest !== undefined && nearest.length > 0) return nearest.flatMap((inner) => problemsOf(inner, root, path));
  const kind = valueAt(root, path);
  return [
    problemAt(
      pathText(path),
      kind === undefined ? "Thiếu khóa “kind”." : `Loại ${JSON.stringify(kind)} không có ở chỗ này.`,
      "Xem các giá trị kind trong mẫu văn bản.",
    ),
  ];
}

const TYPES: Readonly<Record<string, string>> = { string: "chữ", number: "số", array: "danh sách", object: "nhóm khóa {…}" };

function wrongType(at: string, expected: string, value: unknown): Problem {
  const wanted = TYPES[expected] ?? expected;
  if (at === "") return problemAt(at, "Dữ liệu không phải là một văn bản.", `Cả văn bản phải là một ${wanted}.`);
  if (value === undefined) return problemAt(at, `Thiếu “${at}”.`, `Thêm khóa này, giá trị là ${wanted}.`);
  return problemAt(at, `“${at}” không đúng kiểu.`, `Giá trị phải là ${wanted}.`);
}

function wrongChoice(at: string, choices: readonly unknown[], value: unknown): Problem {
  const names = choices.map(String);
  const near = typeof value === "string" ? closestName(value, names) : undefined;
  const message = value === undefined ? `Thiếu “${at}”.` : `Giá trị ${JSON.stringify(value)} không dùng được.`;
  return problemAt(at, message, near === undefined ? `Các giá trị dùng được: ${names.join(", ")}.` : `Ý bạn là “${near}”?`);
}

function wrongDecimal(at: string): Problem {
  return problemAt(
    at,
    "Giá trị này không phải là số thập phân chuẩn.",
    'Viết trong ngoặc kép, dấu chấm trước phần lẻ, không có số 0 thừa: "12.5".',
  );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined), root);
}

function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}${text === "" ? "" : "."}${String(key)}`),
    "",
  );
}
