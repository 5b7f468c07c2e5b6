/// <reference lib="dom" />
import { type OpenGrid, openPlanGrid } from "./plan-grid.ts";
import { expect, test } from "./program.ts";
import { typistAt } from "./typist.ts";

/** A plan without tasks: its list begins with the empty line. */
const EMPTY_LIST = "ke-hoach-112-2023/tasks";
const PROJECTS = "ke-hoach-112-2023/projects";
const INDICATORS = "ke-hoach-112-2023/indicators";

/** Columns of the list of tasks, from 1. */
const NAME = 1;
const GROUP = 3;
const PRODUCT = 8;

test.setTimeout(90_000);

async function pasteTasks({ page, cell, saved }: OpenGrid, rows: readonly string[]): Promise<void> {
  const typist = await typistAt(page);
  await cell(1, NAME).click();
  await typist.paste(rows.join("\r\n"));
  await saved();
}

/** The selected cells by row and column, counted from 1: `1:1 2:1`. */
function selectedIn({ grid }: OpenGrid): Promise<string> {
  return grid.evaluate((element) =>
    [...element.querySelectorAll('[aria-selected="true"]')]
      .map((cell) => `${cell.parentElement?.getAttribute("aria-rowindex")}:${cell.getAttribute("aria-colindex")}`)
      .join(" "),
  );
}

test("a column is filtered by a list of its values, by keyboard, and all is shown again with one press", async ({ launch }) => {
  const open = await openPlanGrid(launch, EMPTY_LIST);
  const { page, grid, cell, textOf } = open;
  await pasteTasks(open, ["Một\t\tĐất đai", "Hai\t\tAn ninh", "Ba\t\tĐất đai", "Bốn\t\t"]);
  await cell(1, GROUP).click();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("button", { name: "Sắp xếp, lọc cột Nhóm", exact: true })).toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  const menu = page.getByRole("dialog", { name: "Sắp xếp, lọc cột Nhóm" });
  await expect(menu.getByRole("checkbox")).toHaveCount(4);
  expect(await menu.locator(".grid-value-text").allTextContents()).toEqual(["(Chọn tất cả)", "An ninh", "Đất đai", "(Trống)"]);
  await menu.getByRole("searchbox").fill("dat");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Hiện 2/4 dòng, ẩn 2 dòng")).toBeVisible();
  await expect(page.getByText("Đang lọc theo: Nhóm")).toBeVisible();
  expect([await textOf(1, NAME), await textOf(2, NAME)]).toEqual(["Một", "Ba"]);
  await expect(grid.locator(".grid-field")).toBeFocused();

  await page.keyboard.press("Control+Shift+L");
  await menu.getByRole("checkbox", { name: "(Chọn tất cả)" }).click();
  await menu.getByRole("checkbox", { name: "(Chọn tất cả)" }).uncheck();
  await expect(menu.getByRole("button", { name: "Lọc", exact: true })).toBeDisabled();
  await menu.getByRole("checkbox", { name: "(Trống)" }).check();
  await menu.getByRole("button", { name: "Lọc", exact: true }).click();
  await expect(page.getByText("Hiện 1/4 dòng, ẩn 3 dòng")).toBeVisible();
  await page.getByRole("button", { name: "Bỏ lọc", exact: true }).click();
  await expect(page.getByText("4 dòng", { exact: true })).toBeVisible();
  expect(await textOf(4, NAME)).toBe("Bốn");
});

test("the keys of Excel move and select", async ({ launch }) => {
  const open = await openPlanGrid(launch, EMPTY_LIST);
  const { page, cell, textOf } = open;
  await pasteTasks(open, ["Một\t\tA", "Hai\t\tA", "Ba", "Bốn\t\tB"]);
  const press = (key: string) => page.keyboard.press(key);
  await press("Control+Home");
  expect(await selectedIn(open)).toBe("1:1");
  await press("Control+ArrowDown");
  expect(await selectedIn(open)).toBe("4:1");
  await press("Control+Home");
  await cell(1, GROUP).click();
  await press("Control+ArrowDown");
  expect(await selectedIn(open)).toBe("2:3");
  await press("Control+ArrowDown");
  expect(await selectedIn(open)).toBe("4:3");
  await press("Control+Shift+ArrowUp");
  expect(await selectedIn(open)).toBe("2:3 3:3 4:3");
  await press("Control+End");
  expect(await selectedIn(open)).toBe("5:11");
  await cell(2, NAME).click();
  await cell(3, NAME + 1).click({ modifiers: ["Shift"] });
  expect(await selectedIn(open)).toBe("2:1 2:2 3:1 3:2");
  await press("Shift+Space");
  expect((await selectedIn(open)).split(" ").length).toBe(22);
  await cell(2, NAME).click();
  await press("Control+Space");
  expect(await selectedIn(open)).toBe("1:1 2:1 3:1 4:1 5:1");
  await press("Control+a");
  expect((await selectedIn(open)).split(" ").length).toBe(55);
  await cell(1, PRODUCT).click();
  await cell(3, PRODUCT).click({ modifiers: ["Shift"] });
  await page.keyboard.type("Quyết định");
  await press("Control+Enter");
  expect([await textOf(1, PRODUCT), await textOf(3, PRODUCT), await textOf(4, PRODUCT)]).toEqual(["Quyết định", "Quyết định", ""]);
  await press("Delete");
  expect(await textOf(3, PRODUCT)).toBe("");
});

