/// <reference lib="dom" />
import type { Page } from "@playwright/test";
import { caretRests, draftNotice, insertTable, saved, startParagraph, text } from "./draft-page.ts";
import { answerOpenDialogs, expect, test } from "./program.ts";
import { TELEX_BURSTS, typistAt } from "./typist.ts";

/** Selects a figure and leaves it by a key. */
async function leaveFigure(page: Page, key: "ArrowLeft" | "ArrowRight"): Promise<void> {
  const selected = text(page).locator(".ProseMirror-selectednode");
  await text(page).locator(".chip").first().click();
  await expect(selected).toHaveCount(1);
  await page.keyboard.press(key);
  await expect(selected).toHaveCount(0);
}

test("a draft is written from data, shows where its figures come from, and keeps what is typed", async ({ launch }) => {
  const { page } = await launch();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await draftNotice(page);
  await text(page).locator(".chip").first().click();
  await expect(page.getByText(/Mã số liệu:/).first()).toBeVisible();

  await startParagraph(page);
  await page.keyboard.type("Dong moi 45 ho so, nam 2022.");
  await expect(page.locator(".typed-number", { hasText: "45" })).toBeVisible();
  await saved(page);
  await page.getByRole("button", { name: "Danh sách dự thảo" }).click();
  await page
    .getByRole("button", { name: /Kết quả thực hiện/ })
    .first()
    .click();
  await expect(text(page)).toContainText("Dong moi 45 ho so");

  await page.keyboard.press("Control+s");
  await expect(page.getByText("Đã lưu phiên bản 2.")).toBeVisible();
  await page.getByRole("button", { name: "Phiên bản", exact: true }).click();
  await page.getByRole("tab", { name: /Phiên bản 1/ }).click();
  await expect(page.getByRole("cell", { name: "Dong moi 45 ho so, nam 2022." })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("no letter of Vietnamese typing is lost or doubled, wherever it is typed", async ({ launch }) => {
  const { page } = await launch();
  await draftNotice(page);
  const typist = await typistAt(page);
  const block = text(page).locator("p:has(> .chip)").first();
  const places: Readonly<Record<string, () => Promise<void>>> = {
    "an empty line": () => startParagraph(page),
    "behind a figure": () => leaveFigure(page, "ArrowRight"),
    "before a figure": () => leaveFigure(page, "ArrowLeft"),
    "the start of a line": async () => {
      await block.click();
      await page.keyboard.press("Home");
      await caretRests(page);
    },
  };
  for (const [name, go] of Object.entries(places)) {
    for (const [word, strokes] of Object.entries(TELEX_BURSTS)) {
      await go();
      const before = await plainText(page);
      await typist.burst(strokes);
      await expect.poll(async () => addedTo(before, await plainText(page)), { message: `${word} at ${name}` }).toBe(word);
    }
    await go();
    const before = await plainText(page);
    await typist.compose(["t", "ti", "tiê", "tiến", "tiếng"]);
    await expect.poll(async () => addedTo(before, await plainText(page)), { message: `composed at ${name}` }).toBe("tiếng");
    await go();
    const again = await plainText(page);
    await typist.paste("Ộ ẫ".normalize("NFD"));
    await expect.poll(async () => addedTo(again, await plainText(page)), { message: `pasted at ${name}` }).toBe("Ộ ẫ");
  }
  expect(await plainText(page)).toBe((await plainText(page)).normalize("NFC"));
});

test("marks typed as keys of their own join their letter", async ({ launch }) => {
  const { page } = await launch();
  await draftNotice(page);
  await startParagraph(page);
  const before = await plainText(page);
  for (const key of ["a", "\u0302", "\u0301", "n"]) await page.keyboard.insertText(key);
  await expect.poll(async () => addedTo(before, await plainText(page))).toBe("ấn");
});

test("notes, bullets, headings, finding and replacing", async ({ launch, userData }) => {
  const { electron, page } = await launch();
  await draftNotice(page);
  await startParagraph(page);
  await page.keyboard.type("Nội dung mới");
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.getByRole("menuitem", { name: "Chú thích cuối trang…" }).click();
  await page.getByRole("textbox", { name: "Nội dung chú thích" }).fill("Theo báo cáo của các sở");
  await page.getByRole("button", { name: "Xong" }).click();
  await expect(text(page).locator(".footnote[data-number='1']")).toBeVisible();

  await page.getByRole("button", { name: /^Kiểu đoạn/ }).click();
  await page.getByRole("menuitemradio", { name: "Gạch đầu dòng (-)" }).click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(text(page).locator("p.item[data-level='2']", { hasText: "Nội dung mới" })).toBeVisible();
  await page.getByRole("button", { name: /^Kiểu đoạn/ }).click();
  await page.getByRole("menuitemradio", { name: "Mục I, II, III" }).click();
  await expect(text(page).locator("h2[data-label='I.']", { hasText: "Nội dung mới" })).toBeVisible();

  await page.keyboard.press("Control+f");
  await page.getByRole("textbox", { name: "Tìm", exact: true }).fill("noi dung moi");
  await page.getByRole("textbox", { name: "Thay bằng" }).fill("Kết quả khác");
  await page.getByRole("button", { name: "Thay tất cả" }).click();
  await expect(text(page).locator("h2", { hasText: "Kết quả khác" })).toBeVisible();

  await answerOpenDialogs(electron, userData);
  await page.getByRole("button", { name: "Xuất tệp…" }).click();
  await page.getByRole("button", { name: "Chọn thư mục và xuất" }).click();
  await expect(page.getByText(/Đã xuất \d+ tệp/)).toBeVisible();
});

test("a document of the register is cited, and the draft becomes a template", async ({ launch }) => {
  const { page } = await launch();
  await draftNotice(page);
  await startParagraph(page);
  await page.keyboard.type("Theo ");
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.getByRole("menuitem", { name: "Viện dẫn văn bản…" }).click();
  await page.getByRole("searchbox", { name: /Tìm trong sổ văn bản/ }).fill("quyet dinh 411");
  await page.getByRole("button", { name: "Quyết định số 411/QĐ-TTg", exact: true }).click();
  await expect(text(page).locator(".citation", { hasText: "Quyết định số 411/QĐ-TTg" })).toBeVisible();
  await saved(page);

  await page.getByRole("button", { name: "Lưu thành mẫu…" }).click();
  await page.getByRole("textbox", { name: "Tên mẫu" }).fill("Thông báo của tỉnh");
  await expect(page.getByRole("textbox", { name: /^Mã mẫu/ })).toHaveValue("thong-bao-cua-tinh");
  await page.getByRole("button", { name: "Lưu thành mẫu", exact: true }).click();
  await expect(page.getByText("Đã lưu mẫu “Thông báo của tỉnh”.")).toBeVisible();
});

test("a cell of a table is typed in, rows come and go", async ({ launch }) => {
  const { page } = await launch();
  await draftNotice(page);
  const table = await insertTable(page);
  await table.locator("td[data-place]").first().click();
  const typist = await typistAt(page);
  await typist.burst(TELEX_BURSTS["đất nước"]);
  await page.keyboard.press("Tab");
  await typist.burst(TELEX_BURSTS["tiếng Việt"]);
  await page.getByRole("button", { name: "Thêm hàng dưới" }).click();
  await page.keyboard.type("ba");
  await page.keyboard.press("Escape");
  await expect(table.locator("tbody tr")).toHaveText(["1đất nướctiếng Việt", "2ba", "3"]);
  await saved(page);
  await page.reload();
  await expect(text(page).locator(".table-block").last().locator("tbody tr")).toHaveText(["1đất nướctiếng Việt", "2ba", "3"]);
});

test("what comes from Word keeps its bullets, emphasis and tables", async ({ launch }) => {
  const { page } = await launch();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await draftNotice(page);
  await startParagraph(page);
  await pasteHtml(page, WORD_PAGE);
  const body = text(page).locator("section.sheet").first();
  await expect(body.locator("p", { hasText: "Đoạn đậm và nghiêng" }).locator("strong")).toHaveText("đậm");
  await expect(body.locator("p.item[data-level='1']", { hasText: "Ý một" })).toHaveText("Ý một");
  await expect(body.locator("p.item[data-level='2']", { hasText: "Ý hai" })).toHaveText("Ý hai");
  await expect(body.locator(".table-block").last().locator("tr")).toHaveText(["Chỉ tiêuKết quả", "Hồ sơ80%", "90%"]);
  await saved(page);
  expect(complaints).toEqual([]);
});

test("what was typed a moment before leaving and before closing is there again", async ({ launch, userData }) => {
  const { electron, page } = await launch();
  await draftNotice(page);
  await startParagraph(page);
  await page.keyboard.type("truoc khi roi");
  await page.getByRole("tab", { name: "Trang chủ" }).click();
  await page.getByRole("tab", { name: "Soạn thảo" }).click();
  await page
    .getByRole("button", { name: /Kết quả thực hiện/ })
    .first()
    .click();
  await expect(text(page)).toContainText("truoc khi roi");
  await startParagraph(page);
  await page.keyboard.type("truoc khi dong");
  const closed = electron.waitForEvent("close");
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  const again = await launch({ userData });
  const practise = again.page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" });
  await practise
    .or(again.page.getByRole("tab", { name: "Soạn thảo" }))
    .first()
    .click();
  await again.page.getByRole("tab", { name: "Soạn thảo" }).click();
  await again.page
    .getByRole("button", { name: /Kết quả thực hiện/ })
    .first()
    .click();
  await expect(text(again.page)).toContainText("truoc khi dong");
});

/** As Word puts it on the clipboard: bullets as text between its own marks, emphasis as style, merged cells. */
const WORD_PAGE = `<html><body>
<p class=MsoNormal>Đoạn <span style="font-weight:bold">đậm</span> và <i>nghiêng</i></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>-</span><![endif]>Ý một</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span>+</span><![endif]>Ý hai</p>
<table><tr><td><p>Chỉ tiêu</p></td><td><p>Kết quả</p></td></tr><tr><td rowspan=2><p>Hồ sơ</p></td><td>80%</td></tr><tr><td>90%</td></tr></table>
</body></html>`;

/** The clipboard of the browser strips Word's marks: the event is sent with the page as Word wrote it. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await text(page).evaluate((element, content) => {
    const data = new DataTransfer();
    data.setData("text/html", content);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
}

/** All words of the text, as they stand in it. */
function plainText(page: Page): Promise<string> {
  return text(page).evaluate((element) => element.textContent ?? "");
}

/** What came to a text in one place. */
function addedTo(before: string, after: string): string {
  const start = [...before].findIndex((letter, index) => letter !== [...after][index]);
  const from = start === -1 ? before.length : [...before].slice(0, start).join("").length;
  return after.slice(from, after.length - (before.length - from));
}
