import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type RenderRequest, renderDocument } from "../services/render-document.ts";
import { EXIT, type ExitCode, type Streams } from "./command.ts";
import { reportOutcome } from "./report-outcome.ts";

export interface DemoFolders {
  /** Where the sample documents (*.md) are. */
  readonly samples: string;
  /** Where everything is written; made when it does not exist. */
  readonly out: string;
}

/** The Party report once more by the newest Party standard, to lay the two side by side. */
const AGAIN_BY_HD05 = "bao-cao-573-bc-tu";

/**
 * Writes every sample as DOCX and every appendix of it as XLSX, and prints each path. Goes on after a sample that fails; gives 1
 * when any did, or when there was none.
 */
export async function runDemo({ samples, out }: DemoFolders, streams: Streams): Promise<ExitCode> {
  await mkdir(out, { recursive: true });
  const files = await readdir(samples);
  const names = files.filter((file) => file.endsWith(".md")).map((file) => file.slice(0, -".md".length));
  const codes: ExitCode[] = [];
  for (const name of names.toSorted()) {
    const sourcePath = join(samples, `${name}.md`);
    codes.push(await renderSample({ sourcePath, targetPath: join(out, name) }, streams));
    if (name === AGAIN_BY_HD05) {
      codes.push(await renderSample({ sourcePath, targetPath: join(out, `${name}-hd05`), standard: "party-2026" }, streams));
    }
  }
  return codes.length > 0 && codes.every((code) => code === EXIT.done) ? EXIT.done : EXIT.refused;
}

async function renderSample(request: RenderRequest, streams: Streams): Promise<ExitCode> {
  const written = await renderDocument({ ...request, targetPath: `${request.targetPath}.docx` });
  // The same mistakes would be told twice.
  if (!written.ok) return reportOutcome(written, streams);
  const sheets = await renderDocument({ ...request, targetPath: `${request.targetPath}.xlsx` });
  const hasNoSheets = !sheets.ok && sheets.failure.kind === "no-appendix";
  reportOutcome(written, streams);
  return hasNoSheets ? EXIT.done : reportOutcome(sheets, streams);
}
