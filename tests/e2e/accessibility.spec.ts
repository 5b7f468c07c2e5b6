import { faultsOf } from "./accessibility-faults.ts";
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
