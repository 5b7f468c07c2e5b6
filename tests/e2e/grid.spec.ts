import { type OpenGrid, openPlanGrid } from "./plan-grid.ts";
import { expect, test } from "./program.ts";
import { TELEX_BURSTS, typistAt } from "./typist.ts";

/** A plan without tasks: its list begins with the empty line. */
const EMPTY_LIST = "ke-hoach-112-2023/tasks";
const INDICATORS = "ke-hoach-112-2023/indicators";

/** Columns of the list of tasks, from 1. */
const NAME = 1;
const GROUP = 3;
const DEADLINE = 5;
const STATUS = 9;
const COMPLETED_ON = 10;

test.setTimeout(90_000);

async function typeTasks({ page, cell }: OpenGrid, names: readonly string[]): Promise<void> {
  await cell(1, NAME).click();
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
}

test("the keyboard moves, selects, fills down, clears, takes back and does again", async ({ launch }) => {
  const open = await openPlanGrid(launch, EMPTY_LIST);
  const { page, cell, textOf, saved } = open;
  await typeTasks(open, ["Một", "Hai", "Ba"]);
  await saved();
  expect(await textOf(2, NAME)).toBe("Hai");
  expect(await textOf(4, NAME)).toBe("");
  await cell(1, GROUP).click();
  await page.keyboard.type("Thể chế số");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  await saved();
  expect(await textOf(3, GROUP)).toBe("Thể chế số");
  await page.keyboard.press("Control+z");
  expect(await textOf(3, GROUP)).toBe("");
  expect(await textOf(1, GROUP)).toBe("Thể chế số");
  await page.keyboard.press("Control+y");
  expect(await textOf(3, GROUP)).toBe("Thể chế số");
  await page.keyboard.press("Delete");
  expect(await textOf(2, GROUP)).toBe("");
  await page.keyboard.press("Control+z");
  expect(await textOf(2, GROUP)).toBe("Thể chế số");
  await cell(1, NAME).click();
  await page.keyboard.press("F2");
  await page.keyboard.type(" việc");
  await page.keyboard.press("Tab");
  expect(await textOf(1, NAME)).toBe("Một việc");
  await cell(1, NAME).click();
  await page.keyboard.type("bỏ");
  await page.keyboard.press("Escape");
  expect(await textOf(1, NAME)).toBe("Một việc");
});

test("a line undone goes, and a removed line comes back", async ({ launch }) => {
  const open = await openPlanGrid(launch, EMPTY_LIST);
  const { page, cell, textOf, saved, rowCount } = open;
  await typeTasks(open, ["Một", "Hai"]);
  await saved();
  await page.keyboard.press("Control+z");
  await expect.poll(rowCount).toBeLessThan(4);
  await saved();
  await page.keyboard.press("Control+y");
  await expect.poll(() => textOf(2, NAME)).toBe("Hai");
  await saved();
  await cell(1, NAME).click();
  await page.keyboard.press("Control+-");
  await expect.poll(() => textOf(1, NAME)).toBe("Hai");
  await page.getByRole("button", { name: "Hoàn tác thay đổi" }).click();
  await expect.poll(() => textOf(1, NAME)).toBe("Một");
});

