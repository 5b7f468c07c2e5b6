import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { present } from "#core/present.ts";
import { success } from "#core/result.ts";
import { type Clock, instantOf } from "../database/clock.ts";
import type { OpenDatabase } from "../database/database-handle.ts";
import { createDatabaseEnvironment } from "../services/data-folder/database-environment.ts";
import { initDataFolder } from "../services/data-folder/init-data-folder.ts";
import { withDataFolder } from "../services/data-folder/open-data-folder.ts";
import { draftDocument } from "../services/drafting/draft-document.ts";
import { exportDocument } from "../services/drafting/export-document.ts";
import { renderDocument } from "../services/render-document.ts";
import { EXIT, type ExitCode, type Streams } from "./command.ts";
import { reportDataOutcome } from "./data-folder-command.ts";
import { linesOfFailure } from "./drafting-command.ts";
import { reportOutcome } from "./report-outcome.ts";

export interface DemoFolders {
  /** The list of what is drafted (`resources/sample/drafts.json`). */
  readonly drafts: string;
  /** The data folder; made anew. */
  readonly data: string;
  /** Where everything is written; made when it does not exist. */
  readonly out: string;
}

/** One document of the sample office: what it is drafted from, who signs, and the day it was drafted on. */
const sampleDraft = z.object({
  name: z.string(),
  template: z.string(),
  plan: z.string(),
  period: z.string(),
  unit: z.string().optional(),
  signer: z.string().optional(),
  day: z.iso.date(),
});

type SampleDraft = z.infer<typeof sampleDraft>;

/** The Party report once more by the newest Party standard, to lay the two side by side. */
const AGAIN_BY_HD05 = "bao-cao-573-bc-tu";

/**
 * Makes a data folder with the sample office and drafts every document of the list from it, as on its day: each as DOCX and its appendices as
 * XLSX. Prints each path. Goes on after a document that fails; gives 1 when any did.
 */
export async function runDemo(folders: DemoFolders, streams: Streams): Promise<ExitCode> {
  const drafts = z.array(sampleDraft).parse(JSON.parse(await readFile(folders.drafts, "utf8")));
  await rm(folders.data, { recursive: true, force: true });
  await mkdir(folders.out, { recursive: true });
  const today = { day: "" };
  const clock: Clock = () => (today.day === "" ? environment.clock() : instantOf(Date.parse(`${today.day}T02:00:00.000Z`)));
  const environment = createDatabaseEnvironment();
  const access = { path: folders.data, environment: { ...environment, clock }, onRecovery: () => undefined };
  const made = await initDataFolder(access, { hasSample: true, onProgress: () => undefined });
  if (!made.ok) return reportDataOutcome(made, streams, () => []);
  const codes = await withDataFolder(access, async (database) => {
    const done: ExitCode[] = [];
    for (const draft of drafts) {
      today.day = draft.day;
      done.push(await draftAndExport(database, draft, folders, streams));
    }
    return success(done);
  });
  if (!codes.ok) return reportDataOutcome(codes, streams, () => []);
  return codes.value.length > 0 && codes.value.every((code) => code === EXIT.done) ? EXIT.done : EXIT.refused;
}

async function draftAndExport(
  database: OpenDatabase,
  sample: SampleDraft,
  { data, out }: DemoFolders,
  streams: Streams,
): Promise<ExitCode> {
  const { name, template, plan, period, unit, signer } = sample;
  const who = present({ unitId: unit, authorityId: signer });
  const drafted = await draftDocument(database, { templateId: template, plan, period, ...who });
  if (!drafted.ok) return tellFailure(await linesOfFailure(drafted.failure), streams);
  const hasSheets = drafted.value.document.appendices.length > 0;
  const exported = await exportDocument(database, {
    draftId: drafted.value.id,
    outFolder: out,
    fileStem: name,
    formats: hasSheets ? ["docx", "xlsx"] : ["docx"],
  });
  if (!exported.ok) return tellFailure(await linesOfFailure(exported.failure), streams);
  exported.value.files.forEach(streams.out);
  return name === AGAIN_BY_HD05 ? renderByHd05(database, drafted.value.id, { data, out, name }, streams) : EXIT.done;
}

async function renderByHd05(
  database: OpenDatabase,
  draftId: string,
  { data, out, name }: { readonly data: string; readonly out: string; readonly name: string },
  streams: Streams,
): Promise<ExitCode> {
  const text = await exportDocument(database, { draftId, outFolder: data, fileStem: name, formats: ["md"] });
  if (!text.ok) return tellFailure(await linesOfFailure(text.failure), streams);
  const request = { sourcePath: join(data, `${name}.md`), standard: "party-2026" as const };
  const codes: ExitCode[] = [];
  for (const format of ["docx", "xlsx"]) {
    codes.push(reportOutcome(await renderDocument({ ...request, targetPath: join(out, `${name}-hd05.${format}`) }), streams));
  }
  return codes.every((code) => code === EXIT.done) ? EXIT.done : EXIT.refused;
}

function tellFailure(lines: readonly string[], streams: Streams): ExitCode {
  lines.forEach(streams.error);
  return EXIT.refused;
}
