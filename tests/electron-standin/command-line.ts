import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";

/** What Electron's command line asks for. */
export interface CommandLine {
  /** Files to load before the program (`-r`): Playwright's way in. */
  readonly preloads: readonly string[];
  readonly inspector: { readonly port: number; readonly waits: boolean } | undefined;
  /** Whether Chromium's debugger shall listen on a port and say so on stderr. */
  readonly hasDevtools: boolean;
  readonly switches: ReadonlyMap<string, string>;
  readonly wantsVersion: boolean;
  /** The first word that is no switch: the program's folder or main file. What follows is the program's own. */
  readonly program: string | undefined;
}

const OPENS_INSPECTOR = /^--inspect(-brk)?(?:=(?:.*:)?(\d+))?$/;
const NODE_INSPECTOR_PORT = 9229;

/** Reads Electron's command line (without the executable itself). */
export function readCommandLine(words: readonly string[]): CommandLine {
  const at = words.findIndex((word, index) => !word.startsWith("-") && !isRequire(words[index - 1]));
  const before = at === -1 ? words : words.slice(0, at);
  const inspector = before.map((word) => OPENS_INSPECTOR.exec(word)).find((match) => match !== null);
  return {
    preloads: before.filter((_word, index) => isRequire(before[index - 1])),
    inspector: inspector ? { port: Number(inspector[2] ?? NODE_INSPECTOR_PORT), waits: inspector[1] !== undefined } : undefined,
    hasDevtools: before.some((word) => word.startsWith("--remote-debugging-port")),
    switches: new Map(before.filter(isChromiumSwitch).map(splitSwitch)),
    wantsVersion: before.includes("--version") || before.includes("-v"),
    program: words[at],
  };
}

function isRequire(word: string | undefined): boolean {
  return word === "-r" || word === "--require";
}

function isChromiumSwitch(word: string): boolean {
  return word.startsWith("--") && !isRequire(word) && !OPENS_INSPECTOR.test(word) && !word.startsWith("--remote-debugging-port");
}

function splitSwitch(word: string): readonly [string, string] {
  const [name = "", ...value] = word.slice("--".length).split("=");
  return [name, value.join("=")];
}

const Manifest = z.object({ name: z.string(), productName: z.string(), version: z.string(), main: z.string() }).partial();

/** The program to run: its folder, main file and what its package.json says of it. */
export interface Program {
  readonly folder: string;
  readonly mainFile: string;
  readonly name: string;
  readonly version: string;
}

/** Finds the program as Electron does: a folder with a package.json, or a main file, of which no name is known. Throws where nothing is there. */
export function findProgram(path: string): Program {
  const asked = resolve(path);
  const isFolder = statSync(asked).isDirectory();
  const folder = isFolder ? asked : dirname(asked);
  const manifest = isFolder ? readManifest(folder) : {};
  return {
    folder,
    mainFile: isFolder ? join(folder, manifest.main ?? "index.js") : asked,
    name: manifest.productName ?? manifest.name ?? "Electron",
    version: manifest.version ?? "0.0.0",
  };
}

function readManifest(folder: string): z.infer<typeof Manifest> {
  const file = join(folder, "package.json");
  return existsSync(file) ? Manifest.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
}