test("lines are typed with Tab and Enter, which goes below the first of them", async ({ launch }) => {
  const { page, cell, textOf, saved } = await openPlanGrid(launch, EMPTY_LIST);
  await cell(1, NAME).click();
  for (const name of ["Một", "Hai"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Nhóm I");
    await page.keyboard.press("Enter");
  }
  await saved();
  expect([await textOf(2, NAME), await textOf(2, GROUP)]).toEqual(["Hai", "Nhóm I"]);
  await expect(cell(3, NAME).locator(".grid-field")).toBeFocused();
});

test("a paste is taken back and done again, and everything cleared comes back", async ({ launch }) => {
  const open = await openPlanGrid(launch, EMPTY_LIST);
  const { page, textOf, saved, rowCount } = open;
  await pasteTasks(open, ["Một\t\tA", "Hai\t\tB"]);
  await page.keyboard.press("Control+z");
  await expect.poll(rowCount).toBe(1);
  await saved();
  await page.keyboard.press("Control+y");
  await expect.poll(() => textOf(2, GROUP)).toBe("B");
  await saved();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect.poll(rowCount).toBe(1);
  await saved();
  await page.keyboard.press("Control+z");
  await expect.poll(() => textOf(2, NAME)).toBe("Hai");
});

test("rows and columns are selected whole by their heads", async ({ launch }) => {
  const open = await openPlanGrid(launch, EMPTY_LIST);
  const { page, grid } = open;
  await pasteTasks(open, ["Một", "Hai", "Ba", "Bốn"]);
  const rowHead = (row: number) => grid.locator(`[aria-rowindex="${row}"] > .grid-row-head`);
  await rowHead(2).click();
  await rowHead(3).click({ modifiers: ["Shift"] });
  expect((await selectedIn(open)).split(" ").length).toBe(22);
  await page.keyboard.press("Control+-");
  await expect(page.getByText("2 dòng", { exact: true })).toBeVisible();
  await page.getByRole("columnheader", { name: "Đề mục" }).click();
  expect(await selectedIn(open)).toBe("1:2 1:3 1:4 2:2 2:3 2:4 3:2 3:3 3:4");
  await grid.locator(".grid-corner").click();
  expect((await selectedIn(open)).split(" ").length).toBe(33);
});

test("what was copied comes back the same, for Excel as a table with its figures", async ({ launch }) => {
  const open = await openPlanGrid(launch, PROJECTS);
  const { page, grid, cell, textOf, saved } = open;
  const field = (label: string) => grid.getByRole("columnheader", { name: label }).getAttribute("aria-colindex");
  const [total, goal] = [Number(await field("Tổng mức")), Number(await field("Mục tiêu"))];
  await cell(1, goal).click();
  await page.keyboard.type('nói "rõ"  hai');
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type("= dòng 2");
  await page.keyboard.press("Enter");
  await saved();
  await cell(1, goal).click();
  await page.keyboard.press("Control+c");
  await cell(3, goal).click();
  await page.keyboard.press("Control+v");
  await expect.poll(() => textOf(3, goal)).toBe('nói "rõ"  hai\n= dòng 2');
  await cell(1, total).click();
  await cell(2, goal).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+c");
  const html = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.addEventListener("paste", (event) => resolve(event.clipboardData?.getData("text/html") ?? ""), {
          capture: true,
          once: true,
        });
      }),
  );
  await cell(5, total).click();
  await page.keyboard.press("Control+v");
  expect(await html).toMatch(/x:num="5000"[^>]*>5\.000<\/td>/);
  expect(await html).toContain("<br>= dòng 2</td>");
  await expect.poll(() => textOf(5, goal)).toBe('nói "rõ"  hai\n= dòng 2');
  expect([await textOf(5, total), await textOf(6, total)]).toEqual([await textOf(1, total), await textOf(2, total)]);
});

test("the hidden last row of Excel's own table clears nothing", async ({ launch }) => {
  const open = await openPlanGrid(launch, EMPTY_LIST);
  const { page, cell, textOf, saved } = open;
  await pasteTasks(open, ["Một\t\tA", "Hai\t\tB", "Ba\t\tC"]);
  const typist = await typistAt(page);
  await cell(1, NAME).click();
  await typist.paste(
    "không dùng",
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
      <tr><td colspan=2>Một mới</td><td>A</td></tr>
      <![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td><td></td><td></td></tr><![endif]>
    </table></body></html>`,
  );
  await saved();
  expect([await textOf(1, NAME), await textOf(2, NAME), await textOf(2, GROUP)]).toEqual(["Một mới", "Hai", "B"]);
});

test("a double press on its edge fits a column, which stays so; long texts are read whole by F2", async ({ launch }) => {
  const open = await openPlanGrid(launch, INDICATORS);
  const { page, grid, cell } = open;
  const width = async () => (await cell(1, 2).boundingBox())?.width ?? 0;
  const before = await width();
  await grid.getByRole("columnheader", { name: "Lĩnh vực" }).locator(".grid-edge").dblclick();
  await expect.poll(width).toBeGreaterThan(before);
  const fitted = await width();
  await page.reload();
  await expect.poll(width).toBe(fitted);
  await cell(1, 1).click();
  const height = async () => (await grid.locator(".grid-field").boundingBox())?.height ?? 0;
  const low = await height();
  await page.keyboard.press("F2");
  expect(await height()).toBeGreaterThan(low * 1.4);
  await page.keyboard.press("Escape");
});
