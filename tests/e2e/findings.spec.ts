/// <reference lib="dom" />
import type { Page } from "@playwright/test";
import { faultsOf } from "./accessibility-faults.ts";
import { caretRests, draftReport, saved, startParagraph, text } from "./draft-page.ts";
import { answerOpenDialogs, expect, test } from "./program.ts";

const WRONG = "Toàn tỉnh có 10/12 xã (80%) hoàn thành của của tỉnh.";

/** Pages and files take their time on a slow machine. */
const PATIENCE = { timeout: 20_000 } as const;

/** The list of findings in the panel beside the text. */
async function openFindings(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Soát lỗi/ }).click();
  await expect(page.getByRole("tab", { name: /^Soát lỗi/, selected: true })).toBeVisible();
}

/** Types into the first paragraph, which stands on the first page. */
async function typeOnFirstPage(page: Page, words: string): Promise<void> {
  await text(page).locator("section.sheet").first().locator(":scope > p").first().click();
  await page.keyboard.press("End");
  await caretRests(page);
  await page.keyboard.type(words);
}

/** What is selected in the window. */
function selection(page: Page): Promise<string> {
  return page.evaluate(() => String(window.getSelection()));
}

test("what is wrong is found while it is typed, shown where it is, and put right", async ({ launch }) => {
  const { page } = await launch();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await draftReport(page);
  await openFindings(page);
  await expect(page.getByText("Chưa có số và ngày, tháng, năm; chương trình ghi khi ban hành.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Soát lỗi", exact: true })).toBeVisible();

  await startParagraph(page);
  await page.keyboard.type(WRONG);
  await expect(page.getByRole("button", { name: "Soát lỗi: 2 chỗ cần xem" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Lỗi (2)" })).toBeVisible();
  const block = text(page).locator("p.finding-block.finding-error", { hasText: "Toàn tỉnh có" });
  const marked = async () => (await block.locator(".finding-words").allTextContents()).join("");
  await expect.poll(marked).toBe("10/12 xã (80%của của");

  await page.getByRole("button", { name: /10\/12 là 83%, không phải 80%/ }).press("Enter");
  await expect.poll(() => selection(page)).toBe("10/12 xã (80%");
  await expect(text(page)).toBeFocused();

  // Marks go along with what is typed before them.
  await page.keyboard.press("ArrowLeft");
  await caretRests(page);
  await page.keyboard.type("nay ");
  expect(await marked()).toBe("10/12 xã (80%của của");

  await page.getByRole("button", { name: "Sửa “của của” thành “của”" }).click();
  await expect(block).toContainText("Toàn tỉnh có nay 10/12 xã (80%) hoàn thành của tỉnh.");
  await expect(page.getByRole("button", { name: "Soát lỗi: 1 chỗ cần xem" })).toBeVisible();
  await text(page).focus();
  await page.keyboard.press("Control+z");
  await expect(block).toContainText("của của tỉnh");
  await expect(page.getByRole("button", { name: "Soát lỗi: 2 chỗ cần xem" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("what is missing in head and foot leads to its field", async ({ launch }) => {
  const { page } = await launch();
  await draftReport(page);
  await page.getByRole("tab", { name: "Thể thức" }).click();
  const recipients = page.getByRole("textbox", { name: /^Nơi nhận/ });
  await recipients.fill("Như trên");
  await page.getByRole("textbox", { name: "Địa danh" }).fill("");
  await openFindings(page);
  await page.getByRole("button", { name: /Nơi nhận chưa có dòng lưu văn bản/ }).click();
  await expect(recipients).toBeFocused();
  await openFindings(page);
  await page.getByRole("button", { name: /Chưa ghi địa danh/ }).click();
  await expect(page.getByRole("textbox", { name: "Địa danh" })).toBeFocused();
});

test("the pages show what is wrong beside it, and lead to it in the text", async ({ launch }) => {
  const { page } = await launch();
  await draftReport(page);
  await typeOnFirstPage(page, ` ${WRONG}`);
  await page.getByRole("tab", { name: "Xem trang" }).click();
  const mark = page.getByRole("button", { name: /Lỗi: 10\/12 là 83%.*\n?.*Chữ “của” bị lặp/s });
  await expect(mark).toBeVisible(PATIENCE);
  await mark.click();
  await expect.poll(() => selection(page)).toBe("10/12 xã (80%");
});

test("a document with errors is exported and issued only when asked for again", async ({ launch, userData }) => {
  const { electron, page } = await launch();
  await draftReport(page);
  await startParagraph(page);
  await page.keyboard.type(WRONG);
  await saved(page);

  await page.getByRole("button", { name: "Xuất tệp…" }).click();
  await expect(page.getByText("Văn bản còn 2 lỗi")).toBeVisible();
  await page.getByRole("button", { name: "Xem lỗi" }).click();
  await expect(page.getByRole("tab", { name: /^Soát lỗi/, selected: true })).toBeVisible();
  await answerOpenDialogs(electron, userData);
  await page.getByRole("button", { name: "Xuất tệp…" }).click();
  await page.getByRole("button", { name: "Vẫn xuất" }).click();
  await expect(page.getByText(/Đã xuất \d+ tệp/)).toBeVisible(PATIENCE);
  await page.getByRole("button", { name: "Đóng", exact: true }).click();

  await page.getByRole("button", { name: "Ban hành…" }).click();
  await expect(page.getByRole("button", { name: "Vẫn ban hành" })).toBeVisible();
  await page.getByRole("button", { name: "Xem lỗi" }).click();
  await page.getByRole("button", { name: "Sửa “của của” thành “của”" }).click();
  await page.getByRole("button", { name: /10\/12 là 83%/ }).click();
  await page.keyboard.type("10/12 xã (83%");
  await expect(page.getByRole("button", { name: "Soát lỗi", exact: true })).toBeVisible();
  await saved(page);
  await page.getByRole("button", { name: "Ban hành…" }).click();
  await expect(page.getByRole("button", { name: "Ban hành", exact: true })).toBeVisible();
});

test("several findings are put right at once, and one undo takes it back; the list is read by those who cannot see", async ({ launch }) => {
  const { page } = await launch();
  await draftReport(page);
  await typeOnFirstPage(page, " Chia cho các các ngành và và cấp.");
  await openFindings(page);
  await page.getByRole("button", { name: "Sửa tất cả (2)" }).click();
  await expect(text(page)).toContainText("Chia cho các ngành và cấp.");
  await expect(page.getByRole("button", { name: "Soát lỗi", exact: true })).toBeVisible();
  await text(page).focus();
  await page.keyboard.press("Control+z");
  await expect(text(page)).toContainText("Chia cho các các ngành và và cấp.");
  await expect(page.getByRole("button", { name: "Sửa tất cả (2)" })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page, "aside")).toEqual([]);
  }
  await page.getByRole("tab", { name: "Xem trang" }).click();
  await expect(page.getByRole("button", { name: /Lỗi: Chữ “các” bị lặp/ })).toBeVisible(PATIENCE);
  expect(await faultsOf(page, "aside")).toEqual([]);
});
