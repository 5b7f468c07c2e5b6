import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { fullLetterhead } from "../helpers/letterhead-file.ts";
import { answerOpenDialogs, expect, test } from "./program.ts";

test("an office sets itself up in an empty folder: units that follow each other, who signs, how it writes, its terms; all can be taken back", async ({
  launch,
  userData,
}) => {
  test.setTimeout(180_000);
  const folder = join(userData, "co-quan-moi");
  await mkdir(folder);
  const { page, electron } = await launch();
  await answerOpenDialogs(electron, folder);
  await page.getByRole("button", { name: "Tạo dữ liệu mới…" }).click();
  await page.getByRole("tab", { name: "Danh mục" }).click();

  await addUnit(page, "Ủy ban nhân dân xã Tân Phú");
  await addUnit(page, "Ủy ban nhân dân xã Tân Phú Đông");
  await endUnit(page);
  await addSigner(page);

  const letterhead = join(userData, "giay-tieu-de.docx");
  await writeFile(letterhead, await fullLetterhead());
  await page.getByRole("tab", { name: "Đầu văn bản, nơi nhận" }).click();
  await page.getByRole("button", { name: "Thêm cho cơ quan…" }).click();
  await chooseUnit(page, "Cơ quan", "tan phu dong");
  await page.getByRole("textbox", { name: "Nơi nhận" }).fill("Như trên;\nLưu: VT.");
  await answerOpenDialogs(electron, letterhead);
  await page.getByRole("button", { name: "Chọn tệp Word…" }).click();
  await expect(page.getByText("Đã giữ giấy tiêu đề Word của cơ quan.")).toBeVisible();
  await expect(page.getByText("Đang dùng: giay-tieu-de.docx")).toBeVisible();
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("row", { name: /Tân Phú Đông/ })).toContainText("giay-tieu-de.docx");

  await page.getByRole("tab", { name: "Cài đặt" }).click();
  await setTerm(page);
  await page.getByRole("tab", { name: "Nhật ký thay đổi" }).click();
  await expect(page.getByText("Đặt ngày bắt đầu nhiệm kỳ cấp ủy: 15/7/2025")).toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác thay đổi cuối" }).click();
  await page.getByRole("tab", { name: "Nhiệm kỳ cấp ủy" }).click();
  await expect(page.getByText(/chương trình tạm tính từ ngày/)).toBeVisible();
});

async function addUnit(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Thêm đơn vị…" }).click();
  await page.getByRole("textbox", { name: "Tên đầy đủ" }).fill(name);
  await page.getByRole("combobox", { name: "Cấp", exact: true }).click();
  await page.getByRole("option", { name: "Xã" }).click();
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("row", { name: new RegExp(`^${name} `) })).toBeVisible();
}

/** Ends the first unit; the second takes over. Taken back, and done again. */
async function endUnit(page: Page): Promise<void> {
  const row = page.getByRole("row", { name: /^Ủy ban nhân dân xã Tân Phú Xã/ });
  const end = async (day: string) => {
    await page.getByRole("button", { name: "Ủy ban nhân dân xã Tân Phú", exact: true }).click();
    await page.getByRole("textbox", { name: "Đến hết ngày" }).fill(day);
    await page.getByRole("button", { name: "Thêm đơn vị tiếp nhận" }).click();
    await chooseUnit(page, "Đơn vị tiếp nhận", "tan phu dong");
    await page.getByRole("button", { name: "Lưu" }).click();
  };
  await end("31/02/2025");
  await expect(page.getByText("Không có ngày “31/02/2025”").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Đến hết ngày" }).fill("30/6/2025");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(row).toContainText("đến 30/6/2025");
  await expect(row).toContainText("Ủy ban nhân dân xã Tân Phú Đông");
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await expect(row).not.toContainText("đến 30/6/2025");
  await end("30/6/2025");
  await expect(row).toContainText("đến 30/6/2025");
}

async function addSigner(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Người ký" }).click();
  await page.getByRole("button", { name: "Thêm người ký…" }).click();
  await page.getByRole("textbox", { name: "Họ và tên" }).fill("Lê Thị Thu");
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("button", { name: "Thêm thẩm quyền ký…" }).click();
  await chooseUnit(page, "Cơ quan, đơn vị", "tan phu dong");
  await page.getByRole("button", { name: "Thêm dòng" }).click();
  await page.getByRole("textbox", { name: "Cơ quan hoặc chức vụ" }).fill("Ủy ban nhân dân");
  await page.getByRole("textbox", { name: "Chức vụ", exact: true }).fill("Chủ tịch");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("row", { name: /Lê Thị Thu/ })).toContainText("TM. Ủy ban nhân dân / Chủ tịch");
}

async function setTerm(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Nhiệm kỳ cấp ủy" }).click();
  const days = page.getByRole("textbox", { name: "Ngày bắt đầu các nhiệm kỳ" });
  await days.fill("15/7/2025\nhôm nọ");
  await page.getByRole("button", { name: "Lưu ngày bắt đầu nhiệm kỳ" }).click();
  await expect(page.getByText("Không có ngày “hôm nọ”").first()).toBeVisible();
  await days.fill("15/7/2025");
  await page.getByRole("button", { name: "Lưu ngày bắt đầu nhiệm kỳ" }).click();
  await expect(page.getByText("Hiện tính nhiệm kỳ từ ngày 15/7/2025.")).toBeVisible();
}

async function chooseUnit(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole("combobox", { name: field }).fill(words);
  await page.getByRole("option", { name: /Tân Phú Đông/ }).click();
}
