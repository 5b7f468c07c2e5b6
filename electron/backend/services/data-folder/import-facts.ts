import { backUp } from "#backend/database/back-up.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { read } from "#backend/database/read.ts";
import { failure, type Result, success } from "#core/result.ts";
import { checkFacts } from "./check-facts.ts";
import type { DataFailure } from "./data-failure.ts";
import { FACT_KINDS, type FactKind } from "./fact-kind.ts";
import type { FactSet } from "./facts.ts";
import { type KnownOffice, loadKnownOffice } from "./known-office.ts";
import { readFactFiles } from "./read-fact-files.ts";
import { type ReportProgress, writeFacts } from "./write-facts.ts";

export interface ImportRequest {
  readonly files: readonly string[];
  /** Looks for mistakes and counts, and writes nothing. */
  readonly isDryRun: boolean;
  readonly onProgress: ReportProgress;
}

/** How many facts of a kind were not there before, and how many were. */
export interface ImportCount {
  readonly kind: FactKind;
  readonly added: number;
  readonly known: number;
}

export interface ImportReport {
  readonly counts: readonly ImportCount[];
  /** By which the import is taken back; undefined for a dry run and where every fact was there already. */
  readonly changeSetId?: string;
}

/**
 * Reads files of facts and enters them by their ids as one change set, after a verified backup; what is in the folder under an id is brought
 * up to date. All mistakes of all files are given together, and then nothing is written.
 */
export async function importFacts(
  database: OpenDatabase,
  { files, isDryRun, onProgress }: ImportRequest,
): Promise<Result<ImportReport, DataFailure>> {
  const gathered = await readFactFiles(files);
  if (!gathered.ok) return gathered;
  const { facts, problems, unread } = gathered.value;
  const periods = new Set([...facts.results, ...facts.targets].map(({ fact }) => fact.period));
  const known = await read(database, (queries) => loadKnownOffice(queries, periods));
  if (!known.ok) return failure({ kind: "database", failure: known.failure });
  const mistakes = [...problems, ...checkFacts(facts, known.value, unread)];
  if (mistakes.length > 0) return failure({ kind: "mistakes", problems: mistakes });
  const counts = countFacts(facts, known.value);
  if (isDryRun) return success({ counts });
  const backup = await backUp(database, "before-import");
  if (!backup.ok) return failure({ kind: "database", failure: backup.failure });
  const reason = `Nhập dữ liệu từ ${files.length} tệp`;
  const written = await writeFacts(database, { facts, known: known.value, reason, onProgress });
  if (!written.ok) return written;
  return success({ counts, ...(written.value === undefined ? {} : { changeSetId: written.value }) });
}

function countFacts(facts: FactSet, { versions }: KnownOffice): readonly ImportCount[] {
  return FACT_KINDS.flatMap((kind) => {
    const known = facts[kind].filter(({ fact }) => versions[kind].has(fact.id)).length;
    return facts[kind].length === 0 ? [] : [{ kind, known, added: facts[kind].length - known }];
  });
}
