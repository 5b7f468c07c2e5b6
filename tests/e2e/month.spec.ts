/// <reference lib="dom" />
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { answerOpenDialogs, expect, test } from "./program.ts";
import { typistAt } from "./typist.ts";

const PROJECT = join(import.meta.dirname, "../..");

/** The months of a clerk: results are entered, a report is drafted, edited, exported, and found again the next morning. */
test("a whole month without leaving the window, and the command line writes the same files", async ({ launch, userData }) => {
  test.setTimeout(240_000);
  const first = await launch();
  await first.page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  await enterResults(first.page);

  await draftReport(first.page);
  await writeInto(first.page);
  await first.page.getByRole("button", { name: "Xem trang" }).click();
  await expect(first.page.getByText(/^Trang 1\/\d+$/)).toBeVisible({ timeout: 30_000 });
  const fromWindow = join(userData, "tu-cua-so");
  await answerOpenDialogs(first.electron, fromWindow);
  await first.page.getByRole("button", { name: "Xuất tệp…" }).click();
  await first.page.getByRole("button", { name: "Chọn thư mục và xuất" }).click();
  await expect(first.page.getByText(/Đã xuất \d+ tệp/)).toBeVisible({ timeout: 60_000 });
  await first.page.getByRole("button", { name: "Đóng" }).last().click();
  await first.electron.close();

  const fromCommandLine = join(userData, "tu-dong-lenh");
  await exportByCommandLine(join(userData, "practice"), fromCommandLine);
  await expectSameFiles(fromWindow, fromCommandLine);

  const { page } = await launch({ userData });
  await page.getByRole("tab", { name: "Soạn thảo" }).click();
  await page
    .getByRole("button", { name: /Kết quả thực hiện/ })
    .first()
    .click();
  await expect(page.getByRole("textbox", { name: "Nội dung văn bản" })).toContainText("Cả năm không có vướng mắc lớn");
});

/** Types one result, pastes a column of others as Excel copies it, and mends one that is refused. */
async function enterResults(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Kết quả" }).click();
  await page.getByRole("combobox", { name: "Kế hoạch" }).click();
  await page.getByRole("option", { name: "Chuyển đổi số tỉnh Tiền Giang năm 2023" }).click();
  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).click();
  await page.getByRole("option", { name: "Năm 2023", exact: true }).click();
  const grid = page.getByRole("grid", { name: "Kết quả thực hiện các chỉ tiêu" });
  await expect(grid).toBeVisible();

  const resultOf = (name: RegExp) => grid.getByRole("row", { name }).getByRole("gridcell").nth(3);
  await resultOf(/hóa đơn điện tử/).click();
  await page.keyboard.type("nhiều");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 ô chưa được nhận")).toBeVisible();
  await resultOf(/hóa đơn điện tử/).click();
  await page.keyboard.type("95");
  await page.keyboard.press("Enter");
  await expect(grid.getByRole("row", { name: /hóa đơn điện tử/ })).toContainText("ĐẠT");
  await expect(page.getByText("1 ô chưa được nhận")).toBeHidden();

  const typist = await typistAt(page);
  await resultOf(/Tỷ lệ văn bản trao đổi/).click();
  await typist.paste("100\r\n81,5\r\n62,25\r\n");
  await expect(grid.getByRole("row", { name: /phát sinh hồ sơ/ })).toContainText("62,25");
  await expect(page.getByText("Đã nhập 4/20 chỉ tiêu")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu" })).toBeVisible();
}

async function draftReport(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Soạn thảo" }).click();
  await page.getByRole("button", { name: "Soạn văn bản mới…" }).click();
  await choose(page, "Mẫu văn bản", /Báo cáo định kỳ/);
  await choose(page, "Kế hoạch", /Chuyển đổi số tỉnh Tiền Giang năm 2023/);
  await choose(page, "Kỳ báo cáo", /^Năm 2023$/);
  await page.getByRole("button", { name: "Soạn", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Nội dung văn bản" })).toContainText("hóa đơn điện tử đạt 95%");
}

async function choose(page: Page, field: string, option: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option }).first().click();
}

/** A sentence of the clerk's own, with a footnote. */
async function writeInto(page: Page): Promise<void> {
  const text = page.getByRole("textbox", { name: "Nội dung văn bản" });
  await text.locator("section.sheet").first().locator(":scope > :is(p, li, h1, h2, h3)").last().click();
  await page.keyboard.press("Home");
  await page.keyboard.type("Cả năm không có vướng mắc lớn");
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.getByRole("menuitem", { name: "Chú thích cuối trang…" }).click();
  await page.getByRole("textbox", { name: "Nội dung chú thích" }).fill("Theo báo cáo của các sở, ngành");
  await page.getByRole("button", { name: "Xong" }).click();
  await page.keyboard.type(". ");
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu" })).toBeVisible();
}

async function exportByCommandLine(data: string, out: string): Promise<void> {
  const run = promisify(execFile);
  const cli = join(PROJECT, "electron/backend/cli/main.ts");
  const listed = await run(process.execPath, [cli, "list", "drafts", "--data", data, "--json"]);
  const [draft] = JSON.parse(listed.stdout) as readonly { readonly id: string }[];
  await run(process.execPath, [cli, "export", "--data", data, "--document", draft?.id ?? "", "--out", out, "--format", "docx,xlsx"]);
}

async function expectSameFiles(one: string, other: string): Promise<void> {
  const names = (await readdir(one)).toSorted();
  expect(names.length).toBeGreaterThan(1);
  expect((await readdir(other)).toSorted()).toEqual(names);
  for (const name of names) {
    expect((await readFile(join(one, name))).equals(await readFile(join(other, name))), `${name} has the same bytes`).toBe(true);
  }
}
