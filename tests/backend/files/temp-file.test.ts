import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTempName } from "#backend/files/temp-file.ts";
import { writeFileAtomically } from "#backend/files/write-file-atomically.ts";

const WRITER = fileURLToPath(new URL("alternating-writer.ts", import.meta.url));
const ROUNDS = 80;
const wholeContentOf = (letter: string): string => letter.repeat(300_000);

let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tep-tam-"));
  target = join(folder, "bao-cao.docx");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function deadProcessId(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

function addTempFile(options: { processId?: number; machine?: string; ageMinutes?: number }): string {
  const [, , machine, processId, chance] = createTempName().split("-");
  const name = [".the-thuc", options.machine ?? machine, options.processId ?? processId, chance].join("-");
  writeFileSync(join(folder, name), "dở dang");
  const modified = new Date(Date.now() - (options.ageMinutes ?? 0) * 60_000);
  utimesSync(join(folder, name), modified, modified);
  return name;
}

async function namesAfterWrite(): Promise<readonly string[]> {
  expect((await writeFileAtomically(target, new Uint8Array([1]))).ok).toBe(true);
  return readdirSync(folder).filter((name) => name !== "bao-cao.docx");
}

describe("the name of a temp file", () => {
  it("is never the same twice and stays short, whatever the target is called", () => {
    const names = new Set(Array.from({ length: 1000 }, () => createTempName()));
    expect(names.size).toBe(1000);
    expect(Math.max(...[...names].map((name) => name.length))).toBeLessThan(64);
  });
});

describe("temp files found beside the target", () => {
  it("are removed when the run that made them is dead", async () => {
    addTempFile({ processId: deadProcessId() });
    expect(await namesAfterWrite()).toEqual([]);
  });

  it("are kept while the run that made them is alive", async () => {
    const name = addTempFile({ processId: process.ppid });
    expect(await namesAfterWrite()).toEqual([name]);
  });

  it("are removed after an hour even when another process bears the number now", async () => {
    addTempFile({ processId: process.ppid, ageMinutes: 61 });
    expect(await namesAfterWrite()).toEqual([]);
  });

  it("are kept when they come from another machine on a shared folder and are fresh", async () => {
    const name = addTempFile({ machine: "00000000", processId: deadProcessId() });
    addTempFile({ machine: "00000000", ageMinutes: 61 });
    expect(await namesAfterWrite()).toEqual([name]);
  });

  it("are kept when they are not ours, however like ours they look", async () => {
    const dead = deadProcessId();
    const foreign = [`.the-thuc-${dead}.tmp`, "~$bao-cao.tmp", `x${createTempName()}`, `${createTempName()}.docx`].toSorted();
    for (const name of foreign) writeFileSync(join(folder, name), "");
    expect(await namesAfterWrite()).toEqual(foreign);
  });
});

describe("a run killed at any moment", () => {
  it(`leaves one whole file in each of ${ROUNDS} rounds, and the next write leaves no temp file`, async () => {
    const whole = ["A", "B"].map(wholeContentOf);
    const leftovers: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await runAndKill(Math.random() * 25);
      expect(whole).toContain(readFileSync(target, "utf8"));
      leftovers.push(readdirSync(folder).length - 1);
    }
    expect(Math.max(...leftovers), "no kill hit the middle of a write: the test proved nothing").toBeGreaterThan(0);
    expect(await namesAfterWrite()).toEqual([]);
  }, 120_000);
});

/** Starts the writer, waits until it is in its stride, and kills it `delayMs` later. */
async function runAndKill(delayMs: number): Promise<void> {
  const child = spawn(process.execPath, [WRITER, target], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await setTimeout(delayMs);
  child.kill("SIGKILL");
  await ended;
}
