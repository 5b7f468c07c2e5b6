import type { ElectronApplication, Page } from "@playwright/test";
import { draftNotice, saved, startParagraph, text } from "./draft-page.ts";
import { answerMessageBoxes, expect, test } from "./program.ts";

/** Lets nothing that is typed reach the disk, or all of it again: the calls that keep it go nowhere. */
async function stopKeeping(electron: ElectronApplication, isStopped: boolean): Promise<void> {
  await electron.evaluate((_electron, stops) => {
    const { MessagePort } = process.getBuiltinModule("node:worker_threads");
    const { postMessage } = MessagePort.prototype;
    if (Reflect.get(globalThis, "isStopped") === undefined) {
      MessagePort.prototype.postMessage = function (message: unknown, ...rest) {
        const isKept = typeof message !== "string" || Reflect.get(globalThis, "isStopped") === false;
        postMessage.call(this, isKept ? message : message.replace('"/drafting/keep"', '"/drafting/gone"'), ...rest);
      };
    }
    Reflect.set(globalThis, "isStopped", stops);
  }, isStopped);
}

/** Closes the window as its cross does, and waits until the user was asked. */
async function tryToClose(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(async ({ BrowserWindow, dialog }) => {
    await new Promise<void>((asked) => {
      dialog.showMessageBox = () => {
        asked();
        return Promise.resolve({ response: 0, checkboxChecked: false });
      };
      BrowserWindow.getAllWindows()[0]?.close();
    });
  });
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await startParagraph(page);
  await page.keyboard.type(words);
}

test("a window whose last words cannot be kept stays open and says so; they are kept as soon as they can be", async ({ launch }) => {
  const { electron, page } = await launch();
  await draftNotice(page);
  await stopKeeping(electron, true);
  await typeAtEnd(page, "loi cuoi cung");
  await tryToClose(electron);
  await expect(page.getByRole("status").filter({ hasText: "Chưa lưu được" })).toBeVisible();
  await expect(page.getByText(/^Lỗi không mong đợi/)).toHaveCount(1);
  await stopKeeping(electron, false);
  await typeAtEnd(page, "va them");
  await saved(page);
  await page.reload();
  await expect(text(page)).toContainText("loi cuoi cung");
});

test("words of a draft that was left are held until they are on disk, and keep the window open meanwhile", async ({ launch, userData }) => {
  const { electron, page } = await launch();
  await draftNotice(page);
  await stopKeeping(electron, true);
  await typeAtEnd(page, "loi truoc khi roi");
  await page.getByRole("tab", { name: "Trang chủ" }).click();
  await expect(page.getByText(/chưa lưu được. Chữ vẫn còn/)).toBeVisible();
  await tryToClose(electron);
  await page.getByRole("button", { name: "Mở lại dự thảo" }).click();
  await expect(text(page)).toContainText("loi truoc khi roi");
  await expect(page.getByRole("status").filter({ hasText: "Chưa lưu được" })).toBeVisible();
  await stopKeeping(electron, false);
  await page.getByRole("tab", { name: "Trang chủ" }).click();
  await answerMessageBoxes(electron, 0);
  const ended = electron.waitForEvent("close");
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  const again = await launch({ userData });
  const practise = again.page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" });
  const drafts = again.page.getByRole("tab", { name: "Soạn thảo" });
  await practise.or(drafts).first().click();
  await drafts.click();
  await again.page
    .getByRole("button", { name: /Kết quả thực hiện/ })
    .first()
    .click();
  await expect(text(again.page)).toContainText("loi truoc khi roi");
});
