import type { ReadQueries } from "#backend/database/read.ts";
import { findLetterheadFile, type LetterheadFile, listLetterheadFiles } from "#backend/database/repositories/letterhead-file-repository.ts";
import { type Letterhead, readLetterhead } from "#backend/docx/letterhead/read-letterhead.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DraftingFailure } from "../drafting/drafting-failure.ts";

/** The letterhead of a unit, ready to be filled. Fails where the unit has none, and with its mistakes where it cannot be filled any more. */
export async function loadLetterhead(queries: ReadQueries, unitId: string): Promise<Result<Letterhead, DraftingFailure>> {
  const file = await findLetterheadFile(queries, unitId);
  if (file === undefined) {
    const known = await listLetterheadFiles(queries);
    return failure({ kind: "letterhead-missing", given: unitId, known: known.map((one) => one.unitId) });
  }
  return readKept(file);
}

/** A letterhead that was kept, ready to be filled; fails with its mistakes. */
export function readKept({ fileName, bytes }: Omit<LetterheadFile, "unitId">): Result<Letterhead, DraftingFailure> {
  const letterhead = readLetterhead(bytes);
  if (letterhead.ok) return success(letterhead.value);
  return failure({ kind: "document", failure: { kind: "mistakes", path: fileName, problems: letterhead.failure } });
}
