import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { workerData } from "node:worker_threads";

/**
 * The folder of what comes with the program: `templates/` and `resources/`. A packed program names it when it starts the backend; else it is
 * the project, found from this file upwards, because bundling moves the code.
 */
function findProgramFolder(): string {
  const told: unknown = workerData;
  if (typeof told === "object" && told !== null && "programFolder" in told && typeof told.programFolder === "string")
    return told.programFolder;
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "templates", "README.md"))) return folder;
    if (folder === dirname(folder)) throw new Error("The program's own files are not beside it.");
  }
}

/** The path of something that comes with the program: `programFile("templates")`. */
export function programFile(...names: readonly string[]): string {
  return join(findProgramFolder(), ...names);
}
