import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { DatabaseContest } from "./database-contests.ts";
import type { DatabaseSubject, StageMeasurement } from "./database-subject.ts";
import { stageGrowthTable, stageTable } from "./stage-tables.ts";

const run = promisify(execFile);

type Runs = (readonly StageMeasurement[])[];

/** Measures all subjects turn by turn and prints a table for each stage, then how ours grows. */
export async function holdDatabaseContest(contest: DatabaseContest, folder: string, rounds: number, hasGrowth: boolean): Promise<void> {
  const subjects = await presentSubjects(contest.subjects);
  const entries = subjects.map((subject) => ({ subject, runs: [] as Runs }));
  const turns = Math.min(rounds, contest.rounds);
  for (let round = 0; round < turns; round += 1) {
    for (const { subject, runs } of entries) runs.push(await measureOnce(subject, contest, contest.size, folder));
  }
  console.log(stageTable(contest, entries));
  const [ours] = entries;
  if (!hasGrowth || ours === undefined) return;
  const sizes = contest.growth.map((size) => ({ size, runs: size === contest.size ? ours.runs : ([] as Runs) }));
  for (let round = 0; round < turns; round += 1) {
    for (const { size, runs } of sizes) if (runs !== ours.runs) runs.push(await measureOnce(ours.subject, contest, size, folder));
  }
  console.log(stageGrowthTable(contest, sizes));
}

async function presentSubjects(subjects: readonly DatabaseSubject[]): Promise<readonly DatabaseSubject[]> {
  const present: DatabaseSubject[] = [];
  for (const subject of subjects) {
    const obstacle = await subject.findObstacle?.();
    if (obstacle === undefined) present.push(subject);
    else console.log(`Left out: ${subject.label}, because ${obstacle}.\n`);
  }
  return present;
}

/** Runs all stages of one subject once, in a fresh process and a folder that is gone afterwards. */
async function measureOnce(
  { id }: DatabaseSubject,
  { warmUpSize }: DatabaseContest,
  size: number,
  folder: string,
): Promise<readonly StageMeasurement[]> {
  const place = await mkdtemp(path.join(folder, `${id}-`));
  const child = path.join(import.meta.dirname, "database-child.ts");
  try {
    const { stdout } = await run(process.execPath, [child, id, String(size), String(warmUpSize), place]);
    return JSON.parse(stdout) as readonly StageMeasurement[];
  } finally {
    await rm(place, { recursive: true });
  }
}
