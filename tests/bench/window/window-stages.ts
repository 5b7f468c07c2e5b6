/// <reference lib="dom" />
import type { Page } from "@playwright/test";
import { type LaunchedProgram, type LaunchOptions, launchProgram } from "../../e2e/program.ts";
import { typistAt } from "../../e2e/typist.ts";
import { armArrival, arrival, timeArrival, timeKeys, timePagesAfterKeys } from "./paint-clock.ts";
import { memoryOfProgram } from "./program-memory.ts";
import type { ThreadWatch } from "./thread-watch.ts";
import { LONG_PLAN } from "./window-offices.ts";

const TYPED = "Trong năm, các sở, ngành, địa phương đã phối hợp chặt chẽ";
const SLOWER = 4;

/** Slow machines get more time than any user would give. */
const PATIENCE_MS = 240_000;

const TEXT = "[role=textbox][aria-multiline=true]";

/** Milliseconds of single key strokes, at full speed and with the page's processor slowed down. */
export interface KeyTimes {
  readonly full: readonly number[];
  readonly slowed: readonly number[];
}

/** Starts the program; gives the milliseconds until an element of its window is there, and the program. */
export async function timeStart(
  options: LaunchOptions,
  selector: string,
): Promise<{ readonly ms: number; readonly program: LaunchedProgram }> {
  const start = performance.now();
  const program = await launchProgram(options);
  program.page.setDefaultTimeout(PATIENCE_MS);
  await program.page.locator(selector).first().waitFor();
  return { ms: performance.now() - start, program };
}

/** The memory of the started program, once its screens were visited and it has come to rest. */
export async function restingMemory({ page, electron }: LaunchedProgram): Promise<number | undefined> {
  for (const screen of ["plans", "results", "drafts", "register", "catalogue", "home"]) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/${screen}`);
    await page.waitForTimeout(1000);
  }
  await page.waitForTimeout(3000);
  const { pid } = electron.process();
  return pid === undefined ? undefined : memoryOfProgram(pid);
}

/** Key strokes in a bare text field of another page: what the machine, Chromium and our clock take by themselves. */
export async function timeBareKeys(page: Page, watch: ThreadWatch): Promise<KeyTimes> {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    document.body.append(field);
    field.focus();
  });
  return timeBoth(page, watch, "keys in a bare text field");
}

/** Drafts the report of the year; gives the milliseconds from the click to the text on the screen. */
export async function timeDrafting(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.location.hash = "#/drafts/new";
  });
  await choose(page, "Mẫu văn bản", /Báo cáo định kỳ/);
  await choose(page, "Kế hoạch", /chính quyền số năm 2022/);
  await armArrival(page, `${TEXT} p`, "click");
  await page.getByRole("button", { name: "Soạn", exact: true }).click();
  return arrival(page);
}

async function choose(page: Page, field: string, option: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option }).first().click();
}

/** Key strokes at the end of a paragraph of the draft that is open. */
export async function timeEditorKeys(page: Page, watch: ThreadWatch): Promise<KeyTimes> {
  await page.locator(`${TEXT} section.sheet`).first().locator(":scope > p").last().click();
  await page.keyboard.press("End");
  return timeBoth(page, watch, "keys in the report");
}

/** Opens the draft that is open anew, from the list. */
export async function reopenDraft(page: Page): Promise<void> {
  const draft = await page.evaluate(() => window.location.hash);
  await goTo(page, "#/drafts");
  await page.locator(TEXT).waitFor({ state: "detached" });
  await goTo(page, draft);
  await page.locator(`${TEXT} p`).first().waitFor();
}

/** Looks in the draft that is open for words that stand there hundreds of times. */
export async function findWords(page: Page): Promise<void> {
  await page.keyboard.press("Control+f");
  await page.getByRole("textbox", { name: "Tìm", exact: true }).fill("thực hiện");
}

/** Puts other words in place of all that were found. */
export async function replaceWords(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Thay bằng" }).fill("tiến hành");
  await page.getByRole("button", { name: "Thay tất cả" }).click();
}

/** Takes the last change of the draft back. */
export async function undoInDraft(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Hoàn tác" }).click();
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

/** Pages of the draft that is open and was just edited: the milliseconds until the first is painted. */
export async function timePreview(page: Page): Promise<number> {
  await page.locator(`${TEXT} section.sheet`).first().locator(":scope > p").last().click();
  await page.keyboard.type("Thêm. ");
  return timeArrival(page, `${await page.evaluate(() => window.location.hash)}/pages`, "svg.page-picture text");
}

/** Goes from the pages of a draft back to its text. */
export async function leavePages(page: Page): Promise<void> {
  await goTo(page, (await page.evaluate(() => window.location.hash)).replace(/\/pages$/, ""));
  await page.locator(`${TEXT} p`).first().waitFor();
}

/** Opens a list of 5,000 rows; gives the milliseconds until it is shown. */
export function openLongList(page: Page): Promise<number> {
  return timeArrival(page, `#/plans/${LONG_PLAN}/tasks`, `[role=grid] ${FIRST_CELL}`);
}

const FIRST_CELL = "[aria-rowindex='2'] > [aria-colindex='1']";

/** The pages beside the text of the draft that is open. */
export interface PagesTimes {
  /** From the press that opens them until every page is there. */
  readonly all: number;
  /** From each key to the page with its letter. */
  readonly edits: readonly number[];
}

/** Opens the pages beside the text and types at the end of its first paragraph. */
export async function timePagesBesideText(page: Page): Promise<PagesTimes> {
  const start = performance.now();
  await page.getByRole("tab", { name: "Xem trang" }).click();
  await page.locator("[role=status]", { hasText: "Bố trí như Word" }).waitFor();
  const all = performance.now() - start;
  await page.locator(`${TEXT} section.sheet`).first().locator(":scope > p").first().click();
  await page.keyboard.press("End");
  return { all, edits: await timePagesAfterKeys(page, "vanbanhanhchinh", MS_BETWEEN_EDITS) };
}

/** Pages are asked for when the keys rest: each edit is one of its own. */
const MS_BETWEEN_EDITS = 700;

/** Key strokes in a cell of the list that is open. */
export async function timeCellKeys(page: Page, watch: ThreadWatch): Promise<KeyTimes> {
  await page.getByRole("grid").locator(FIRST_CELL).click();
  return timeBoth(page, watch, "keys in a cell of it");
}

/** Pastes two columns of 5,000 rows into the list that is open. */
export async function pasteRows(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  const text = Array.from({ length: 5000 }, (_, index) => `Việc thứ ${index + 1}\tPhần ${index % 7}`).join("\r\n");
  await (await typistAt(page)).paste(text);
  await page.getByText("Việc thứ 9", { exact: true }).waitFor();
}

async function timeBoth(page: Page, watch: ThreadWatch, label: string): Promise<KeyTimes> {
  const typist = await typistAt(page);
  const full = await watch.during(`${TYPED.length} ${label}`, () => timeKeys(page, TYPED));
  await typist.slowMachine(SLOWER);
  const slowed = await timeKeys(page, TYPED);
  await typist.slowMachine(1);
  return { full, slowed };
}
