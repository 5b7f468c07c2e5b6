/// <reference lib="dom" />
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ElectronApplication, Page } from "@playwright/test";
import SqliteDatabase from "better-sqlite3";
import { canMountDisks, mountTinyDisk, unmountDisk } from "../backend/files/tiny-disk.ts";
import { choose, saved, startParagraph, text } from "./draft-page.ts";
import { answerMessageBoxes, answerOpenDialogs, expect, type LaunchedProgram, type LaunchOptions, test } from "./program.ts";

const CLI = join(import.meta.dirname, "../../electron/backend/cli/main.ts");

/** A data folder of the sample office, apart from the practice data; with a draft where a template is named. */
async function makeOffice(folder: string, template?: string): Promise<void> {
  const run = promisify(execFile);
  await run(process.execPath, [CLI, "init", "--data", folder, "--sample"]);
  if (template === undefined) return;
  const about = ["--template", template, "--plan", "ke-hoach-217-2022", "--period", "2022"];
  await run(process.execPath, [CLI, "draft", "--data", folder, ...about]);
}

function databaseIn(folder: string): string {
  return join(folder, "the-thuc.sqlite");
}

/** What the window tells, each sentence once. */
function told(page: Page) {
  return page.locator(".fui-MessageBarGroup .fui-MessageBar");
}

async function openDraft(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Soạn thảo" }).click();
  await page
    .getByRole("button", { name: /kết quả/i })
    .first()
    .click();
  await expect(text(page)).toBeVisible();
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await startParagraph(page);
  await page.keyboard.type(words);
}

test("a database of a newer version is left as it is, and the window says which program is needed", async ({ launch, userData }) => {
  const folder = join(userData, "so-lieu");
  await makeOffice(folder);
  const database = new SqliteDatabase(databaseIn(folder));
  database.exec("insert into applied_migrations select 999, 'sau-nay', checksum, applied_at from applied_migrations where number = 1");
  database.close();
  const before = readFileSync(databaseIn(folder));
  const { page } = await launch({ dataFolder: folder });
  await expect(told(page)).toHaveCount(1);
  await expect(told(page)).toContainText("do bản Thể Thức mới hơn tạo ra");
  await expect(told(page)).toContainText("hãy cài bản mới rồi mở lại");
  await expect(page.getByRole("button", { name: "Mở thư mục dữ liệu…" })).toBeEnabled();
  expect(readFileSync(databaseIn(folder)).equals(before)).toBe(true);
});

test("a damaged database is set aside, the newest backup opens, and the window says what must be entered again", async ({
  launch,
  userData,
}) => {
  test.setTimeout(120_000);
  const folder = join(userData, "so-lieu");
  await makeOffice(folder);
  const first = await launch({ dataFolder: folder });
  await first.page.getByRole("tab", { name: "Cài đặt" }).click();
  await first.page.getByRole("button", { name: "Sao lưu ngay" }).click();
  await expect(first.page.getByText("Đã sao lưu và kiểm tra xong.")).toBeVisible();
  await first.page.getByRole("tab", { name: "Danh mục" }).click();
  await first.page.getByRole("tab", { name: "Người ký" }).click();
  await first.page.getByRole("button", { name: "Thêm người ký…" }).click();
  await first.page.getByRole("textbox", { name: "Họ và tên" }).fill("Lê Thị Thu");
  await first.page.getByRole("button", { name: "Lưu" }).click();
  await expect(first.page.getByText("Đã lưu danh mục.")).toBeVisible();
  await first.electron.close();
  damage(databaseIn(folder));
  const broken = readFileSync(databaseIn(folder));

  const { page } = await launch({ userData });
  const bar = page.locator(".fui-MessageBar").filter({ hasText: "Đã mở bản sao lưu" });
  await expect(bar).toContainText("Cơ sở dữ liệu bị hỏng hoặc mất; chương trình đã mở bản sao lưu lúc");
  await expect(bar).toContainText(/cần (được )?nhập lại/);
  await expect(bar).toContainText("tệp hỏng được giữ tại");
  const [kept = ""] = readdirSync(join(folder, "quarantine"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".sqlite"),
  );
  expect(readFileSync(join(folder, "quarantine", kept)).equals(broken)).toBe(true);
  await bar.getByRole("button", { name: "Đã hiểu" }).click();
  await expect(bar).toBeHidden();
  await page.getByRole("tab", { name: "Kế hoạch" }).click();
  await expect(page.getByText(/Chuyển đổi số tỉnh Tiền Giang năm 2023/).first()).toBeVisible();
});

