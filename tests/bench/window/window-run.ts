import { cp, mkdir, mkdtemp, stat, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { dataFolderAt } from "#backend/database/data-folder.ts";
import { runtime } from "../../e2e/program.ts";
import { SAMPLE } from "../../e2e/sample-program.ts";
import { median, ratio, row, table } from "../result-tables.ts";
import { type ThreadUse, type ThreadWatch, watchThread } from "./thread-watch.ts";
import { makeLargeOffice, makeSampleOffice } from "./window-offices.ts";
import {
  findWords,
  type KeyTimes,
  leavePages,
  openLongList,
  type PagesTimes,
  pasteRows,
  reopenDraft,
  replaceWords,
  restingMemory,
  timeBareKeys,
  timeCellKeys,
  timeDrafting,
  timeEditorKeys,
  timePagesBesideText,
  timePreview,
  timeStart,
  undoInDraft,
} from "./window-stages.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");
const READY = "nav";
const BYTES_PER_MB = 2 ** 20;

/** Measures the window on whatever it can run on here and prints tables; says why where it cannot. `rounds` is how often it is started. */
export async function measureWindow(folder: string, rounds: number): Promise<void> {
  if (runtime.kind === "none") {
    console.log(`Left out: the window. ${runtime.reason}`);
    return;
  }
  console.log(`The window on ${runtime.kind === "electron" ? "Electron" : "the stand-in: Chromium and Node, not Electron"}.\n`);
  const sample = join(folder, "sample-office");
  const large = join(folder, "large-office");
  await makeSampleOffice(sample);
  await makeLargeOffice(large);
  const { size } = await stat(dataFolderAt(large).database);
  const program = await copyProgram(folder);
  await measureStarts(folder, rounds, { program, sample, large, largeMb: size / BYTES_PER_MB });
  await measureWork(folder, program, large);
}

