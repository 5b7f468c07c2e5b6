/// <reference lib="dom" />
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { answerOpenDialogs, type LaunchedProgram, type LaunchOptions, launchProgram, runtime } from "../e2e/program.ts";
import { withPalette } from "./palette-png.ts";
import { SCENES } from "./scenes.ts";

// Takes the pictures of the user's guide anew, from the built program with its practice data: npm run guide:pictures
const PROJECT = join(import.meta.dirname, "../..");
const FOLDER = join(PROJECT, "resources/help/hinh");
const SIZE = { width: 1280, height: 760 };

const userData = await mkdtemp(join(tmpdir(), "the-thuc-guide-"));
const exported = join(userData, "exported");
const program = await launchProgram({ userData, environment: { TZ: "Asia/Ho_Chi_Minh" }, ...(await onFixedDay()) });
try {
  await takeAll(program);
} finally {
  await program.electron.close();
  await rm(userData, { recursive: true, force: true });
}

/**
 * The stand-in behind a script that fixes its day: Playwright keeps Node's options from what it starts. Real Electron takes no such option; its
 * pictures show the day they are taken.
 */
async function onFixedDay(): Promise<Pick<LaunchOptions, "executable">> {
  if (runtime.kind !== "stand-in") return {};
  const executable = join(userData, "stand-in-on-fixed-day");
  const day = pathToFileURL(join(import.meta.dirname, "fixed-day.ts")).href;
  const standIn = join(runtime.distFolder, "electron");
  await writeFile(executable, `#!/bin/sh\nNODE_OPTIONS="--import ${day}" exec "${standIn}" "$@" "${PROJECT}"\n`, { mode: 0o755 });
  return { executable };
}

async function takeAll({ electron, page }: LaunchedProgram): Promise<void> {
  page.setDefaultTimeout(20_000);
  await mkdir(exported);
  await mkdir(FOLDER, { recursive: true });
  await answerOpenDialogs(electron, exported);
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  for (const { name, prepare } of SCENES) {
    await prepare(page);
    await settle(page);
    const file = join(FOLDER, `${name}.png`);
    await writeFile(file, withPalette(await page.screenshot({ caret: "hide", animations: "disabled" })));
    console.log(`${name}.png ${Math.round((await stat(file)).size / 1024)} KB`);
  }
}

/** Notices are gone, pictures of pages drawn; folders and user of this machine are shown as those of a clerk. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(900);
  const known = { folder: userData, user: userInfo().username };
  await page.evaluate(({ folder, user }) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      if (text === user) node.textContent = "van-thu";
      if (text.includes(folder)) node.textContent = text.replaceAll(folder, "D:\\Thể Thức").replaceAll("/", "\\");
    }
  }, known);
}
