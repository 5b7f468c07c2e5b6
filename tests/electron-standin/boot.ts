import { open } from "node:inspector";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { provideElectron, startElectron } from "./electron-module.ts";
import { commandLine, program, STAND_IN_VERSION } from "./launch.ts";

// The main process as Electron starts it: debugger, the module `electron`, what -r names, the program's main file, and then Chromium.
process.argv = [process.execPath, ...process.argv.slice(2)];
Object.assign(process, { type: "browser", resourcesPath: process.env.STANDIN_RESOURCES ?? resolve(program.folder, "resources") });
Object.assign(process.versions, { electron: STAND_IN_VERSION, chrome: "0.0.0.0" });

const { inspector, preloads } = commandLine;
if (inspector !== undefined) open(inspector.port, "127.0.0.1", inspector.waits);
provideElectron();
const require = createRequire(import.meta.url);
for (const preload of preloads) require(resolve(preload));

process.on("unhandledRejection", (reason) => {
  console.error("electron stand-in: a promise of the main process was rejected and nobody heard:", reason);
});
try {
  await import(pathToFileURL(program.mainFile).href);
  await startElectron();
} catch (error) {
  console.error(error);
  process.exit(1);
}
