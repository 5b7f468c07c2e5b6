import { changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { saveTemplate } from "#backend/database/repositories/template-repository.ts";
import { readInputFile, TEXT_LIMITS } from "#backend/files/read-input-file.ts";
import { checkTemplateBytes } from "#backend/markdown/check-template.ts";
import { present } from "#core/present.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure } from "../data-folder/data-failure.ts";

export interface KeepTemplateRequest {
  /** A Markdown file with bindings (`templates/README.md`). */
  readonly file: string;
  /** What commands name the template by. */
  readonly code: string;
  /** What lists show; the code where it is left out. */
  readonly name?: string;
  /** Looks for mistakes alone, and writes nothing. */
  readonly isDryRun: boolean;
}

export interface KeptTemplate {
  readonly code: string;
  /** By which it is taken back; undefined for a dry run and where the same template was there already. */
  readonly changeSetId?: string;
}

/**
 * Keeps a file as a template of the office's own under its code, in place of the one that had the code. Fails with all mistakes of its
 * syntax together; what only data can show (a name that is not there) is told when it is filled.
 */
export async function keepTemplate(database: OpenDatabase, request: KeepTemplateRequest): Promise<Result<KeptTemplate, DataFailure>> {
  const { file, code, name = code } = request;
  const bytes = await readInputFile(file, TEXT_LIMITS);
  if (!bytes.ok) return failure({ kind: "file", failure: bytes.failure });
  const text = checkTemplateBytes(bytes.value);
  if (!text.ok) return failure({ kind: "mistakes", problems: text.failure.map((problem) => ({ ...problem, file })) });
  if (request.isDryRun) return success({ code });
  const kept = await changeSet(database, { reason: `Nhập mẫu văn bản “${code}”` }, async (changes) =>
    success(await saveTemplate(changes, { code, name, text: text.value })),
  );
  if (!kept.ok) return failure({ kind: "database", failure: kept.failure });
  const { changeSetId } = kept.value;
  return success({ code, ...present({ changeSetId }) });
}
