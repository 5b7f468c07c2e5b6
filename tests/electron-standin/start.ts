import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { locateRuntime } from "./locate.ts";

// Starts the built program for a person to look at (npm start): on Electron where its runtime is here, else in a window of Chromium.
const PROJECT = join(import.meta.dirname, "../..");

const runtime = locateRuntime();
if (runtime.kind === "none") {
  console.error(runtime.reason);
  process.exit(1);
}
if (runtime.kind === "stand-in") {
  const unseen = process.env.DISPLAY ? "" : "; there is no display, so nothing will be seen";
  console.log(`Electron's runtime is not installed (npx install-electron): the program runs on the stand-in, in Chromium${unseen}.`);
}
const executable: unknown = runtime.kind === "stand-in" ? join(runtime.distFolder, "electron") : createRequire(import.meta.url)("electron");
// What `npm run demo` made is shown at once; a folder the user names themselves comes first.
const demoData = join(PROJECT, "out", "du-lieu");
const env = existsSync(demoData) ? { THE_THUC_DATA: demoData, ...process.env } : process.env;
const child = spawn(String(executable), ["--lang=vi", PROJECT, ...process.argv.slice(2)], { stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
