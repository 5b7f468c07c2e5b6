import { findProgram, readCommandLine } from "./command-line.ts";

/** What the stand-in calls itself where Electron gives its version. */
export const STAND_IN_VERSION = "0.0.0-standin";

export const commandLine = readCommandLine(process.argv.slice(2));

if (commandLine.wantsVersion) {
  console.log(`v${STAND_IN_VERSION}`);
  process.exit(0);
}
if (commandLine.program === undefined) {
  console.error("electron stand-in: no program was named (electron FOLDER)");
  process.exit(1);
}

/** The program this process runs, and the switches of Chromium, to which the program may add before it is ready. */
export const program = findProgram(commandLine.program);
export const switches = new Map(commandLine.switches);
