/// <reference lib="dom" />
import type { Page } from "@playwright/test";
import { caretRests, draftReport, text } from "./draft-page.ts";
import { expect, type LaunchedProgram, test } from "./program.ts";

/** The words on the pages in view, whose lines break elsewhere than in the text. */
function wordsOnPages(page: Page): Promise<string> {
  return page
    .getByRole("region", { name: "Các trang của văn bản" })
    .locator("text")
    .allTextContents()
    .then((texts) => texts.join(" ").replaceAll(/\s+/g, " "));
}

test("the pages follow what is typed, and a press on them leads into the text", async ({ launch }) => {
  const { page } = await launch();
  await draftReport(page);
  await page.getByRole("tab", { name: "Xem trang" }).click();
  await expect.poll(() => wordsOnPages(page), { timeout: 30_000 }).toContain("BÁO CÁO");
  const paragraph = text(page).locator("section.sheet").first().locator(":scope > p").first();
  await paragraph.click();
  await page.keyboard.press("End");
  await caretRests(page);
  await page.keyboard.type(" Thêm câu này.");
  await expect.poll(() => wordsOnPages(page), { timeout: 30_000 }).toContain("Thêm câu này.");

  await text(page).locator("section.sheet").first().locator(":scope > p").last().click();
  await page.getByRole("img", { name: "Văn bản, trang 1" }).getByText("Thêm câu này.").click();
  await expect(text(page)).toBeFocused();
  const isInParagraph = () => paragraph.evaluate((element) => element.contains(window.getSelection()?.anchorNode ?? null));
  await expect.poll(isInParagraph).toBe(true);
});

test("what is printed is every page at its size, and nothing else", async ({ launch }) => {
  const program = await launch();
  const { page } = program;
  await draftReport(page);
  await page.getByRole("tab", { name: "Xem trang" }).click();
  const count = page.getByText(/^Trang 1\/\d+$/);
  await expect(count).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Bố trí như Word (ước tính)")).toBeVisible();
  const pages = Number((await count.textContent())?.split("/")[1]);

  const printed = await printToFile(program, () => page.getByRole("button", { name: "In", exact: true }).click());
  expect(printed.sheets).toHaveLength(pages);
  expect(printed.pagesThere).toBe(pages);
  for (const [width, height] of printed.sheets) {
    // Chromium cuts lengths to whole pixels.
    expect(Math.abs(Math.min(width, height) - 595.3)).toBeLessThan(1);
    expect(Math.abs(Math.max(width, height) - 841.9)).toBeLessThan(1);
  }
  await expect(page.locator(".printed-pages")).toHaveCount(0);
  await expect(text(page)).toBeVisible();
});

interface PrintedFile {
  /** Width and height of each, in points. */
  readonly sheets: readonly (readonly [number, number])[];
  /** How many pages stood ready for the printer when the last was printed. */
  readonly pagesThere: number;
}

/** Prints to a file in place of the printer. */
async function printToFile({ electron }: LaunchedProgram, print: () => Promise<void>): Promise<PrintedFile> {
  await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error("No window");
    const printed = new Promise((resolve) => {
      contents.print = (_options, done) => {
        const printing = contents.printToPDF({ preferCSSPageSize: true }).then(async (bytes) => {
          const pagesThere: unknown = await contents.executeJavaScript("document.querySelectorAll('.printed-page').length");
          done?.(true, "");
          return { text: bytes.toString("latin1"), pagesThere };
        });
        resolve(printing);
      };
    });
    Reflect.set(globalThis, "printed", printed);
  });
  await print();
  type Printed = Promise<{ readonly text: string; readonly pagesThere: number }>;
  const { text: file, pagesThere } = await electron.evaluate(() => Reflect.get(globalThis, "printed") as Printed);
  const boxes = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return { pagesThere, sheets: boxes.map(([, width, height]) => [Number(width), Number(height)] as const) };
}
