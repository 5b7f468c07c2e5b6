import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolder, runCli } from "./run-cli.ts";

const MAIN = fileURLToPath(new URL("../../../electron/backend/cli/main.ts", import.meta.url));

/** So many take a good while to write. */
const MANY = 15_000;

let cwd: string;

beforeEach(async () => {
  cwd = createFolder();
  expect((await runCli(["init", "--data", "so-lieu"], { cwd })).code).toBe(0);
  const units = Array.from({ length: MANY }, (_, index) => ({
    id: `xa-${index}`,
    name: `Xã ${index}`,
    shortNames: [],
    side: "state",
    level: "commune",
    successors: [],
  }));
  writeFileSync(join(cwd, "units.json"), JSON.stringify(units));
});

afterEach(() => rmSync(cwd, { recursive: true }));

/** Whether the backup that stands before every import is finished: the writing begins. */
function isWriting(): boolean {
  const backups = join(cwd, "so-lieu", "backups");
  return existsSync(backups) && readdirSync(backups).some((name) => name.endsWith(".sqlite"));
}

describe("Ctrl-C in the midst of an import", () => {
  it("stops it at once and leaves nothing of it behind", { timeout: 120_000 }, async () => {
    const child = spawn(process.execPath, [MAIN, "import", "units.json", "--data", "so-lieu"], { cwd, stdio: "ignore" });
    const ended = once(child, "close");
    while (!isWriting() && child.exitCode === null) await wait(5);
    await wait(50);
    child.kill("SIGINT");
    expect(await ended).toEqual([null, "SIGINT"]);
    expect(await runCli(["list", "units", "--data", "so-lieu", "--json"], { cwd })).toEqual({ code: 0, out: ["[]"], errors: [] });
    expect((await runCli(["verify", "--data", "so-lieu"], { cwd })).code).toBe(0);
  });
});
