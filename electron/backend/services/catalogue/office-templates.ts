import type { TemplateRow } from "#contract/catalogue.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import { findOfficeTemplate, listOfficeTemplates, saveTemplate } from "../../database/repositories/template-repository.ts";
import { checkTemplateBytes } from "../../markdown/check-template.ts";
import { listTemplates } from "../data-folder/list-templates.ts";
import { findBuiltInTemplate } from "../templates/built-in-templates.ts";
import { plainWords } from "./field-reader.ts";
import type { FieldMistake, FormFailure } from "./form-failure.ts";
import { readForm, type Written, writeForm } from "./write-form.ts";

/** A template as it is edited. */
export interface TemplateText {
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

/** The templates there are; one of the office's own stands for the built-in one of its code. */
export function listCatalogueTemplates(database: OpenDatabase): Promise<Result<readonly TemplateRow[], FormFailure>> {
  return readForm(database, async (queries) => {
    const names = new Map((await listOfficeTemplates(queries)).map(({ code, name }) => [code, name]));
    const templates = await listTemplates(queries);
    return templates.map(({ code, kind, origin }) => ({ code, kind, origin, name: names.get(code) ?? code }));
  });
}

/** The text of a template, to be looked at, changed or copied. */
export async function templateText(
  database: OpenDatabase,
  { code, origin }: Pick<TemplateRow, "code" | "origin">,
): Promise<Result<TemplateText, FormFailure>> {
  const own = await readForm(database, (queries) => findOfficeTemplate(queries, code));
  if (!own.ok) return own;
  if (origin === "own") {
    const { value } = own;
    if (value === undefined) return failure({ kind: "missing", what: `mẫu “${code}”` });
    return success({ code, name: value.name, text: value.text });
  }
  const builtIn = await findBuiltInTemplate(code);
  return builtIn === undefined ? failure({ kind: "missing", what: `mẫu “${code}”` }) : success({ name: code, ...builtIn });
}

function isCode(code: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code);
}

/** Keeps a template of the office's own; fails with every mistake of its syntax, each with its line, and for a new one with a code that is taken. */
export async function keepOfficeTemplate(
  database: OpenDatabase,
  { code: typedCode, name: typedName, text, isNew }: TemplateText & { readonly isNew: boolean },
): Promise<Result<Written, FormFailure>> {
  const [code, name] = [plainWords(typedCode), plainWords(typedName)];
  const mistakes: readonly FieldMistake[] = [
    ...(isCode(code) ? [] : [{ field: "code", message: "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang, ví dụ bao-cao-quy." }]),
    ...(name === "" ? [{ field: "name", message: "Chưa ghi tên mẫu." }] : []),
    ...textMistakes(text),
  ];
  if (mistakes.length > 0) return failure({ kind: "form", mistakes });
  return writeForm(database, `${isNew ? "Thêm" : "Sửa"} mẫu “${name}”`, async (changes) => {
    if (isNew && (await findOfficeTemplate(changes.queries, code)) !== undefined) {
      return failure({ kind: "form", mistakes: [{ field: "code", message: `Cơ quan đã có mẫu mã “${code}”; hãy đặt mã khác.` }] });
    }
    return success(await saveTemplate(changes, { code, name, text }));
  });
}

function textMistakes(text: string): readonly FieldMistake[] {
  const checked = checkTemplateBytes(new TextEncoder().encode(text));
  if (checked.ok) return [];
  return checked.failure.map(({ place, message, remedy }) => {
    const where = place.line === undefined ? "" : `Dòng ${place.line}: `;
    return { field: "text", message: `${where}${message} ${remedy}` };
  });
}

/** Takes a template of the office's own away; refused while a draft was made from it. */
export function removeOfficeTemplate(database: OpenDatabase, code: string): Promise<Result<Written, FormFailure>> {
  return writeForm(database, `Xóa mẫu “${code}”`, async (changes) => {
    const row = await changes.queries.selectFrom("templates").selectAll().where("code", "=", code).executeTakeFirst();
    if (row === undefined) return failure({ kind: "missing", what: `mẫu “${code}”` });
    await changes.remove("templates", row);
    return success(row.id);
  });
}
