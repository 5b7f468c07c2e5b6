import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";

/** What a window can run on here: Electron's own runtime, the stand-in over a Chromium, or nothing, with the sentence that says why. */
export type Runtime =
  | { readonly kind: "electron" }
  | { readonly kind: "stand-in"; readonly distFolder: string; readonly chromium: string }
  | { readonly kind: "none"; readonly reason: string };

const CHROMIUM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds what the window can run on. Electron's runtime comes first, unless `FORCE_STANDIN` is set; its package names it in `path.txt` once it is
 * downloaded. To run on the stand-in, set `ELECTRON_OVERRIDE_DIST_PATH` to `distFolder`, for electron-vite `ELECTRON_EXEC_PATH` to the file
 * `electron` in it.
 */
export function locateRuntime(environment: NodeJS.ProcessEnv = process.env): Runtime {
  if (!environment.FORCE_STANDIN && hasElectron()) return { kind: "electron" };
  if (process.platform === "win32") {
    return {
      kind: "none",
      reason: "Electron's runtime is not installed (npx install-electron), and the stand-in does not run on Windows.",
    };
  }
  const chromium = findChromium(environment);
  return chromium === undefined
    ? { kind: "none", reason: "Neither Electron's runtime (npx install-electron) nor Chromium (on the path or in CHROMIUM_PATH) is here." }
    : { kind: "stand-in", distFolder: import.meta.dirname, chromium };
}

/** The Chromium of this machine: the one `CHROMIUM_PATH` names, or the first on the path; undefined where there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (environment.CHROMIUM_PATH) return isExecutable(environment.CHROMIUM_PATH) ? environment.CHROMIUM_PATH : undefined;
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return CHROMIUM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function hasElectron(): boolean {
  try {
    return existsSync(join(dirname(createRequire(import.meta.url).resolve("electron/package.json")), "path.txt"));
  } catch {
    // The package itself is missing: the stand-in needs no more of it than its place, which then fails by name.
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // No such file, or none that may be run: that is the answer.
    return false;
  }
}
