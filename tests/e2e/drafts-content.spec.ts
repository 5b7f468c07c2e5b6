/// <reference lib="dom" />
import { caretRests, draftNotice, draftReport, insertTable, pasteText, saved, startParagraph, text } from "./draft-page.ts";
import { expect, test } from "./program.ts";

test("appendices are added, turned, moved, worded, and not removed while the text refers to them", async ({ launch }) => {
  const { page } = await launch();
  await draftReport(page);
  const appendices = text(page).locator("section.appendix");
  await expect(appendices).toHaveCount(2);
  await page.getByRole("button", { name: "Phụ lục", exact: true }).click();
  await expect(page.getByRole("menuitem", { name: /Đặt con trỏ trong một phụ lục/ })).toBeDisabled();
  await page.getByRole("menuitem", { name: "Phụ lục mới" }).click();
  await caretRests(page);
  await page.keyboard.type("Phụ lục thêm");
  await expect(appendices.nth(2)).toHaveAttribute("data-label", "Phụ lục III");

  const choose = async (role: "menuitem" | "menuitemradio", name: string) => {
    await page.getByRole("button", { name: "Phụ lục", exact: true }).click();
    await page.getByRole(role, { name }).click();
  };
  await choose("menuitemradio", "Trang ngang");
  await expect(appendices.nth(2)).toHaveAttribute("data-orientation", '"landscape"');
  await choose("menuitem", "Dòng ghi dưới tên…");
  await page.getByRole("textbox", { name: "Dòng ghi dưới tên phụ lục" }).fill("(Kèm theo Công văn này)");
  await page.keyboard.press("Enter");
  await expect(appendices.nth(2).locator("h2")).toHaveAttribute("data-note-shown", "(Kèm theo Công văn này)");
  await choose("menuitem", "Chuyển lên trước");
  await choose("menuitem", "Chuyển lên trước");
  await expect(appendices.first().locator("h2")).toHaveText("Phụ lục thêm");
  await expect(text(page).locator(".appendix-ref").first()).toHaveAttribute("data-shown", "Phụ lục III");
  await choose("menuitem", "Xóa phụ lục…");
  await page.getByRole("button", { name: "Xóa phụ lục" }).click();
  await expect(appendices).toHaveCount(2);

  await appendices.nth(1).locator("h2").click();
  await choose("menuitem", "Xóa phụ lục…");
  await expect(page.getByRole("alertdialog", { name: "Chưa xóa được Phụ lục II" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Xóa phụ lục" })).toHaveCount(0);
  await page.getByRole("alertdialog").getByRole("listitem").first().getByRole("button").click();
  await expect(text(page).locator(".appendix-ref.ProseMirror-selectednode")).toHaveCount(1);
  await page.keyboard.press("Delete");
  await saved(page);
  await appendices.nth(1).locator("h2").click();
  await choose("menuitem", "Xóa phụ lục…");
  await expect(page.getByRole("alertdialog", { name: "Xóa Phụ lục II?" })).toBeVisible();
});

test("the foot stands behind the body as it will print; a press opens its field", async ({ launch }) => {
  const { page } = await launch();
  await draftReport(page);
  const foot = text(page).locator(".page-foot");
  await expect(foot).toContainText("TM. ỦY BAN NHÂN DÂN");
  await expect(text(page).locator("section.sheet").first().locator("[data-end-mark]")).toHaveAttribute("data-end-mark", "./.");
  await foot.locator(".page-foot-part").first().click();
  const recipients = page.getByRole("textbox", { name: /^Nơi nhận/ });
  await expect(recipients).toBeFocused();
  await recipients.fill("Như trên\nLưu: VT");
  await expect(foot).toContainText("- Như trên;- Lưu: VT.");
  await saved(page);
});

test("a chart is put in with a block of Excel, refused while it cannot be drawn, and changed by Enter", async ({ launch }) => {
  const { page } = await launch();
  await draftNotice(page);
  await startParagraph(page);
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.getByRole("menuitem", { name: "Biểu đồ…" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Biểu đồ" });
  await dialog.getByRole("button", { name: "Xong" }).click();
  await expect(dialog.getByText("Tên biểu đồ: Chỗ này để trống.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Tên biểu đồ" }).fill("Thu ngân sách");
  await dialog.getByRole("textbox", { name: "Đơn vị tính" }).fill("tỷ đồng");
  await pasteText(dialog.getByRole("textbox", { name: "Dãy số thứ 1" }), "Dự toán\tThực hiện\r\n1.250\t1.300,5\r\n980\tx\r\n");
  await dialog.getByRole("textbox", { name: "Mốc thứ 1" }).fill("Quý I");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Quý II");
  await dialog.getByRole("button", { name: "Xong" }).click();
  await expect(dialog.getByText("Quý II, Thực hiện: “x” không phải là số.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Số ở mốc 2, dãy 2" }).fill("1.010");
  await dialog.getByRole("button", { name: "Xong" }).click();
  const chart = text(page).locator(".chart-block").last();
  await expect(chart.locator("tr")).toHaveText(["Dự toánThực hiện", "Quý I1.2501.300,5", "Quý II9801.010"]);

  await chart.click();
  await page.keyboard.press("Enter");
  await dialog.getByRole("combobox", { name: "Kiểu biểu đồ" }).click();
  await page.getByRole("option", { name: "Tròn" }).click();
  await dialog.getByRole("button", { name: "Xong" }).click();
  await expect(dialog.getByText("Các dãy số: Biểu đồ tròn có 2 dãy số.")).toBeVisible();
  await dialog.getByRole("button", { name: "Xóa dãy số thứ 2" }).click();
  await dialog.getByRole("button", { name: "Xong" }).click();
  await expect(chart.locator("tr")).toHaveText(["Dự toán", "Quý I1.250", "Quý II980"]);
  await saved(page);
  await page.reload();
  await expect(chart.locator("tr")).toHaveText(["Dự toán", "Quý I1.250", "Quý II980"]);
  await chart.click();
  await page.getByRole("button", { name: "Xóa biểu đồ" }).click();
  await expect(text(page).locator(".chart-block")).toHaveCount(0);
});

test("columns of a table are named, added, grouped, counted and summed; undo brings them back", async ({ launch }) => {
  const { page } = await launch();
  await draftNotice(page);
  const table = await insertTable(page);
  const tools = page.getByRole("toolbar", { name: "Công cụ bảng" });
  const choose = async (menu: string, role: "menuitem" | "menuitemradio" | "menuitemcheckbox", name: string) => {
    await tools.getByRole("button", { name: menu, exact: true }).click();
    await page.getByRole(role, { name, exact: true }).click();
  };
  await table.locator("th", { hasText: "Ghi chú" }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Kế hoạch");
  await choose("Cột", "menuitemradio", "Số");
  await tools.getByRole("button", { name: "Thêm cột bên phải" }).click();
  await caretRests(page);
  await page.keyboard.type("Thực hiện");
  await choose("Cột", "menuitemradio", "Số");
  await table.locator("th", { hasText: "Kế hoạch" }).click();
  await choose("Cột", "menuitem", "Gộp đầu bảng với cột bên phải");
  await expect(table.locator("th.typing .ProseMirror")).toBeFocused();
  await caretRests(page);
  await page.keyboard.type("Năm 2022");
  await expect(table.locator("thead tr")).toHaveText(["TTNội dungNăm 2022", "Kế hoạchThực hiện"]);

  await table.locator("tbody tr").first().locator("td").nth(1).click();
  for (const words of ["Thu", "1.250", "1.300,5", "Chi", "980", "1.000"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
    await caretRests(page);
  }
  await choose("Cả bảng", "menuitemcheckbox", "Hàng tổng cộng");
  await choose("Cả bảng", "menuitemcheckbox", "Hàng số cột (1), (2), (3)");
  await tools.getByRole("textbox", { name: "Đơn vị tính" }).fill("triệu đồng");
  await expect(table).toContainText("ĐVT: triệu đồng");
  await expect(table.locator("tbody tr")).toHaveText(["1Thu1.2501.300,5", "2Chi9801.000", "Tổng cộng2.2302.300,5"]);

  await table.locator("tbody tr").first().locator("td").nth(1).click();
  await choose("Hàng", "menuitem", "Chuyển hàng xuống");
  await expect(table.locator("tbody tr")).toHaveText(["1Chi9801.000", "2Thu1.2501.300,5", "Tổng cộng2.2302.300,5"]);
  await page.getByRole("button", { name: /^Hoàn tác/ }).click();
  await expect(table.locator("tbody tr").first()).toHaveText("1Thu1.2501.300,5");
  await saved(page);
  await page.reload();
  await expect(table.locator("thead tr").first()).toHaveText("TTNội dungNăm 2022");
});

test("the tools of a table are reached by the keyboard alone", async ({ launch }) => {
  const { page } = await launch();
  await draftNotice(page);
  const table = await insertTable(page);
  await table.click();
  await page.keyboard.press("Enter");
  await page.keyboard.type("một");
  await page.keyboard.press("Alt+F10");
  await expect(page.getByRole("button", { name: "Hàng", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(table.locator("td.typing .ProseMirror")).toBeFocused();
  await caretRests(page);
  await page.keyboard.type("hai");
  await expect(table.locator("tbody tr")).toHaveText(["1hai", "2một", "3"]);
  await page.keyboard.press("Alt+F10");
  await page.keyboard.press("Escape");
  await caretRests(page);
  await page.keyboard.type(" ba");
  await expect(table.locator("tbody tr").first()).toHaveText("1hai ba");
  await page.keyboard.press("Escape");
  await caretRests(page);
  await page.keyboard.type("sau bảng");
  await expect(table.locator("tbody tr")).toHaveCount(3);
  await expect(text(page).locator(".table-block + p")).toHaveText("sau bảng");
  await table.locator("tbody td").nth(1).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Delete");
  await expect(text(page).locator(".table-block")).toHaveCount(0);
});

test("issuing begins in the editor, with everything typed on disk", async ({ launch }) => {
  const { page } = await launch();
  await draftNotice(page);
  await startParagraph(page);
  await page.keyboard.type("chu cuoi");
  await page.getByRole("button", { name: "Ban hành…" }).click();
  await expect(page).toHaveURL(/#\/register\/issue\/[\w-]+$/);
  await page.goBack();
  await expect(text(page)).toContainText("chu cuoi");
});

test("a table comes behind the paragraph that is written, and parts no sentence", async ({ launch }) => {
  const { page } = await launch();
  await draftNotice(page);
  const first = text(page).locator("section.sheet > p").first();
  const words = await first.textContent();
  await first.click();
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.getByRole("menuitem", { name: "Bảng trống" }).click();
  await expect(text(page).locator("section.sheet > p + .table-block")).toHaveCount(1);
  expect(await first.textContent()).toBe(words);
});