/** Writes garbage over the pages after the first. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 0x5a)]));
}

test("a damaged database without a backup stays where it is, and the window says where a backup is to be put", async ({
  launch,
  userData,
}) => {
  const folder = join(userData, "so-lieu");
  await makeOffice(folder);
  rmSync(join(folder, "backups"), { recursive: true, force: true });
  damage(databaseIn(folder));
  const { page } = await launch({ dataFolder: folder });
  await expect(told(page)).toHaveCount(1);
  await expect(told(page)).toContainText("bị hỏng và không có bản sao lưu nào dùng được");
  await expect(told(page)).toContainText("hãy chép bản sao lưu cất ở nơi khác");
});

test("a folder that another copy of the program has open is refused in a sentence", async ({ launch, userData }) => {
  const folder = join(userData, "so-lieu");
  await makeOffice(folder);
  const first = await launch({ dataFolder: folder });
  await expect(first.page.getByRole("tab", { name: "Soạn thảo" })).toBeVisible({ timeout: 20_000 });
  const second = await launch({ userData: join(userData, "may-khac"), dataFolder: folder });
  await expect(told(second.page)).toHaveCount(1);
  await expect(told(second.page)).toContainText("đang được một cửa sổ hoặc chương trình khác mở");
  await expect(second.page.getByRole("button", { name: "Mở thư mục dữ liệu…" })).toBeVisible();
});

test("a data folder that goes away while a draft is typed is told once; the words stay and are kept when it is back", async ({
  launch,
  userData,
}) => {
  test.setTimeout(120_000);
  const folder = join(userData, "usb", "so-lieu");
  await mkdir(folder, { recursive: true });
  await makeOffice(folder, "state-notice");
  const { page } = await launch({ dataFolder: folder });
  await openDraft(page);
  await typeAtEnd(page, "chu truoc khi rut o. ");
  await saved(page);
  renameSync(join(userData, "usb"), join(userData, "da-rut"));
  await page.keyboard.type("chu sau khi rut o. ");
  await expect(page.getByRole("status").filter({ hasText: "Chưa lưu được" })).toBeVisible();
  await expect(told(page)).toHaveCount(1);
  await expect(told(page)).toContainText("không còn ở chỗ cũ (bị xóa, đổi tên hoặc rút ổ đĩa)");
  renameSync(join(userData, "da-rut"), join(userData, "usb"));
  // Nobody types on: it is tried again by itself.
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu" })).toBeVisible({ timeout: 15_000 });
  await page.keyboard.type("chu khi cam lai.");
  await saved(page);
  await page.reload();
  await expect(text(page)).toContainText("chu truoc khi rut o. chu sau khi rut o. chu khi cam lai.");
});

test("a full disk while words are typed is told once, and nothing typed is lost", async ({ launch, userData }) => {
  await onTinyDisk({ launch, userData }, "state-notice", async (page, disk) => {
    await openDraft(page);
    await typeAtEnd(page, "chu truoc khi day. ");
    await saved(page);
    fillUp(disk);
    await page.keyboard.type("chu khi o day. ");
    await expect(page.getByRole("status").filter({ hasText: "Chưa lưu được" })).toBeVisible({ timeout: 20_000 });
    await expect(told(page)).toHaveCount(1);
    await expect(told(page)).toContainText("Ổ đĩa đã đầy nên thay đổi vừa rồi chưa được ghi");
    await expect(told(page)).toContainText("hãy giải phóng dung lượng rồi làm lại");
    rmSync(join(disk, "day"));
    await page.keyboard.type("chu khi da don.");
    await saved(page);
    await page.reload();
    await expect(text(page)).toContainText("chu truoc khi day. chu khi o day. chu khi da don.");
  });
});

test("a full disk while figures are typed is told once; they wait in their cells and are kept when there is room", async ({
  launch,
  userData,
}) => {
  await onTinyDisk({ launch, userData }, undefined, async (page, disk) => {
    const resultOf = await openResults(page);
    const status = page.getByRole("status").filter({ hasText: /lưu/ });
    fillUp(disk);
    const typed = [
      [/hóa đơn điện tử/, "95"],
      [/Tỷ trọng kinh tế số/, "17"],
    ] as const;
    for (const [name, figure] of typed) {
      await resultOf(name).click();
      await page.keyboard.type(figure);
      await page.keyboard.press("Enter");
    }
    await expect(status).toHaveText(/Chưa lưu được/);
    await expect(told(page)).toHaveCount(1);
    await expect(told(page)).toContainText("Ổ đĩa đã đầy");
    for (const [name, figure] of typed) await expect(resultOf(name)).toContainText(figure);
    rmSync(join(disk, "day"));
    // Nobody types on: it is tried again by itself.
    await expect(status).toHaveText("Đã lưu", { timeout: 15_000 });
    await page.reload();
    for (const [name, figure] of typed) await expect(resultOf(name)).toContainText(figure, { timeout: 15_000 });
  });
});

/** Does something in an office that lies on a disk with little room, where this machine can mount one; a template is drafted from where one is named. */
async function onTinyDisk(
  { launch, userData }: { readonly launch: (options: LaunchOptions) => Promise<LaunchedProgram>; readonly userData: string },
  template: string | undefined,
  work: (page: Page, disk: string) => Promise<void>,
): Promise<void> {
  test.skip(!canMountDisks(), "This machine lets the tests mount no small disk (needs root and mount).");
  test.setTimeout(150_000);
  const disk = join(userData, "dia-nho");
  await mkdir(disk);
  mountTinyDisk(disk, 24_000);
  const state = { close: () => Promise.resolve() };
  try {
    await makeOffice(join(disk, "so-lieu"), template);
    const { page, electron } = await launch({ dataFolder: join(disk, "so-lieu") });
    state.close = () => giveUp(electron);
    await work(page, disk);
  } finally {
    await state.close();
    unmountDisk(disk);
  }
}

