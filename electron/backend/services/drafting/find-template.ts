import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadQueries } from "#backend/database/read.ts";
import { findOfficeTemplate, listOfficeTemplates } from "#backend/database/repositories/template-repository.ts";
import { programFile } from "#backend/program-files.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DraftingFailure } from "./drafting-failure.ts";

const BUILT_IN = programFile("templates");

export interface FoundTemplate {
  readonly text: string;
  /** The row of a template of the office; absent for one that came with the program. */
  readonly storedId?: string;
}

/** The template with a code: the office's own, else the one that came with the program. Fails naming all there are. */
export async function findTemplate(queries: ReadQueries, code: string): Promise<Result<FoundTemplate, DraftingFailure>> {
  const stored = await findOfficeTemplate(queries, code);
  if (stored !== undefined) return success({ text: stored.text, storedId: stored.id });
  const builtIn = await listBuiltIn();
  if (builtIn.includes(code)) return success({ text: await readFile(join(BUILT_IN, `${code}.md`), "utf8") });
  const own = await listOfficeTemplates(queries);
  return failure({ kind: "template-unknown", given: code, known: [...own.map((row) => row.code), ...builtIn] });
}

async function listBuiltIn(): Promise<readonly string[]> {
  const files = await readdir(BUILT_IN);
  const names = files.filter((name) => name.endsWith(".md") && name !== "README.md").map((name) => name.slice(0, -".md".length));
  return names.toSorted();
}
