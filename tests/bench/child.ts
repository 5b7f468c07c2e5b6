import { readFile, writeFile } from "node:fs/promises";
import { CONTESTS } from "./contests.ts";
import type { Measurement } from "./subject.ts";

const BYTES_PER_KB = 1024;
const MICROSECONDS_PER_MS = 1000;

/** Takes: subject, size, size of the warm-up, path of the template, path of the file to write. Prints one measurement as JSON. */
const [id = "", size = "", warmUpSize = "", templatePath = "", outputPath = ""] = process.argv.slice(2);
const subject = CONTESTS.flatMap((contest) => contest.subjects).find((candidate) => candidate.id === id);
if (subject?.runtime.kind !== "node") throw new Error(`No subject ${id} that runs in Node`);

const { prepare } = await subject.runtime.load();
const template = new Uint8Array(await readFile(templatePath));
await prepare(Number(warmUpSize), template)();
const write = prepare(Number(size), template);

const inputRssMb = process.resourceUsage().maxRSS / BYTES_PER_KB;
const cpuStart = process.cpuUsage();
const start = performance.now();
const bytes = await write();
const ms = performance.now() - start;
const cpu = process.cpuUsage(cpuStart);
const peakRssMb = process.resourceUsage().maxRSS / BYTES_PER_KB;

await writeFile(outputPath, bytes);
const measurement: Measurement = {
  ms,
  cpuMs: (cpu.user + cpu.system) / MICROSECONDS_PER_MS,
  peakRssMb,
  inputRssMb,
  fileKb: bytes.length / BYTES_PER_KB,
};
console.log(JSON.stringify(measurement));
