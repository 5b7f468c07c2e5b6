import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { makeFakeElectron, type Target } from "./fake-electron.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** A packed program as it lies on the disk of a user. */
export interface PackedProgram {
  readonly folder: string;
  readonly executable: string;
  readonly resources: string;
  readonly archive: string;
}

/**
 * Packs the program into `folder` with the project's own configuration, without an installer: around a fake Electron, or around the runtime in
 * `electronDist`. Builds it first where it is not built. `settings` are electron-builder's own (`-c.name=value`). Throws with what
 * electron-builder says when it refuses.
 */
export async function packProgram(
  target: Target,
  folder: string,
  { electronDist, settings = [] }: { readonly electronDist?: string; readonly settings?: readonly string[] } = {},
): Promise<PackedProgram> {
  if (!existsSync(join(PROJECT, ".app/main/index.js")))
    await runTool("electron-vite", "bin/electron-vite.js", "build", "--logLevel", "warn");
  const dist = electronDist ?? join(folder, "electron");
  if (electronDist === undefined) await makeFakeElectron(target, dist);
  const output = join(folder, "release");
  const where = [`-c.electronDist=${dist}`, `-c.directories.output=${output}`, ...settings];
  await runTool("electron-builder", "cli.js", `--${target}`, "dir", "--x64", "--publish", "never", ...where);
  const packed = join(output, target === "win" ? "win-unpacked" : "linux-unpacked");
  const resources = join(packed, "resources");
  const executable = join(packed, target === "win" ? "the-thuc.exe" : "the-thuc");
  return { folder: packed, executable, resources, archive: join(resources, "app.asar") };
}

async function runTool(name: string, file: string, ...args: readonly string[]): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  // It says on stdout why it refuses.
  await run(process.execPath, [join(folder, file), ...args], { cwd: PROJECT, maxBuffer: 50_000_000 }).catch((error: unknown) => {
    throw new Error(`${name} failed: ${String(error instanceof Error && Reflect.get(error, "stdout"))}`, { cause: error });
  });
}