/** Opens the results of the year; gives the cell of an indicator's result. */
async function openResults(page: Page) {
  await page.getByRole("tab", { name: "Kết quả" }).click();
  await choose(page, "Kế hoạch", /^Chuyển đổi số tỉnh Tiền Giang năm 2023/);
  await choose(page, "Kỳ báo cáo", /^Năm 2023$/);
  const grid = page.getByRole("grid", { name: "Kết quả thực hiện các chỉ tiêu" });
  await expect(grid).toBeVisible();
  return (name: RegExp) => grid.getByRole("row", { name }).getByRole("gridcell").nth(3);
}

/** Ends the program, with what it could not keep where a test fails. */
async function giveUp(electron: ElectronApplication): Promise<void> {
  await answerMessageBoxes(electron, 1);
  await electron.close();
}

/** Takes all room there is on a disk. */
function fillUp(disk: string): void {
  for (const size of [1 << 20, 1 << 12, 1 << 8]) {
    try {
      for (;;) writeFileSync(join(disk, "day"), Buffer.alloc(size, 1), { flag: "a" });
    } catch (error) {
      if ((error as { readonly code?: string }).code !== "ENOSPC") throw error;
    }
  }
}

test("a number too large and words where a number belongs stay in their cells, each with its reason", async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  const cell = (await openResults(page))(/hóa đơn điện tử/);
  for (const typed of ["9".repeat(40), "1e400", "mười lăm"]) {
    await cell.click();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 ô chưa được nhận")).toBeVisible();
    await expect(cell).toContainText(typed);
  }
});

test("the practice data can be opened although what is remembered of folders is garbage", async ({ launch, userData }) => {
  writeFileSync(join(userData, "recent-folders.json"), "{rác");
  const { page, electron } = await launch();
  await answerOpenDialogs(electron, userData);
  await page.getByRole("button", { name: "Mở thư mục dữ liệu…" }).click();
  await expect(told(page)).toContainText("chưa có dữ liệu của Thể Thức");
});
