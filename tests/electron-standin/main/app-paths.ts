import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { switches } from "../launch.ts";

const home = homedir();
const appData = process.env.XDG_CONFIG_HOME ?? join(home, ".config");
const userDataSwitch = switches.get("user-data-dir");

const known = new Map<string, string>([
  ["home", home],
  ["appData", appData],
  ["temp", tmpdir()],
  ["exe", process.execPath],
  ["module", process.execPath],
  ["desktop", join(home, "Desktop")],
  ["documents", join(home, "Documents")],
  ["downloads", join(home, "Downloads")],
  ["pictures", join(home, "Pictures")],
  ...(userDataSwitch ? [["userData", resolve(userDataSwitch)] as const] : []),
]);

/** The folder of a name, as `app.getPath` knows it; those that hang on the program's name follow it. Throws for names it does not know. */
export function pathOf(name: string, programName: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (name === "userData") return join(appData, programName);
  if (name === "sessionData") return pathOf("userData", programName);
  if (name === "logs") return join(pathOf("userData", programName), "logs");
  if (name === "crashDumps") return join(pathOf("userData", programName), "Crashpad");
  throw new Error(`Failed to get '${name}' path`);
}

/** Puts a folder elsewhere. */
export function setPath(name: string, path: string): void {
  known.set(name, path);
}
