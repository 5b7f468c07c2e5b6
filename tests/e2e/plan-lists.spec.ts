import { openPlanGrid } from "./plan-grid.ts";
import { expect, test } from "./program.ts";

test.setTimeout(90_000);

test("a project is assigned in its list, and what looks wrong is said beside it until it is mended", async ({ launch }) => {
  const { page, grid, cell, textOf, saved } = await openPlanGrid(launch, "ke-hoach-112-2023/projects");
  const columnOf = async (label: string) => Number(await grid.getByRole("columnheader", { name: label }).getAttribute("aria-colindex"));
  const [lead, partners] = [await columnOf("Chủ trì"), await columnOf("Phối hợp")];
  await cell(3, partners).click();
  await page.keyboard.type("so tai chinh");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Cần xem lại (1)" })).toBeVisible();
  expect(await textOf(3, partners)).toBe("Sở Tài chính");
  await cell(20, 1).click();
  await page.getByRole("button", { name: /Chưa có đơn vị chủ trì/ }).click();
  await expect(cell(3, 1).locator(".grid-field")).toBeFocused();
  await cell(3, lead).click();
  await page.keyboard.type("so thong tin va truyen thong");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Cần xem lại/)).toBeHidden();
  await saved();
  expect(await textOf(3, lead)).toBe("Sở Thông tin và Truyền thông");
});

test("an indicator a plan only watches is added in its list, renamed there and removed", async ({ launch }) => {
  const { page, grid, cell, textOf, saved, rowCount } = await openPlanGrid(launch, "chuong-trinh-52/indicators");
  const last = await rowCount();
  await cell(1, 1).click();
  await page.keyboard.press("Control+End");
  await cell(last, 1).click();
  await page.keyboard.type("Tỷ lệ trạm y tế có hồ sơ điện tử");
  await page.keyboard.press("Tab");
  await expect(cell(last, 2).locator(".grid-field")).toBeFocused();
  await page.keyboard.type("Hạ tầng số");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("theo doi");
  await page.keyboard.press("Enter");
  await saved();
  await expect.poll(() => textOf(last, 4)).toBe("Theo dõi");
  await expect(grid.locator('[aria-invalid="true"]')).toHaveCount(0);
  await expect(cell(last, 4)).toHaveAttribute("aria-readonly", "true");
  await cell(last, 1).click();
  await page.keyboard.type("Trạm y tế có hồ sơ điện tử");
  await page.keyboard.press("Enter");
  await saved();
  await page.reload();
  await expect.poll(rowCount).toBe(last + 1);
  const line = grid.getByRole("row", { name: /Trạm y tế có hồ sơ điện tử/ });
  await line.getByRole("rowheader").click();
  await page.keyboard.press("Control+-");
  await expect.poll(rowCount).toBe(last);
});
