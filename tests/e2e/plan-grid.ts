/// <reference lib="dom" />
import type { ElectronApplication, Locator, Page } from "@playwright/test";
import { expect, type LaunchedProgram, type LaunchOptions } from "./program.ts";

/** A list of a plan of the practice data, open in the window. */
export interface OpenGrid {
  readonly page: Page;
  readonly electron: ElectronApplication;
  readonly grid: Locator;
  /** A cell of what is shown, both counted from 1 as a screen reader does. */
  readonly cell: (row: number, column: number) => Locator;
  readonly textOf: (row: number, column: number) => Promise<string>;
  /** Waits until everything typed is on disk. */
  readonly saved: () => Promise<void>;
  readonly rowCount: () => Promise<number>;
}

/** Starts the program, makes the practice data and opens a list of a plan. */
export async function openPlanGrid(launch: (options?: LaunchOptions) => Promise<LaunchedProgram>, address: string): Promise<OpenGrid> {
  const { page, electron } = await launch();
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  // Asked for while the practice data open, it shows when they are.
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plans/${address}`);
  const grid = page.getByRole("grid");
  await expect(grid).toBeVisible({ timeout: 40_000 });
  const cell = (row: number, column: number) => grid.locator(`[aria-rowindex="${row}"] > [aria-colindex="${column}"]`);
  return {
    page,
    electron,
    grid,
    cell,
    textOf: async (row, column) => {
      const found = cell(row, column);
      const field = found.locator("input, textarea");
      return (await field.count()) > 0 ? field.inputValue() : ((await found.locator(".grid-text").textContent()) ?? "");
    },
    saved: () => expect(page.getByRole("status").filter({ hasText: "Đã lưu" })).toBeVisible(),
    rowCount: async () => Number(await grid.getAttribute("aria-rowcount")),
  };
}
