import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataFolderAt } from "#backend/database/data-folder.ts";
import { storageFailureOf } from "#backend/database/storage-fault.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure } from "./data-failure.ts";
import { FACT_KINDS } from "./fact-kind.ts";
import { type ImportReport, importFacts } from "./import-facts.ts";
import { type DataFolderAccess, withNewDatabase } from "./open-data-folder.ts";
import type { ReportProgress } from "./write-facts.ts";

export interface InitRequest {
  /** Fills the folder with the sample office. */
  readonly hasSample: boolean;
  readonly onProgress: ReportProgress;
}

const SAMPLE_OFFICE = fileURLToPath(new URL("../../../../resources/sample/office", import.meta.url));

/** What file managers leave behind in any folder. */
const LEFT_BY_SYSTEMS: ReadonlySet<string> = new Set([".DS_Store", "desktop.ini", "Thumbs.db"]);

/** Makes a data folder with its database, and the folder itself where there is none. A folder that holds anything is refused. */
export async function initDataFolder(
  access: DataFolderAccess,
  { hasSample, onProgress }: InitRequest,
): Promise<Result<ImportReport, DataFailure>> {
  const refusal = await prepareFolder(access.path);
  if (refusal !== undefined) return failure(refusal);
  return withNewDatabase(access, async (database) => {
    if (!hasSample) return success({ counts: [] });
    const files = FACT_KINDS.map((kind) => join(SAMPLE_OFFICE, `${kind}.json`));
    return importFacts(database, { files, isDryRun: false, onProgress });
  });
}

async function prepareFolder(path: string): Promise<DataFailure | undefined> {
  try {
    await mkdir(path, { recursive: true });
    const names = (await readdir(path)).filter((name) => !LEFT_BY_SYSTEMS.has(name));
    if (names.some((name) => join(path, name) === dataFolderAt(path).database)) return { kind: "folder-filled", path };
    const [found] = names;
    return found === undefined ? undefined : { kind: "folder-foreign", path, found };
  } catch (error) {
    return { kind: "database", failure: storageFailureOf(path, error) };
  }
}
