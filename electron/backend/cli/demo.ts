import { mkdirSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type RenderRequest, renderDocument } from "../services/render-document.ts";
import { EXIT, type Streams } from "./command.ts";
import { createConsoleStreams } from "./console-streams.ts";
import { reportOutcome } from "./report-outcome.ts";

// `npm run demo`: every sample document as DOCX and every appendix of it as XLSX in `out/`.
const project = fileURLToPath(new URL("../../..", import.meta.url));
const samples = join(project, "resources", "sample", "documents");
const out = join(project, "out");

/** The Party report once more by the newest Party standard, to lay the two side by side. */
const AGAIN_BY_HD05 = "bao-cao-573-bc-tu";

async function renderSample(name: string, standard: RenderRequest["standard"], streams: Streams): Promise<boolean> {
  const target = join(out, `${name}${standard === undefined ? "" : "-hd05"}`);
  const request = { sourcePath: join(samples, `${name}.md`), ...(standard === undefined ? {} : { standard }) };
  const written = await renderDocument({ ...request, targetPath: `${target}.docx` });
  const sheets = await renderDocument({ ...request, targetPath: `${target}.xlsx` });
  const hasNoSheets = !sheets.ok && sheets.failure.kind === "no-appendix";
  const codes = [reportOutcome(written, streams), ...(hasNoSheets || !written.ok ? [] : [reportOutcome(sheets, streams)])];
  return codes.every((code) => code === EXIT.done);
}

async function runDemo(streams: Streams): Promise<boolean> {
  mkdirSync(out, { recursive: true });
  const names = readdirSync(samples)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -".md".length))
    .toSorted();
  const outcomes: boolean[] = [];
  for (const name of names) {
    outcomes.push(await renderSample(name, undefined, streams));
    if (name === AGAIN_BY_HD05) outcomes.push(await renderSample(name, "party-2026", streams));
  }
  return names.includes(AGAIN_BY_HD05) && outcomes.every(Boolean);
}

const streams = createConsoleStreams();
const isDone = await runDemo({ ...streams, out: (path) => streams.out(relative(process.cwd(), path)) });
process.exitCode = isDone ? EXIT.done : EXIT.refused;
