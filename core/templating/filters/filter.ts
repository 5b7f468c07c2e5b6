import { isFact } from "../fact.ts";
import { Figure } from "../figure.ts";
import { TemplateMistake } from "../template-mistake.ts";

/** A filter of the template language; throws a `TemplateMistake` for what it cannot take. */
export type Filter = (this: FilterScope, input: unknown, ...rest: readonly unknown[]) => unknown;

/** Where a filter stands: the names of the data, asked by their path. */
export interface FilterScope {
  readonly context: { getSync(path: readonly PropertyKey[]): unknown };
}

/** Refuses a figure that is already in words: a further filter would lose the facts behind it. */
export function refuseFigure(input: unknown, filter: string): void {
  if (!(input instanceof Figure)) return;
  throw new TemplateMistake(
    `Bộ lọc “${filter}” đứng sau một bộ lọc khác nên làm mất nguồn của số liệu “${input.shown}”.`,
    "Chỉ dùng một bộ lọc số liệu cho mỗi chỗ.",
  );
}

/** Text for a filter that only takes words; refuses figures and facts, whose source would be lost. */
export function wordsIn(input: unknown, filter: string): string {
  refuseFigure(input, filter);
  if (isFact(input)) {
    throw new TemplateMistake(
      `Bộ lọc “${filter}” làm mất nguồn của số liệu “${input.ref}”.`,
      "Dùng bộ lọc số liệu: result, number, percent …",
    );
  }
  if (input === null || input === undefined) return "";
  if (typeof input === "string" || typeof input === "number") return String(input);
  throw new TemplateMistake(`Bộ lọc “${filter}” cần chữ, không nhận ${nameOf(input)}.`, "Lấy một trường của nó, ví dụ task.name.");
}

/** A value as a message may name it. */
export function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "danh sách";
  if (typeof value !== "object" || value === null) return String(value);
  return "name" in value && typeof value.name === "string" ? value.name : "một nhóm giá trị";
}
