import { join } from "node:path";
import type { Page } from "@playwright/test";
import { answerOpenDialogs, expect, test } from "./program.ts";

test("a draft is issued: it gets the next number, stands in the register, is frozen, and is exported again", async ({
  launch,
  userData,
}) => {
  test.setTimeout(180_000);
  const { page, electron } = await launch();
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  await page.getByRole("tab", { name: "Soạn thảo" }).click();
  await page.getByRole("button", { name: "Soạn văn bản mới…" }).click();
  await choose(page, "Mẫu văn bản", /Báo cáo định kỳ/);
  await choose(page, "Kế hoạch", /Chuyển đổi số tỉnh Tiền Giang năm 2023/);
  await choose(page, "Kỳ báo cáo", /^Năm 2023$/);
  await page.getByRole("button", { name: "Soạn", exact: true }).click();
  await page.getByRole("textbox", { name: "Nội dung văn bản" }).waitFor();
  await page.getByRole("tab", { name: "Sổ văn bản" }).click();
  await enterByHand(page);

  await page.getByRole("button", { name: "Ban hành dự thảo…" }).click();
  await page.getByRole("combobox", { name: "Dự thảo" }).fill("bc ke hoach");
  await page.getByRole("option").first().click();
  await expect(page.getByRole("textbox", { name: "Số" })).not.toHaveValue("");
  await page.getByRole("textbox", { name: "Ngày ban hành" }).fill("31/02/2026");
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(page.getByText("Không có ngày “31/02/2026”").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Ngày ban hành" }).fill("20/11/2026");
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(page.getByText(/^Đã ban hành .+ và vào sổ\.$/)).toBeVisible();

  await expect(page.getByText("nên không sửa, không xóa được")).toBeVisible();
  await answerOpenDialogs(electron, join(userData, "ban-hanh"));
  await page.getByRole("button", { name: "Xuất lại bản đã ban hành…" }).click();
  await expect(page.getByText(/Đã ghi \d+ tệp của bản đã ban hành\./)).toBeVisible({ timeout: 60_000 });
});

async function choose(page: Page, field: string, option: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option }).first().click();
}

/** Enters a document with the number offered, finds it as people type it, and takes it back. */
async function enterByHand(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Vào sổ văn bản…" }).click();
  const form = page.getByRole("form", { name: "Vào sổ văn bản" });
  await form.getByRole("combobox", { name: "Loại văn bản" }).fill("ke hoach");
  await page.getByRole("option", { name: "Kế hoạch", exact: true }).click();
  await form.getByRole("textbox", { name: "Ngày ban hành" }).fill("05/6/2024");
  await expect(form.getByText("Số tiếp theo: 21/KH-UBND (sau 20/KH-UBND).")).toBeVisible();
  await form.getByRole("button", { name: "Dùng số này" }).click();
  await form.getByRole("textbox", { name: "Cơ quan ban hành" }).fill("UBND tỉnh");
  await form.getByRole("textbox", { name: "Trích yếu nội dung" }).fill("kiểm tra cải cách hành chính");
  await form.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã vào sổ văn bản.")).toBeVisible();
  await page.getByRole("searchbox", { name: /Tìm số/ }).fill("kiem tra cai cach");
  await expect(page.getByRole("row", { name: /21\/KH-UBND.*kiểm tra cải cách hành chính/ })).toBeVisible();
  await expect(page.getByText("1 văn bản", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.getByText("0 văn bản", { exact: true })).toBeVisible();
  await page.getByRole("searchbox", { name: /Tìm số/ }).fill("");
}

test("the catalogue takes a person and a right to sign, and gives them back", async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  await page.getByRole("tab", { name: "Danh mục" }).click();
  await page.getByRole("tab", { name: "Người ký" }).click();
  await page.getByRole("button", { name: "Thêm người ký…" }).click();
  await page.getByRole("textbox", { name: "Họ và tên" }).fill("Lê Thị Thu");
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("button", { name: "Thêm thẩm quyền ký…" }).click();
  await page.getByRole("combobox", { name: "Cơ quan, đơn vị" }).fill("so thong tin");
  await page
    .getByRole("option", { name: /^Sở Thông tin/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Chức vụ" }).fill("Giám đốc");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("row", { name: /Lê Thị Thu/ })).toContainText("Giám đốc");
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await expect(page.getByRole("row", { name: /Lê Thị Thu/ })).not.toContainText("Giám đốc");
});

test("what is typed in a form and not saved is found again, until it is saved or given up", async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
  await page.getByRole("tab", { name: "Sổ văn bản" }).click();
  await page.getByRole("button", { name: "573-BC/TU" }).click();
  const title = page.getByRole("textbox", { name: "Trích yếu" });
  await title.fill("Gõ dở một trích yếu");
  await page.getByRole("button", { name: "2986/UBND-KGVX" }).click();
  await expect(title).not.toHaveValue("Gõ dở một trích yếu");
  await page.getByRole("tab", { name: "Danh mục" }).click();
  await page.getByRole("tab", { name: "Sổ văn bản" }).click();
  await page.getByRole("button", { name: "573-BC/TU" }).click();
  await expect(title).toHaveValue("Gõ dở một trích yếu");
  await expect(page.getByText("Đây là phần đã gõ lúc trước mà chưa lưu.")).toBeVisible();
  await page.getByRole("button", { name: "Thôi" }).click();
  await page.getByRole("button", { name: "573-BC/TU" }).click();
  await expect(title).not.toHaveValue("Gõ dở một trích yếu");
});
