import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { _electron, test as base, type ElectronApplication, type Page } from "@playwright/test";
import { locateRuntime } from "../electron-standin/locate.ts";

/** What the tests run on; the same specs run on either. */
export const runtime = locateRuntime();

/** The project, whose package.json names the main file that the build writes. */
const PROJECT = resolve(import.meta.dirname, "../..");
const BUILT_MAIN = join(PROJECT, ".app/main/index.js");

export interface LaunchOptions {
  /** A data folder the program shall remember as the one opened last. */
  readonly dataFolder?: string;
  /** Where the program keeps what is its own; a new temporary folder unless named. */
  readonly userData?: string;
  /** Folder of a program to run instead of the built one. */
  readonly program?: string;
  /** A packed program to run by itself; on real Electron alone. */
  readonly executable?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface LaunchedProgram {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
}

/**
 * Starts the program and waits for its first window to have loaded. Close it with `electron.close()`.
 * Throws where neither Electron nor Chromium is here, and where the program is not built.
 */
export async function launchProgram({
  dataFolder,
  userData,
  program = PROJECT,
  executable,
  environment = {},
}: LaunchOptions = {}): Promise<LaunchedProgram> {
  if (runtime.kind === "none") throw new Error(runtime.reason);
  if (program === PROJECT && !existsSync(BUILT_MAIN))
    throw new Error(`${BUILT_MAIN} is not there: build the program first (npm run build).`);
  const folder = userData ?? (await mkdtemp(join(tmpdir(), "the-thuc-user-data-")));
  await mkdir(folder, { recursive: true });
  if (dataFolder !== undefined) await rememberDataFolder(folder, dataFolder);
  const electron = await _electron.launch({
    args: [`--user-data-dir=${folder}`, "--lang=vi", ...(executable === undefined ? [program] : [])],
    ...(executable === undefined ? {} : { executablePath: executable }),
    env: environmentOf(environment),
  });
  const page = await electron.firstWindow();
  // The first window may still show Chromium's empty page.
  await page.waitForURL((address) => address.href !== "about:blank");
  await page.waitForLoadState();
  return { electron, page, userData: folder };
}

/** Writes the list the program keeps of folders it opened. */
async function rememberDataFolder(userData: string, path: string): Promise<void> {
  await writeFile(join(userData, "recent-folders.json"), JSON.stringify([{ path, isPractice: false }]));
}

/** The environment of the program: this one's, the stand-in where it is needed, and what the test adds. */
function environmentOf(added: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (runtime.kind !== "stand-in") return { ...Object.fromEntries(own), ...added };
  // Playwright asks npm's electron package for the executable in this process, not in the one it starts.
  process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.distFolder;
  return { ...Object.fromEntries(own), ELECTRON_OVERRIDE_DIST_PATH: runtime.distFolder, CHROMIUM_PATH: runtime.chromium, ...added };
}

/** Answers the next dialogs that ask for files or folders, all alike; an empty list cancels them. */
export async function answerOpenDialogs(electron: ElectronApplication, ...filePaths: readonly string[]): Promise<void> {
  await electron.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);
}

/** Answers the next dialogs that ask where to save; undefined cancels them. */
export async function answerSaveDialogs(electron: ElectronApplication, filePath: string | undefined): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === undefined, filePath: path ?? "" });
  }, filePath);
}

/** Presses a button of the next message boxes, by its place from 0. */
export async function answerMessageBoxes(electron: ElectronApplication, response: number): Promise<void> {
  await electron.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = () => Promise.resolve({ response: button, checkboxChecked: false });
  }, response);
}

/** Clicks an item of the application menu by its id, as the user would. Throws where there is none. */
export async function clickMenu(electron: ElectronApplication, id: string): Promise<void> {
  await electron.evaluate(({ Menu }, name) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(name);
    if (!item) throw new Error(`The menu has no item "${name}".`);
    item.click();
  }, id);
}

interface Fixtures {
  readonly userData: string;
  readonly launch: (options?: LaunchOptions) => Promise<LaunchedProgram>;
}

/** A test with a user data folder of its own and `launch`, whose programs are closed when the test ends. Skipped where nothing can run. */
export const test = base.extend<Fixtures>({
  // Playwright wants to see a pattern here, and Biome one that is not empty.
  userData: async ({ browserName: _unused }, use, info) => {
    if (runtime.kind === "none") info.skip(true, runtime.reason);
    const folder = await mkdtemp(join(tmpdir(), "the-thuc-user-data-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  launch: async ({ userData }, use) => {
    const launched: LaunchedProgram[] = [];
    await use(async (options) => {
      const program = await launchProgram({ userData, ...options });
      launched.push(program);
      return program;
    });
    for (const { electron } of launched) await electron.close();
  },
});

export { expect } from "@playwright/test";
