/// <reference lib="dom" />
import type { Page } from "@playwright/test";
import { clickMenu, expect, test } from "./program.ts";

function welcome(page: Page) {
  return page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" });
}

function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

test.describe("while the practice data are opened", () => {
  test("a screen asked for by the menu or by address shows when they are open", async ({ launch }) => {
    const { electron, page } = await launch();
    await welcome(page).click();
    await clickMenu(electron, "help");
    await expect(heading(page)).toHaveText("Trợ giúp", { timeout: 20_000 });
    await page.getByRole("tab", { name: "Cài đặt" }).click();
    await page.getByRole("button", { name: "Về màn hình mở dữ liệu" }).click();
    await welcome(page).click();
    await page.evaluate(() => {
      location.hash = "#/register";
    });
    await expect(heading(page)).toHaveText("Sổ văn bản", { timeout: 20_000 });
  });

  test("a page that is loaded anew waits for them and shows the screen it stood on", async ({ launch }) => {
    const { page } = await launch();
    await welcome(page).click();
    await page.evaluate(() => {
      location.hash = "#/register";
    });
    await page.reload();
    await expect(heading(page)).toHaveText("Sổ văn bản", { timeout: 20_000 });
    await expect(welcome(page)).toBeHidden();
  });
});