test("rows are sorted and searched, and stay where they are while they are typed into", async ({ launch }) => {
  const open = await openPlanGrid(launch, EMPTY_LIST);
  const { page, cell, textOf } = open;
  await typeTasks(open, ["đất", "an", "dân"]);
  await sortByName(page);
  expect([await textOf(1, NAME), await textOf(2, NAME), await textOf(3, NAME)]).toEqual(["an", "dân", "đất"]);
  await cell(1, NAME).click();
  await page.keyboard.type("ỹ cuối");
  await page.keyboard.press("Enter");
  expect(await textOf(1, NAME)).toBe("ỹ cuối");
  await page.getByRole("searchbox").fill("DAT");
  await expect.poll(() => textOf(1, NAME)).toBe("đất");
  expect(await textOf(2, NAME)).toBe("");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("frozen columns stay in view", async ({ launch }) => {
  const { page, grid, cell } = await openPlanGrid(launch, INDICATORS);
  await page.getByLabel("Cố định đến").click();
  await page.getByRole("option", { name: "Lĩnh vực" }).click();
  const before = await cell(1, 2).boundingBox();
  await grid.evaluate((element) => {
    element.scrollLeft = 600;
  });
  await expect.poll(async () => (await cell(1, 2).boundingBox())?.x).toBe(before?.x);
  expect((await cell(1, 3).boundingBox())?.x).toBeLessThan(before?.x ?? 0);
  await cell(1, 1).click();
  for (let column = 1; column < 12; column += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(() => grid.evaluate((element) => element.scrollWidth - element.scrollLeft - element.clientWidth)).toBeLessThan(5);
  for (let column = 12; column > 3; column -= 1) await page.keyboard.press("ArrowLeft");
  const [frozen, active] = [await cell(1, 2).boundingBox(), await cell(1, 3).boundingBox()];
  expect(active?.x).toBeGreaterThanOrEqual((frozen?.x ?? 0) + (frozen?.width ?? 0) - 1);
});

test("a block from Excel makes lines: merged headers are passed over, line ends and marks are kept", async ({ launch }) => {
  const { page, cell, textOf, saved } = await openPlanGrid(launch, EMPTY_LIST);
  const typist = await typistAt(page);
  const html = `<html><body><table>
    <tr><td rowspan="2">Nhiệm vụ</td><td colspan="3">Đề mục</td><td rowspan="2">Thời hạn</td></tr>
    <tr><td>Phần</td><td>Nhóm</td><td>Tiểu nhóm</td></tr>
    <tr><td>Xây dựng<br>kế hoạch</td><td colspan="2">${"Phần A".normalize("NFD")}</td><td></td><td>2022 -
      2025</td></tr>
    <tr><td>Ban hành quy chế</td><td></td><td>Nhóm I</td><td></td><td>Khi Bộ TT&amp;TT ban hành</td></tr>
  </table></body></html>`;
  await cell(1, NAME).click();
  await typist.paste("không dùng", html);
  await expect(page.getByText("Đã bỏ qua 2 dòng tiêu đề.")).toBeVisible();
  await saved();
  expect(await textOf(1, NAME)).toBe("Xây dựng\nkế hoạch");
  expect(await textOf(2, GROUP)).toBe("Nhóm I");
  expect([await textOf(1, DEADLINE), await textOf(2, DEADLINE)]).toEqual(["2022 - 2025", "Khi Bộ TT&TT ban hành"]);
});

test("text is pasted, what cannot be taken is kept with its reason, and copied back as it is shown", async ({ launch }) => {
  const { page, grid, cell, textOf, saved, electron } = await openPlanGrid(launch, EMPTY_LIST);
  const typist = await typistAt(page);
  await cell(1, NAME).click();
  await typist.paste(["Một", "Hai"].join("\r\n").normalize("NFD"));
  await saved();
  await cell(1, STATUS).click();
  await typist.paste("Hoàn thành\t31/5/2023\r\nđang nghỉ\thôm qua");
  await saved();
  expect(await textOf(1, COMPLETED_ON)).toBe("31/5/2023");
  const refused = grid.locator('[aria-invalid="true"]');
  await expect(refused).toHaveCount(2);
  expect(await textOf(2, STATUS)).toBe("đang nghỉ");
  await expect(cell(2, STATUS)).toHaveAttribute("title", /không phải là tiến độ/);
  await page.reload();
  await expect(refused).toHaveCount(2);
  await cell(1, NAME).click();
  await cell(2, NAME).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+c");
  await expect.poll(() => electron.evaluate(({ clipboard }) => clipboard.readText())).toBe("Một\r\nHai");
  await cell(2, STATUS).click();
  await page.keyboard.type("Đang triển khai");
  await page.keyboard.press("Enter");
  await expect(refused).toHaveCount(1);
});

test("Vietnamese is typed into cells without losing a letter", async ({ launch }) => {
  const { page, cell, textOf } = await openPlanGrid(launch, EMPTY_LIST);
  const typist = await typistAt(page);
  await cell(1, NAME).click();
  const words = Object.entries(TELEX_BURSTS);
  for (const [, strokes] of words) {
    await typist.burst(strokes);
    await typist.press("Enter");
  }
  await typist.compose(["t", "ti", "tiê", "tiến", "tiếng"]);
  await typist.press("Enter");
  await typist.slowMachine(6);
  await typist.slowly("ghi ngay", 25);
  await typist.press("Enter");
  await typist.slowMachine(1);
  await typist.paste("Ộ ế".normalize("NFD"));
  const wanted = [...words.map(([word]) => word), "tiếng", "ghi ngay", "Ộ ế"];
  for (const [index, word] of wanted.entries()) expect.soft(await textOf(index + 1, NAME)).toBe(word);
});

test("five thousand lines are pasted, scrolled and typed into", async ({ launch }) => {
  test.setTimeout(180_000);
  const { page, grid, cell, textOf, saved, rowCount } = await openPlanGrid(launch, EMPTY_LIST);
  const typist = await typistAt(page);
  const lines = Array.from({ length: 5000 }, (_, index) => `Nhiệm vụ số ${index + 1}\t\tNhóm ${index % 40}\t\tNăm 2023`);
  await cell(1, NAME).click();
  const started = Date.now();
  await typist.paste(lines.join("\r\n"));
  await expect.poll(rowCount, { timeout: 60_000 }).toBe(5001);
  const shown = Date.now() - started;
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu" })).toBeVisible({ timeout: 60_000 });
  const stored = Date.now() - started;
  await page.keyboard.press("Control+End");
  await expect.poll(() => textOf(5000, NAME)).toBe("Nhiệm vụ số 5000");
  const busy = await busyTimeOf(page);
  const times = await timeKeys(page, 60);
  const keyBusy = (await busy()) / 60;
  const frames = await timeScroll(grid);
  const scrollBusy = (await busy()) / 60;
  const measured = { shown, stored, ...times, ...frames, keyBusy: Math.round(keyBusy), scrollBusy: Math.round(scrollBusy) };
  test.info().annotations.push({ type: "measured", description: JSON.stringify(measured) });
  console.log("5,000 lines, milliseconds:", measured);
  await page.keyboard.press("Escape");
  await sortByName(page);
  await saved();
});

async function sortByName(page: OpenGrid["page"]): Promise<void> {
  await page.getByRole("button", { name: "Sắp xếp, lọc cột Nhiệm vụ" }).click();
  await page.getByRole("button", { name: "Sắp xếp tăng dần" }).click();
}

/** Gives how long the window's thread worked since it was last asked, in milliseconds of the processor: others on the machine do not count. */
async function busyTimeOf(page: OpenGrid["page"]): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const last = { time: await read() };
  return async () => {
    const now = await read();
    const busy = now - last.time;
    last.time = now;
    return busy;
  };
}

/** Presses keys in the active cell and measures each until the next picture, in milliseconds. */
async function timeKeys(page: OpenGrid["page"], count: number) {
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, "keyTimes", times);
    window.addEventListener(
      "keydown",
      () => {
        const from = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
      },
      { capture: true },
    );
  });
  for (let index = 0; index < count; index += 1) await page.keyboard.press(index % 10 === 9 ? "ArrowUp" : "a", { delay: 30 });
  const times: readonly number[] = await page.evaluate(() => Reflect.get(window, "keyTimes"));
  return { keyP50: percentile(times, 0.5), keyP95: percentile(times, 0.95) };
}

/** Scrolls by screens and measures the time between pictures. */
async function timeScroll(grid: OpenGrid["grid"]) {
  const times: readonly number[] = await grid.evaluate(async (element) => {
    const picture = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const found: number[] = [];
    let before = await picture();
    for (let index = 0; index < 60; index += 1) {
      element.scrollTop = index * 700;
      const now = await picture();
      found.push(now - before);
      before = now;
    }
    return found;
  });
  return { scrollP50: percentile(times, 0.5), scrollP95: percentile(times, 0.95) };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
}
