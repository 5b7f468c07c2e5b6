import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { backUp } from "#backend/database/back-up.ts";
import { backupPathOf, manifestPathOf } from "#backend/database/backup-manifest.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { writeFileAtomically } from "#backend/files/write-file-atomically.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure } from "./data-failure.ts";

/**
 * Makes a verified backup in the folder of backups and, with `target`, a copy of it there with its description beside it
 * (`target` and `target.json`). Gives the path of the one the user asked for.
 */
export async function backUpData(database: OpenDatabase, target?: string): Promise<Result<string, DataFailure>> {
  const made = await backUp(database, "manual");
  if (!made.ok) return failure({ kind: "database", failure: made.failure });
  const backup = backupPathOf(database.folder, made.value);
  if (target === undefined) return success(backup);
  const description = JSON.stringify({ ...made.value, file: basename(target) }, undefined, 2);
  const described = await writeFileAtomically(manifestPathOf(target), new TextEncoder().encode(description));
  if (!described.ok) return failure({ kind: "file", failure: described.failure });
  const copied = await writeFileAtomically(target, await readFile(backup));
  return copied.ok ? success(target) : failure({ kind: "file", failure: copied.failure });
}
