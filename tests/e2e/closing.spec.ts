/// <reference lib="dom" />
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { answerMessageBoxes, expect, runtime, test } from "./program.ts";

function welcome(page: Page) {
  return page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" });
}

function countWindows(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** Closes the window as its cross does. */
async function closeWindow(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

/** Lets the page hold something unsaved: it is asked on closing, and answers when `saved` or `failed` is called in it. */
async function holdSomething(page: Page): Promise<void> {
  await expect(welcome(page)).toBeVisible();
  await page.evaluate(() => {
    Reflect.set(window, "asked", 0);
    Reflect.get(window, "theThuc").onClosing(
      () =>
        new Promise<void>((saved, failed) =>
          Object.assign(window, { asked: Reflect.get(window, "asked") + 1, saved, failed: () => failed(new Error("đĩa đầy")) }),
        ),
    );
  });
}

function askedIn(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, "asked"));
}

async function answerIn(page: Page, answer: "saved" | "failed"): Promise<void> {
  // The page may go while it answers: that is what it is asked for.
  await page.evaluate((name) => void setTimeout(() => Reflect.get(window, name)()), answer);
}

/** Answers message boxes with a button and notes what they said, in the main process as `messages`. */
async function noteMessages(electron: ElectronApplication, response: number): Promise<void> {
  await electron.evaluate(({ dialog }, button) => {
    const messages: string[] = [];
    Reflect.set(globalThis, "messages", messages);
    dialog.showMessageBox = (...given: unknown[]) => {
      const { message, detail } = given.at(-1) as { readonly message: string; readonly detail?: string };
      messages.push(`${message} ${detail ?? ""}`);
      return Promise.resolve({ response: button, checkboxChecked: false });
    };
  }, response);
}

function messagesIn(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(() => Reflect.get(globalThis, "messages"));
}

