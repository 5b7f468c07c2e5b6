/// <reference lib="dom" />
import type { Page } from "@playwright/test";
import { faultsOf } from "./accessibility-faults.ts";
import { draftReport, text } from "./draft-page.ts";
import { expect, test } from "./program.ts";

const SCREENS = ["Trang chủ", "Kế hoạch", "Kết quả", "Soạn thảo", "Sổ văn bản", "Danh mục", "Cài đặt", "Trợ giúp"] as const;

for (const colorScheme of ["light", "dark"] as const) {
  test(`no screen has a serious fault for those who cannot see or use a mouse (${colorScheme})`, async ({ launch }) => {
    test.setTimeout(180_000);
    const { page } = await launch();
    await page.emulateMedia({ colorScheme });
    await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
    for (const screen of SCREENS) {
      await page.getByRole("tab", { name: screen }).click();
      await page.waitForTimeout(800);
      expect([screen, await faultsOf(page)]).toEqual([screen, []]);
    }
  });
}

/** What opens on a screen: where to go, and what to press there. */
const OPENED: readonly (readonly [place: string, press: string | RegExp | undefined])[] = [
  ["#/plans", "Thêm kế hoạch"],
  ["#/plans/ke-hoach-112-2023/projects", undefined],
  ["#/drafts", "Soạn văn bản mới…"],
  ["#/register/new", undefined],
  ["#/register/issue", undefined],
  ["#/catalogue/units/new", undefined],
  ["#/catalogue/people", "Nguyễn Văn Vĩnh"],
  ["#/catalogue/letterheads", "Ủy ban nhân dân tỉnh Tiền Giang"],
  ["#/catalogue/templates", /Báo cáo định kỳ/],
  ["#/settings/import", undefined],
  ["#/settings/changes", undefined],
  ["#/settings/standards", undefined],
  ["#/settings/terms", undefined],
];

async function openAt(page: Page, [place, press]: (typeof OPENED)[number]): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.waitForTimeout(800);
  if (press === undefined) return;
  await page.getByRole("button", { name: press }).first().click();
  await page.waitForTimeout(600);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing that opens on a screen has one, nor a draft with its tools (${colorScheme})`, async ({ launch }) => {
    test.setTimeout(180_000);
    const { page } = await launch();
    await page.emulateMedia({ colorScheme });
    await draftReport(page);
    expect(["a draft", await faultsOf(page)]).toEqual(["a draft", []]);
    await text(page).locator("table [data-place]").nth(8).click();
    expect(["its table", await faultsOf(page)]).toEqual(["its table", []]);
    for (const tab of ["Thể thức", "Soát lỗi", "Xem trang"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.waitForTimeout(600);
      expect([tab, await faultsOf(page)]).toEqual([tab, []]);
    }
    for (const opened of OPENED) {
      await openAt(page, opened);
      expect([...opened, await faultsOf(page)]).toEqual([...opened, []]);
      if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
    }
  });
}

test("every screen is reached by keyboard alone", async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Trang chủ" }).focus();
  for (const screen of SCREENS.slice(1)) {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("tab", { name: screen })).toHaveAttribute("aria-selected", "true");
  }
});
