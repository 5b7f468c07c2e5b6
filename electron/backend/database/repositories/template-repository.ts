import type { Changes } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";

/** A template of the office's own. */
export interface OfficeTemplate {
  /** What a command names it by: `ke-hoach-chuyen-doi-so`. */
  readonly code: string;
  /** What a list shows. */
  readonly name: string;
  /** Markdown with bindings (`templates/README.md`). */
  readonly text: string;
}

export interface StoredTemplate extends OfficeTemplate {
  readonly id: string;
}

/** The office's own templates, by their codes. */
export async function listOfficeTemplates(queries: ReadQueries): Promise<readonly StoredTemplate[]> {
  return await templates(queries).orderBy("templates.code").execute();
}

/** The office's own template with a code; undefined where it has none. */
export async function findOfficeTemplate(queries: ReadQueries, code: string): Promise<StoredTemplate | undefined> {
  return await templates(queries).where("templates.code", "=", code).executeTakeFirst();
}

/** Keeps a template under its code, in place of one that has the code already. Gives the id of its row. */
export async function saveTemplate(changes: Changes, { code, name, text }: OfficeTemplate): Promise<string> {
  const content = await changes.storeText(text);
  const known = await changes.queries.selectFrom("templates").selectAll().where("code", "=", code).executeTakeFirst();
  if (known === undefined) return (await changes.insert("templates", { code, name, content })).id;
  return (await changes.update("templates", known, { name, content })).id;
}

function templates(queries: ReadQueries) {
  return queries
    .selectFrom("templates")
    .innerJoin("stored_texts", "stored_texts.sha256", "templates.content")
    .select(["templates.id", "templates.code", "templates.name", "stored_texts.content as text"]);
}