test.describe("closing", () => {
  test("a window in which nothing is held closes at once", async ({ launch }) => {
    const { electron, page } = await launch();
    await expect(welcome(page)).toBeVisible();
    const ended = electron.waitForEvent("close");
    await closeWindow(electron);
    // Where nobody says that it may close, the window would stay.
    await ended;
  });

  test("a window waits until its page has saved, and asks it once however often it is told to close", async ({ launch }) => {
    const { electron, page } = await launch();
    await holdSomething(page);
    await closeWindow(electron);
    await closeWindow(electron);
    await expect.poll(() => askedIn(page)).toBe(1);
    await page.waitForTimeout(200);
    expect([await countWindows(electron), await askedIn(page)]).toEqual([1, 1]);
    const ended = electron.waitForEvent("close");
    await answerIn(page, "saved");
    await ended;
  });

  test("a page that cannot save keeps its window, until the user gives up what is not saved", async ({ launch }) => {
    const { electron, page } = await launch();
    await holdSomething(page);
    await noteMessages(electron, 0);
    await closeWindow(electron);
    await expect.poll(() => askedIn(page)).toBe(1);
    await answerIn(page, "failed");
    await expect.poll(() => messagesIn(electron)).toEqual([expect.stringContaining("chưa lưu được")]);
    expect(await countWindows(electron)).toBe(1);
    await answerMessageBoxes(electron, 1);
    const ended = electron.waitForEvent("close");
    await closeWindow(electron);
    await expect.poll(() => askedIn(page)).toBe(2);
    await answerIn(page, "failed");
    await ended;
  });

  test("a page that does not answer is not closed behind the user's back", async ({ launch }) => {
    const { electron, page } = await launch();
    await holdSomething(page);
    await noteMessages(electron, 0);
    await closeWindow(electron);
    await expect.poll(() => messagesIn(electron), { timeout: 8000 }).toEqual([expect.stringContaining("chưa lưu xong")]);
    expect(await countWindows(electron)).toBe(1);
    await answerMessageBoxes(electron, 1);
    // The answer to the first question still counts for nothing; the next closing asks again.
    await closeWindow(electron);
    await expect.poll(() => askedIn(page)).toBe(2);
    await answerIn(page, "saved");
    await electron.waitForEvent("close");
  });

  test("the end of a Windows session makes the page save, and a session that goes on keeps the window", async ({ launch }) => {
    const { electron, page } = await launch();
    await holdSomething(page);
    await electron.evaluate(
      ({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit("query-session-end", { reasons: ["logoff"] }),
    );
    await expect.poll(() => askedIn(page)).toBe(1);
    await answerIn(page, "saved");
    await page.waitForTimeout(200);
    expect(await countWindows(electron)).toBe(1);
    const ended = electron.waitForEvent("close");
    await closeWindow(electron);
    await expect.poll(() => askedIn(page)).toBe(2);
    await answerIn(page, "saved");
    await ended;
  });

  test("quitting closes the window, then the data, then the program: nothing is left of the open database", async ({
    launch,
    userData,
  }) => {
    const { electron, page } = await launch();
    await welcome(page).click();
    await expect(page.getByRole("tab", { name: "Soạn thảo" })).toBeVisible({ timeout: 20_000 });
    const ended = electron.waitForEvent("close");
    await electron.evaluate(({ app }) => app.quit());
    await ended;
    const left = await readdir(join(userData, "practice"), { recursive: true });
    expect(left.filter((file) => /-(wal|shm|journal)$|\.lock$/.test(file))).toEqual([]);
    expect(left.length).toBeGreaterThan(0);
  });

  test("a second start while the program ends opens it anew", async ({ launch }) => {
    const { electron, page } = await launch();
    await expect(welcome(page)).toBeVisible();
    await electron.evaluate(({ app }) => {
      app.relaunch = () => console.log("opened again");
      app.once("will-quit", () => app.emit("second-instance"));
    });
    const said: string[] = [];
    electron.on("console", (message) => said.push(message.text()));
    const ended = electron.waitForEvent("close");
    await closeWindow(electron);
    await ended;
    expect(said).toEqual(["opened again"]);
  });

  test("a window that closes while the backend works ends in order, and the program opens again", async ({ launch }) => {
    const first = await launch();
    await welcome(first.page).click();
    const ended = first.electron.waitForEvent("close");
    await closeWindow(first.electron);
    await ended;
    const { page } = await launch();
    // Whether the practice data was whole by then or not: it can be opened.
    const opened = page.getByRole("tab", { name: "Soạn thảo" });
    await expect(welcome(page).or(opened)).toBeVisible({ timeout: 20_000 });
    if (await welcome(page).isVisible()) await welcome(page).click();
    await expect(opened).toBeVisible({ timeout: 20_000 });
  });
});

test.describe("accidents", () => {
  /** Ends the backend from outside, as the system would: its worker is met when the page is loaded anew. */
  async function killBackend(electron: ElectronApplication, page: Page): Promise<void> {
    await electron.evaluate(() => {
      const { Worker } = process.getBuiltinModule("node:worker_threads");
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (...given: Parameters<typeof postMessage>) {
        Reflect.set(globalThis, "backend", this);
        postMessage.apply(this, given);
      };
    });
    await page.reload();
    await expect(welcome(page)).toBeVisible();
    await electron.evaluate(() => void Reflect.get(globalThis, "backend").terminate());
  }

  test("a backend that is killed is told once, in plain words, noted, and ends the program", async ({ launch, userData }) => {
    const { electron, page } = await launch();
    await electron.evaluate(({ app, dialog }) => {
      const told: string[] = [];
      // Said on the console, because the program ends with the answer.
      dialog.showMessageBox = (...given: unknown[]) => {
        told.push((given.at(-1) as { readonly message: string }).message);
        return new Promise((done) =>
          setTimeout(() => {
            console.log(JSON.stringify(told));
            done({ response: 1, checkboxChecked: false });
          }, 200),
        );
      };
      app.on("quit", (_event, code) => console.log(`code ${code}`));
    });
    const said: string[] = [];
    electron.on("console", (message) => said.push(message.text()));
    const ended = electron.waitForEvent("close");
    await killBackend(electron, page);
    await ended;
    expect(said).toEqual(['["Phần xử lý dữ liệu của chương trình đã dừng bất ngờ."]', "code 1"]);
    expect(await readFile(join(userData, "errors.log"), "utf8")).toContain("The backend ended with code 1.");
  });

  test("a user who wants to go on after that gets the program opened again", async ({ launch }) => {
    test.skip(runtime.kind !== "stand-in", "Real Electron would open a program nobody closes.");
    const { electron, page } = await launch();
    await electron.evaluate(({ app, dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
      app.relaunch = () => console.log("opened again");
    });
    const said: string[] = [];
    electron.on("console", (message) => said.push(message.text()));
    const ended = electron.waitForEvent("close");
    await killBackend(electron, page);
    await ended;
    expect(said).toEqual(["opened again"]);
  });

  test("a page that crashes is told and comes back", async ({ launch }) => {
    const { electron, page } = await launch();
    await expect(welcome(page)).toBeVisible();
    await noteMessages(electron, 0);
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await expect.poll(() => messagesIn(electron)).toEqual([expect.stringContaining("Cửa sổ gặp lỗi")]);
    await expect
      .poll(() =>
        electron.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("document.querySelectorAll('button').length > 0"),
        ),
      )
      .toBe(true);
  });
});
