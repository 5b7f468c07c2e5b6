import type { ReadQueries } from "#backend/database/read.ts";
import { findOfficeTemplate, listOfficeTemplates } from "#backend/database/repositories/template-repository.ts";
import { failure, type Result, success } from "#core/result.ts";
import { builtInCodes, findBuiltInTemplate } from "../templates/built-in-templates.ts";
import type { DraftingFailure } from "./drafting-failure.ts";

export interface FoundTemplate {
  readonly text: string;
  /** The row of a template of the office; absent for one that came with the program. */
  readonly storedId?: string;
}

/** The template with a code: the office's own, else the one that came with the program. Fails naming all there are. */
export async function findTemplate(queries: ReadQueries, code: string): Promise<Result<FoundTemplate, DraftingFailure>> {
  const stored = await findOfficeTemplate(queries, code);
  if (stored !== undefined) return success({ text: stored.text, storedId: stored.id });
  const builtIn = await findBuiltInTemplate(code);
  if (builtIn !== undefined) return success({ text: builtIn.text });
  const own = await listOfficeTemplates(queries);
  return failure({ kind: "template-unknown", given: code, known: [...own.map((row) => row.code), ...(await builtInCodes())] });
}