/** A copy of the built program, so that a build of somebody else in the meantime changes nothing. */
async function copyProgram(folder: string): Promise<string> {
  const copy = join(folder, "program");
  await mkdir(copy);
  for (const name of [".app", "package.json", "templates", "resources"])
    await cp(join(PROJECT, name), join(copy, name), { recursive: true });
  await symlink(join(PROJECT, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

interface Offices {
  readonly program: string;
  readonly sample: string;
  readonly large: string;
  readonly largeMb: number;
}

/** Started turn by turn, so that a busy minute weighs on all alike. */
async function measureStarts(folder: string, rounds: number, { program, sample, large, largeMb }: Offices): Promise<void> {
  const starts = [
    { label: "a bare page, another program", options: { program: SAMPLE }, selector: "body", ms: [] as number[], mb: [] as number[] },
    { label: "Thể Thức, sample office", options: { program, dataFolder: sample }, selector: READY, ms: [] as number[], mb: [] as number[] },
    {
      label: `Thể Thức, database of ${largeMb.toFixed(0)} MB`,
      options: { program, dataFolder: large },
      selector: READY,
      ms: [] as number[],
      mb: [] as number[],
    },
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const { options, selector, ms, mb } of starts) {
      const started = await timeStart({ ...options, userData: await newUserData(folder) }, selector);
      ms.push(started.ms);
      // Once is enough of what takes ten seconds.
      if (round === 0 && selector === READY) mb.push((await restingMemory(started.program)) ?? Number.NaN);
      await started.program.electron.close();
    }
  }
  const bare = median(starts[0]?.ms ?? []);
  const lines = starts.map(({ label, ms, mb }) =>
    row([label, median(ms).toFixed(0), ratio(median(ms), bare), mb.length === 0 ? "–" : median(mb).toFixed(0)]),
  );
  console.log(table("the window is ready", ["started", "ms", "to the bare page", "MB of the whole program"], lines));
}

async function measureWork(folder: string, copy: string, large: string): Promise<void> {
  const bareProgram = await timeStart({ program: SAMPLE, userData: await newUserData(folder) }, "body");
  const bareWatch = await watchThread(bareProgram.program.page);
  const bare = await timeBareKeys(bareProgram.program.page, bareWatch);
  await bareProgram.program.electron.close();

  const { program } = await timeStart({ program: copy, dataFolder: large, userData: await newUserData(folder) }, READY);
  const { page, electron } = program;
  const watch = await watchThread(page);
  const { listed, grid } = await measureList(page, watch);
  const { drafted, editor, pages, preview } = await measureDraft(page, watch);
  await electron.close();
  const keys = [
    keyRow("a bare text field", bare, bare),
    keyRow("the editor, a document of 60 pages", editor, bare),
    keyRow("a cell of a list of 5,000 rows", grid, bare),
  ];
  const header = ["typed into", "p50 ms", "p95 ms", "p95 to bare", "p50 ms, CPU/4", "p95 ms, CPU/4", "p95 to bare"];
  console.log(table("key stroke to paint", header, keys));
  const waits = [
    row(["list of 5,000 tasks: opened to shown", listed.toFixed(0)]),
    row(["report of 60 pages: “Soạn” to shown in the editor", drafted.toFixed(0)]),
    row(["all its pages laid out beside the text", pages.all.toFixed(0)]),
    row([
      `a key in it to its page painted, median (${ratio(median(pages.edits), pages.all)} of all pages); p95`,
      `${median(pages.edits).toFixed(0)}; ${percentile(pages.edits, 0.95).toFixed(0)}`,
    ]),
    row(["its pages after an edit: left the editor to first page painted", preview.toFixed(0)]),
  ];
  console.log(table("waiting", ["what", "ms"], waits));
  const uses = [...bareWatch.uses(), ...watch.uses()].map(useRow);
  console.log(table("the page's thread", ["what, and the moment after", "processor ms", "tasks over 50 ms", "the longest, ms"], uses));
}

async function measureList(page: Page, watch: ThreadWatch): Promise<{ readonly listed: number; readonly grid: KeyTimes }> {
  const listed = await watch.during("a list of 5,000 rows is opened", () => openLongList(page));
  const grid = await timeCellKeys(page, watch);
  await watch.during("two columns of 5,000 rows are pasted into it", () => pasteRows(page));
  return { listed, grid };
}

interface DraftTimes {
  readonly drafted: number;
  readonly editor: KeyTimes;
  readonly pages: PagesTimes;
  readonly preview: number;
}

async function measureDraft(page: Page, watch: ThreadWatch): Promise<DraftTimes> {
  const drafted = await watch.during("a report of 60 pages is drafted and opened", () => timeDrafting(page));
  await watch.during("it is left and opened again", () => reopenDraft(page));
  const editor = await timeEditorKeys(page, watch);
  const pages = await watch.during("its pages follow it while it is typed", () => timePagesBesideText(page));
  const preview = await watch.during("its pages are shown", () => timePreview(page));
  await watch.during("it is opened again", () => leavePages(page));
  await watch.during("words are looked for in it", () => findWords(page));
  await watch.during("all of them are replaced", () => replaceWords(page));
  await watch.during("that is taken back", () => undoInDraft(page));
  return { drafted, editor, pages, preview };
}

function useRow({ label, processorMs, longTasks }: ThreadUse): string {
  const longest = longTasks.length === 0 ? "–" : Math.max(...longTasks).toFixed(0);
  return row([label, processorMs.toFixed(0), String(longTasks.length), longest]);
}

function keyRow(label: string, { full, slowed }: KeyTimes, bare: KeyTimes): string {
  const cells = (times: readonly number[], base: readonly number[]) => [
    percentile(times, 0.5).toFixed(1),
    percentile(times, 0.95).toFixed(1),
    ratio(percentile(times, 0.95), percentile(base, 0.95)),
  ];
  return row([label, ...cells(full, bare.full), ...cells(slowed, bare.slowed)]);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function newUserData(folder: string): Promise<string> {
  return mkdtemp(join(resolve(folder), "user-data-"));
}
