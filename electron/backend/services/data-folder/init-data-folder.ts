import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { changeSet } from "#backend/database/change-set.ts";
import { dataFolderAt } from "#backend/database/data-folder.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { read } from "#backend/database/read.ts";
import { saveTemplate } from "#backend/database/repositories/template-repository.ts";
import { storageFailureOf } from "#backend/database/storage-fault.ts";
import { programFile } from "#backend/program-files.ts";
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

const SAMPLE_OFFICE = programFile("resources", "sample", "office");
const SAMPLE_TEMPLATES = programFile("resources", "sample", "templates");

/** What each of the templates is called, by its code: the name of its file. */
const templateNames = z.record(z.string(), z.string());

/** What file managers leave behind in any folder. */
const LEFT_BY_SYSTEMS: ReadonlySet<string> = new Set([".DS_Store", "desktop.ini", "Thumbs.db"]);

/**
 * Makes a data folder with its database, and the folder itself where there is none. A folder that holds anything is refused, but for what an
 * `init` left behind that was stopped half-way: a database in which nothing was ever written.
 */
export async function initDataFolder(
  access: DataFolderAccess,
  { hasSample, onProgress }: InitRequest,
): Promise<Result<ImportReport, DataFailure>> {
  const refusal = await prepareFolder(access.path);
  if (refusal !== undefined) return failure(refusal);
  return withNewDatabase(access, async (database) => {
    const used = await read(database, (queries) => queries.selectFrom("change_sets").select("id").limit(1).executeTakeFirst());
    if (!used.ok) return failure({ kind: "database", failure: used.failure });
    if (used.value !== undefined) return failure({ kind: "folder-filled", path: access.path });
    if (!hasSample) return success({ counts: [] });
    const files = FACT_KINDS.map((kind) => join(SAMPLE_OFFICE, `${kind}.json`));
    const imported = await importFacts(database, { files, isDryRun: false, onProgress });
    if (!imported.ok) return imported;
    const kept = await keepSampleTemplates(database);
    return kept.ok ? imported : kept;
  });
}

/** The sample office's own templates: the wording of its documents, as an office keeps it to use again. */
async function keepSampleTemplates(database: OpenDatabase): Promise<Result<unknown, DataFailure>> {
  const names = templateNames.parse(JSON.parse(await readFile(join(SAMPLE_TEMPLATES, "names.json"), "utf8")));
  const templates = await Promise.all(
    Object.entries(names).map(async ([code, name]) => ({ code, name, text: await readFile(join(SAMPLE_TEMPLATES, `${code}.md`), "utf8") })),
  );
  const kept = await changeSet(database, { reason: "Nhập mẫu văn bản của cơ quan mẫu" }, async (changes) => {
    for (const template of templates) await saveTemplate(changes, template);
    return success(undefined);
  });
  return kept.ok ? kept : failure({ kind: "database", failure: kept.failure });
}

async function prepareFolder(path: string): Promise<DataFailure | undefined> {
  try {
    await mkdir(path, { recursive: true });
    const names = (await readdir(path)).filter((name) => !LEFT_BY_SYSTEMS.has(name));
    if (names.some((name) => join(path, name) === dataFolderAt(path).database)) return undefined;
    const [found] = names;
    return found === undefined ? undefined : { kind: "folder-foreign", path, found };
  } catch (error) {
    return { kind: "database", failure: storageFailureOf(path, error) };
  }
}
