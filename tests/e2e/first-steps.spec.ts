/// <reference lib="dom" />
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { answerOpenDialogs, expect, test } from "./program.ts";

const goHome = (page: Page) => page.getByRole("tab", { name: "Trang chủ" }).click();

test("practice data leads from step to step, each ticked when it is done, until it is put away", async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  const steps = page.getByRole("group", { name: "Làm quen" });
  await expect(steps.getByText("Làm quen: đã làm 0/6 bước")).toBeVisible();

  await steps.getByRole("button", { name: /Nhập một kết quả/ }).click();
  const row = page.getByRole("grid", { name: "Kết quả thực hiện các chỉ tiêu" }).getByRole("row", { name: /hóa đơn điện tử/ });
  await row.getByRole("gridcell").nth(3).click();
  await page.keyboard.type("95");
  await page.keyboard.press("Enter");
  await expect(row).toContainText("95");
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu" })).toBeVisible();
  await goHome(page);
  await expect(steps.getByText("Làm quen: đã làm 1/6 bước")).toBeVisible();

  await steps.getByRole("button", { name: /Ban hành/ }).click();
  await expect(page.getByText("Chưa có dự thảo nào; hãy soạn văn bản")).toBeVisible();
  await goHome(page);
  await steps.getByRole("button", { name: "Ẩn hướng dẫn này" }).click();
  await expect(steps).toBeHidden();
  await page.reload();
  await page.getByRole("heading", { name: "Báo cáo đến hạn" }).waitFor();
  await expect(steps).toBeHidden();
});

test("an empty data folder leads to what comes first", async ({ launch, userData }) => {
  const { electron, page } = await launch();
  const folder = join(userData, "du-lieu");
  await mkdir(folder);
  await answerOpenDialogs(electron, folder);
  await page.getByRole("button", { name: "Tạo dữ liệu mới…" }).click();
  await page
    .getByRole("group", { name: "Bắt đầu" })
    .getByRole("button", { name: /Ghi cơ quan/ })
    .click();
  await expect(page.getByRole("button", { name: "Thêm đơn vị…" })).toBeVisible();
});

test("a field tells by keyboard the clause behind its form", async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  await page.getByRole("tab", { name: "Sổ văn bản" }).click();
  await page.getByRole("button", { name: "Vào sổ văn bản…" }).click();
  await page.getByRole("button", { name: "Ký hiệu quy định thể thức" }).focus();
  await page.keyboard.press("Enter");
  const note = page.getByRole("note");
  await expect(note).toContainText("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3");
  await expect(note).toContainText("Hướng dẫn 05-HD/VPTW (2026), Phần II, mục I.3");
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
});

test("the guide shows its pictures and is saved as one page", async ({ launch, userData }) => {
  const { electron, page } = await launch();
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  await page.getByRole("tab", { name: "Trợ giúp" }).click();
  const picture = page.getByRole("img", { name: /Màn hình đầu tiên/ });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
  await answerOpenDialogs(electron, userData);
  await page.getByRole("button", { name: "Lưu hướng dẫn thành tệp…" }).click();
  await expect(page.getByText(/Đã lưu hướng dẫn vào .*\.html/)).toBeVisible();
});
