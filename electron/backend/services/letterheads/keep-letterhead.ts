import { basename } from "node:path";
import { changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { read } from "#backend/database/read.ts";
import { saveLetterheadFile } from "#backend/database/repositories/letterhead-file-repository.ts";
import { LETTERHEAD_LIMITS, readLetterhead } from "#backend/docx/letterhead/read-letterhead.ts";
import { readInputFile } from "#backend/files/read-input-file.ts";
import { present } from "#core/present.ts";
import { type Problem, problemAt } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure } from "../data-folder/data-failure.ts";

export interface KeepLetterheadRequest {
  /** A Word file with placeholders (`templates/README.md`, "A letterhead in Word"). */
  readonly file: string;
  /** Whose letterhead it is. */
  readonly unitId: string;
  /** Looks for mistakes alone, and writes nothing. */
  readonly isDryRun: boolean;
}

export interface KeptLetterhead {
  readonly unitId: string;
  /** By which it is taken back; undefined for a dry run and where the same letterhead was there already. */
  readonly changeSetId?: string;
}

/** Keeps a Word file as the letterhead of a unit, in place of the one it has. Fails with all mistakes together; then nothing is kept. */
export async function keepLetterhead(database: OpenDatabase, request: KeepLetterheadRequest): Promise<Result<KeptLetterhead, DataFailure>> {
  const { file, unitId, isDryRun } = request;
  const bytes = await readInputFile(file, LETTERHEAD_LIMITS);
  if (!bytes.ok) return failure({ kind: "file", failure: bytes.failure });
  const unit = await read(database, (queries) => queries.selectFrom("units").select("name").where("id", "=", unitId).executeTakeFirst());
  if (!unit.ok) return failure({ kind: "database", failure: unit.failure });
  const letterhead = readLetterhead(bytes.value);
  const problems = [...(unit.value === undefined ? [unitUnknown(unitId)] : []), ...(letterhead.ok ? [] : letterhead.failure)];
  if (problems.length > 0) return failure({ kind: "mistakes", problems: problems.map((problem) => ({ ...problem, file })) });
  if (isDryRun) return success({ unitId });
  const kept = await changeSet(database, { reason: `Nhập mẫu giấy tiêu đề của ${unit.value?.name}` }, async (changes) =>
    success(await saveLetterheadFile(changes, { unitId, fileName: basename(file), bytes: bytes.value })),
  );
  if (!kept.ok) return failure({ kind: "database", failure: kept.failure });
  const { changeSetId } = kept.value;
  return success({ unitId, ...present({ changeSetId }) });
}

function unitUnknown(unitId: string): Problem {
  return problemAt("", `Không có cơ quan, đơn vị mã “${unitId}”.`, "Xem mã bằng lệnh list units.");
}
