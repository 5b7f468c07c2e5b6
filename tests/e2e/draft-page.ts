/// <reference lib="dom" />
import type { Locator, Page } from "@playwright/test";
import { expect } from "./program.ts";

/** Opens the practice data and drafts the notice of what the plan of 2022 reached. */
export function draftNotice(page: Page): Promise<void> {
  return draftFrom(page, /Thông báo kết quả/);
}

/** The same as a report with its appendices. */
export function draftReport(page: Page): Promise<void> {
  return draftFrom(page, /Báo cáo định kỳ/);
}

async function draftFrom(page: Page, template: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  await page.getByRole("tab", { name: "Soạn thảo" }).click();
  await page.getByRole("button", { name: "Soạn văn bản mới…" }).click();
  await choose(page, "Mẫu văn bản", template);
  await choose(page, "Kế hoạch", /an toàn thông tin mạng tỉnh Tiền Giang năm 2022/);
  await page.getByRole("button", { name: "Soạn", exact: true }).click();
  await expect(text(page)).toBeVisible({ timeout: 20_000 });
}

/** Chooses an option of a drop-down. */
export async function choose(page: Page, field: string, option: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option }).first().click();
}

/** The text of the draft that is open. */
export function text(page: Page) {
  return page.getByRole("textbox", { name: "Nội dung văn bản" });
}

/** Waits until what was typed is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu" })).toBeVisible();
}

/** Puts the caret into an empty paragraph at the end of the body. */
export async function startParagraph(page: Page): Promise<void> {
  const last = text(page).locator("section.sheet").first().locator(":scope > :is(p, h1, h2, h3)").last();
  const isItem = await last.evaluate((element) => element.classList.contains("item"));
  await last.click();
  await page.keyboard.press("End");
  await caretRests(page);
  await page.keyboard.press("Enter");
  if (isItem) await page.keyboard.press("Backspace");
}

/** Puts an empty table behind the body; gives it. */
export async function insertTable(page: Page): Promise<Locator> {
  await startParagraph(page);
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.getByRole("menuitem", { name: "Bảng trống" }).click();
  return text(page).locator(".table-block").last();
}

/** The browser tells of a caret it moved itself a moment later; nobody's next key comes sooner. */
export async function caretRests(page: Page): Promise<void> {
  await page.waitForTimeout(50);
}

/** Pastes text into a field, as it comes from a sheet. */
export async function pasteText(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, content) => {
    const data = new DataTransfer();
    data.setData("text/plain", content);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}
