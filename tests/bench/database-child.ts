import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { DATABASE_CONTESTS } from "./database-contests.ts";
import type { StageMeasurement } from "./database-subject.ts";
import { createStopwatch } from "./stopwatch.ts";

const BYTES_PER_MB = 2 ** 20;
const KB_PER_MB = 1024;

/** Takes: subject, size, size of the warm-up, a folder to work in. Prints the measurements of the stages as JSON. */
const [id = "", size = "", warmUpSize = "", folder = ""] = process.argv.slice(2);
const subject = DATABASE_CONTESTS.flatMap((contest) => contest.subjects).find((candidate) => candidate.id === id);
if (subject === undefined) throw new Error(`No subject ${id}`);

const { prepare } = await subject.load();
await measure(Number(warmUpSize), path.join(folder, "warm-up"));
console.log(JSON.stringify(await measure(Number(size), path.join(folder, "work"))));

async function measure(units: number, place: string): Promise<readonly StageMeasurement[]> {
  const prepared = await prepare(units, place);
  const measurements: StageMeasurement[] = [];
  try {
    for (const stage of prepared.stages) {
      const stopwatch = createStopwatch();
      const answer = await stage.work(stopwatch);
      const peakRssMb = process.resourceUsage().maxRSS / KB_PER_MB;
      measurements.push({ stage: stage.id, ...stopwatch.read(), peakRssMb, fileMb: await megabytesOf(prepared.place), answer });
    }
  } finally {
    await prepared.close();
  }
  return measurements;
}

async function megabytesOf(place: string): Promise<number> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => stat(path.join(entry.parentPath, entry.name)));
  return (await Promise.all(files)).reduce((total, { size: bytes }) => total + bytes, 0) / BYTES_PER_MB;
}
