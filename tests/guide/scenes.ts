import { expect, type Page } from "@playwright/test";
import { choose, saved, text } from "../e2e/draft-page.ts";

/** A picture of the guide by the name of its file, and how the program comes to show it. */
interface Scene {
  readonly name: string;
  readonly prepare: (page: Page) => Promise<void>;
}

/** One month in the order of the guide: each scene begins where the one before ended. */
export const SCENES: readonly Scene[] = [
  {
    name: "man-hinh-dau",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).waitFor();
    },
  },
  {
    name: "trang-chu",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
      await page.getByRole("group", { name: "Làm quen" }).waitFor();
    },
  },
  {
    name: "ke-hoach",
    prepare: async (page) => {
      await goTo(page, "plans/ke-hoach-217-2022");
      await page.getByRole("grid").waitFor();
    },
  },
  { name: "ket-qua", prepare: enterResults },
  { name: "soan-moi", prepare: askForReport },
  { name: "soan-thao", prepare: writeReport },
  { name: "nguon-so-lieu", prepare: showSource },
  { name: "the-thuc", prepare: showHeadForm },
  {
    name: "xem-trang",
    prepare: async (page) => {
      await page.keyboard.press("Escape");
      const [, subject] = new URL(page.url()).hash.match(/drafts\/([^/]+)/) ?? [];
      await goTo(page, `drafts/${subject}/pages`);
      await page.getByRole("button", { name: "Về bản soạn" }).waitFor();
      await laidOut(page);
    },
  },
  { name: "soat-loi", prepare: showFindings },
  { name: "xuat-tep", prepare: exportReport },
  { name: "ban-hanh", prepare: prepareIssue },
  {
    name: "so-van-ban",
    prepare: async (page) => {
      await page
        .getByRole("button", { name: /^(Vẫn ban|Ban) hành$/ })
        .last()
        .click();
      await expect(page.getByText(/Đã ban hành .* vào sổ/)).toBeVisible();
      await page.getByRole("button", { name: "Đóng" }).first().click();
      await goTo(page, "register");
    },
  },
  { name: "danh-muc", prepare: (page) => goTo(page, "catalogue/units") },
  {
    name: "nguoi-ky",
    prepare: async (page) => {
      await goTo(page, "catalogue/people");
      await page.getByRole("button", { name: "Nguyễn Thành Diệu" }).click();
      await page.getByRole("button", { name: "Thêm thẩm quyền ký…" }).click();
      await page.getByRole("button", { name: /Ký thay cho ai.*quy định thể thức/ }).click();
    },
  },
  { name: "cai-dat", prepare: (page) => goTo(page, "settings") },
  { name: "nhat-ky", prepare: (page) => goTo(page, "settings/changes") },
  { name: "the-thuc-ap-dung", prepare: (page) => goTo(page, "settings/standards") },
];

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = `#/${hash}`;
  }, place);
}

async function enterResults(page: Page): Promise<void> {
  await goTo(page, "results/ke-hoach-112-2023/2023");
  const grid = page.getByRole("grid", { name: "Kết quả thực hiện các chỉ tiêu" });
  await grid.waitFor();
  await grid
    .getByRole("row", { name: /Tỷ lệ văn bản trao đổi/ })
    .getByRole("gridcell")
    .nth(3)
    .click();
  for (const figure of ["100", "71,5", "62", "41", "100"]) {
    await page.keyboard.type(figure);
    await page.keyboard.press("Enter");
  }
  await saved(page);
  // The verdicts stand at the right, the names stay.
  await grid.evaluate((table) => {
    table.scrollLeft = 260;
  });
}

async function askForReport(page: Page): Promise<void> {
  await goTo(page, "drafts/new");
  await choose(page, "Mẫu văn bản", /Báo cáo định kỳ/);
  await choose(page, "Kế hoạch", /an toàn thông tin mạng tỉnh Tiền Giang năm 2022/);
}

async function writeReport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Soạn", exact: true }).click();
  await text(page).waitFor();
  await page.getByRole("tab", { name: "Xem trang" }).click();
  await laidOut(page);
}

/** Waits until the pages stand as they will be printed. */
async function laidOut(page: Page): Promise<void> {
  await expect(page.getByText(/^Trang 1\/\d+$/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/Bố trí như Word|bố trí gần đúng/)).toBeVisible({ timeout: 30_000 });
}

async function showSource(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^Nguồn/ }).click();
  await text(page).locator(".chip").nth(6).click();
}

async function showHeadForm(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Thể thức" }).click();
  await page.getByRole("button", { name: /Căn cứ.*quy định thể thức/ }).click();
}

async function showFindings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Về bản soạn" }).click();
  await page.getByRole("tab", { name: "Soát lỗi" }).click();
  const paragraph = text(page).locator("p", { hasText: "danh mục tại" }).first();
  const { width = 0, height = 0 } = (await paragraph.boundingBox()) ?? {};
  await paragraph.click({ position: { x: width - 4, y: height - 4 } });
  await page.keyboard.type(" Các sở, ngành đã đã phối hợp chặt chẽ, đúng tiến độ.");
  await page.waitForTimeout(3000);
}

async function exportReport(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Sửa/ }).first().click();
  await expect(page.getByText("đã đã")).toBeHidden();
  await page.getByRole("button", { name: "Xuất tệp…" }).click();
  await page.getByRole("button", { name: "Chọn thư mục và xuất" }).click();
  await expect(page.getByText(/Đã xuất \d+ tệp/)).toBeVisible({ timeout: 60_000 });
}

async function prepareIssue(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Đóng" }).last().click();
  await page.getByRole("button", { name: "Ban hành…" }).click();
  await page.getByRole("textbox", { name: "Ngày ban hành" }).waitFor();
}
