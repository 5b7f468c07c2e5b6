import type { ReadQueries } from "#backend/database/read.ts";
import { listOfficeTemplates } from "#backend/database/repositories/template-repository.ts";
import { compareVietnamese } from "#core/vietnamese/index.ts";
import { builtInTemplates } from "../templates/built-in-templates.ts";

interface ListedTemplate {
  readonly code: string;
  /** The kind of document it writes; null where the template leaves it open. */
  readonly kind: string | null;
  readonly origin: "own" | "builtIn";
  readonly [column: string]: string | null;
}

/** The templates to draft from. One of the office's own takes the place of the built-in one of the same code. */
export async function listTemplates(queries: ReadQueries): Promise<readonly ListedTemplate[]> {
  const own = await listOfficeTemplates(queries);
  const builtIn = await builtInTemplates();
  const replaced = new Set(own.map(({ code }) => code));
  return [
    ...own.map((template) => listed(template, "own")),
    ...builtIn.filter(({ code }) => !replaced.has(code)).map((template) => listed(template, "builtIn")),
  ].toSorted((left, right) => compareVietnamese(left.code, right.code));
}

function listed({ code, text }: { readonly code: string; readonly text: string }, origin: ListedTemplate["origin"]): ListedTemplate {
  // The front matter of a template is no YAML before it is filled, but the kind stands on a line of its own: `kind: BC`.
  return { code, kind: /^kind: *(\p{L}+)\s*$/mu.exec(text)?.[1] ?? null, origin };
}
