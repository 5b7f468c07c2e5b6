import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { CONTESTS, type Contest } from "./contests.ts";
import { DATABASE_CONTESTS } from "./database-contests.ts";
import { holdDatabaseContest } from "./database-run.ts";
import { findPython, measureOnce, type Workplace, writeContent } from "./measure.ts";
import { contestTable, growthTable } from "./result-tables.ts";
import type { Measurement, Subject } from "./subject.ts";
import { makeReportTemplate } from "./subjects/report-template.ts";
import { measureWindow } from "./window/window-run.ts";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string" },
    keep: { type: "string" },
    "no-growth": { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);

const workplace = await openWorkplace(options.keep);
try {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores, ${rounds} rounds\n`);
  for (const contest of CONTESTS.filter(({ id }) => options.only === undefined || options.only === id)) {
    await hold(contest, workplace);
    if (!options["no-growth"]) await grow(contest, workplace);
  }
  for (const contest of DATABASE_CONTESTS.filter(({ id }) => options.only === undefined || options.only === id)) {
    await holdDatabaseContest(contest, workplace.folder, rounds, !options["no-growth"]);
  }
  if (options.only === undefined || options.only === "window") await measureWindow(workplace.folder, rounds);
} finally {
  if (options.keep === undefined) await rm(workplace.folder, { recursive: true, maxRetries: 5, retryDelay: 200 });
}

async function openWorkplace(keep: string | undefined): Promise<Workplace> {
  const folder = keep ?? (await mkdtemp(path.join(tmpdir(), "the-thuc-bench-")));
  await mkdir(folder, { recursive: true });
  const templatePath = path.join(folder, "template.docx");
  await writeFile(templatePath, await makeReportTemplate());
  return { folder, templatePath };
}

/** Measures all subjects turn by turn, so that a busy minute of the machine weighs on all of them alike. */
async function hold(contest: Contest, place: Workplace): Promise<void> {
  await writeContent(contest, place.folder);
  const subjects = await presentSubjects(contest);
  const entries = subjects.map((subject) => ({ subject, runs: [] as Measurement[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { subject, runs } of entries) runs.push(await measureOnce(subject, contest, contest.size, place));
  }
  console.log(
    contestTable(
      contest.title,
      entries.map(({ subject, runs }) => ({ label: subject.label, runs })),
    ),
  );
}

async function presentSubjects({ subjects }: Contest): Promise<readonly Subject[]> {
  const present: Subject[] = [];
  for (const subject of subjects) {
    const isPresent = subject.runtime.kind === "node" || (await findPython(subject.runtime.module)) !== undefined;
    if (isPresent) present.push(subject);
    else console.log(`Left out: ${subject.label}, because no Python here has it.`);
  }
  return present;
}

async function grow(contest: Contest, place: Workplace): Promise<void> {
  const [ours] = contest.subjects;
  if (ours === undefined) return;
  const entries = contest.growth.map((size) => ({ size, label: contest.sizeLabel(size), runs: [] as Measurement[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { size, runs } of entries) runs.push(await measureOnce(ours, contest, size, place));
  }
  console.log(growthTable(`growth of our ${contest.id} writer`, entries));
}
