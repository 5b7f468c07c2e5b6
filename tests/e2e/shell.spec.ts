/// <reference lib="dom" />
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { expect, test } from "./program.ts";

const PROJECT = resolve(import.meta.dirname, "../..");

/** What the page sees of preload. Specs are checked without the window's own types. */
interface SeenBridge {
  readonly backend: { readonly post: (message: unknown) => void; readonly listen: (heard: (message: unknown) => void) => void };
  readonly desktop: { readonly chooseFolder: (purpose: unknown) => Promise<unknown>; readonly openFile: (path: unknown) => Promise<void> };
}

function welcome(page: Page) {
  return page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" });
}

function countWindows(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** What the page fetches, as status or the word that it failed. */
function fetchIn(page: Page, address: string): Promise<number | string> {
  return page.evaluate(
    (asked) =>
      fetch(asked).then(
        ({ status }) => status,
        () => "failed",
      ),
    address,
  );
}

test.describe("what a page may do", () => {
  test("it has no Node, and of the program the one bridge", async ({ launch }) => {
    const { page } = await launch();
    const seen = await page.evaluate(() => {
      const bridge = Reflect.get(window, "theThuc");
      return {
        node: ["require", "module", "process", "Buffer", "global", "__dirname"].filter((name) => name in globalThis),
        bridge: Object.keys(bridge).toSorted(),
        desktop: Object.keys(bridge.desktop).toSorted(),
      };
    });
    expect(seen).toEqual({
      node: [],
      bridge: ["backend", "desktop", "onClosing", "onMenu"],
      desktop: ["chooseFiles", "chooseFolder", "openFile", "print", "showInFolder"],
    });
  });

  test("it runs no script that stands in the page, and draws nothing from outside", async ({ launch }) => {
    const { page } = await launch();
    const policy = await page.evaluate(async () => (await fetch("index.html")).headers.get("content-security-policy"));
    expect(policy).toContain("default-src 'self'; script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const ran = await page.evaluate(async () => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "window.wasRun = true" }));
      const image = new Image();
      const shown = new Promise((done) => {
        image.onload = () => done("shown");
        image.onerror = () => done("refused");
      });
      image.src = "https://example.com/picture.png";
      return [Reflect.get(window, "wasRun"), await shown];
    });
    expect(ran).toEqual([undefined, "refused"]);
  });

  test("it reads the files of the window and none beside them", async ({ launch }) => {
    const { page } = await launch();
    expect(await fetchIn(page, "/index.html")).toBe(200);
    expect(await fetchIn(page, "/guide/huong-dan.md")).toBe(200);
    for (const address of [
      "/guide/..%2f..%2fpackage.json",
      "/guide/",
      "/..%2fmain%2findex.js",
      "/%2e%2e/%2e%2e/package.json",
      "/..%5cmain%5cindex.js",
      "/no-such-file.js",
      "/%zz",
    ])
      expect(await fetchIn(page, address), address).toBe(404);
    expect(await fetchIn(page, "file:///etc/hostname")).toBe("failed");
  });

  test("it is led to no other page and opens no other window", async ({ launch }) => {
    const { electron, page } = await launch();
    await expect(welcome(page)).toBeVisible();
    await page.evaluate(() => {
      location.href = "https://example.com/";
    });
    await page.evaluate(() => {
      location.href = "data:text/html,<h1>lạ</h1>";
    });
    expect(await page.evaluate(() => window.open("https://example.com/") === null)).toBe(true);
    await page.waitForTimeout(300);
    await expect(welcome(page)).toBeVisible();
    expect(await countWindows(electron)).toBe(1);
  });

  test("no request leaves the machine, even one that main itself would begin in the window", async ({ launch }) => {
    const { electron, page } = await launch();
    expect(await fetchIn(page, "https://example.com/")).toBe("failed");
    const answer = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL("https://example.com/")
        .then(
          () => "loaded",
          (error: Error) => error.message,
        ),
    );
    expect(answer).toContain("ERR_BLOCKED_BY_CLIENT");
    // The page of the failure has nobody who answers that it may close.
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL("app://the-thuc/index.html"));
    await expect(welcome(page)).toBeVisible();
  });

  test("it is given no permission", async ({ launch }) => {
    const { page } = await launch();
    const answers = await page.evaluate(async () => [
      await Notification.requestPermission(),
      await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done("given"),
          ({ code, PERMISSION_DENIED }) => done(code === PERMISSION_DENIED ? "denied" : "failed"),
        ),
      ),
    ]);
    expect(answers).toEqual(["denied", "denied"]);
  });
});

test.describe("messages", () => {
  test("of a page that is not the program's are refused", async ({ launch }) => {
    const { electron, page } = await launch();
    await expect(welcome(page)).toBeVisible();
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL("data:text/html,<h1>another</h1>"));
    await expect(page.getByRole("heading")).toHaveText("another");
    const told = await page.evaluate(async () => {
      const { backend, desktop } = Reflect.get(window, "theThuc") as SeenBridge;
      const heard: unknown[] = [];
      backend.listen((message) => heard.push(message));
      backend.post(JSON.stringify({ i: "foreign", p: { u: "/dataFolder/recent" } }));
      const refusal = await desktop.chooseFolder("export").then(String, String);
      await new Promise((done) => setTimeout(done, 500));
      return { heard, refusal };
    });
    expect(told.heard).toEqual([]);
    expect(told.refusal).toContain("from a page that is not the program's");
  });

  test("of a frame inside the page, or of a scheme that only looks like ours, are dropped", async ({ launch }) => {
    const { electron, page } = await launch();
    await expect(welcome(page)).toBeVisible();
    // The window waits for its page to say that it may close.
    await page.evaluate(() => {
      const hold = () => new Promise<void>((saved) => Object.assign(window, { saved }));
      Reflect.get(window, "theThuc").onClosing(hold);
    });
    await electron.evaluate(({ BrowserWindow, ipcMain }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.close();
      for (const senderFrame of [null, { url: "app://the-thuc/index.html" }, { url: "other://the-thuc/" }])
        ipcMain.emit("closed", { sender: window?.webContents, senderFrame }, true);
    });
    await expect.poll(() => page.evaluate(() => "saved" in window)).toBe(true);
    expect(await countWindows(electron)).toBe(1);
    const ended = electron.waitForEvent("close");
    await page.evaluate(() => void setTimeout(() => Reflect.get(window, "saved")()));
    await ended;
  });

  test("that are no calls harm nobody: the program goes on", async ({ launch }) => {
    const { electron, page } = await launch();
    await electron.evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.reject(new Error("The program gave up."));
    });
    await page.evaluate(() => {
      const { backend } = Reflect.get(window, "theThuc") as SeenBridge;
      for (const message of ["rác", 12, {}, null, [1, 2], '{"i":"1"}', { i: 1, t: 99, p: {} }, "x".repeat(1_000_000)])
        backend.post(message);
    });
    await welcome(page).click();
    await expect(page.getByRole("tab", { name: "Soạn thảo" })).toBeVisible({ timeout: 20_000 });
  });

  test("open no file the program did not write", async ({ launch, userData }) => {
    const { electron, page } = await launch();
    await electron.evaluate(({ shell }) => {
      const opened: string[] = [];
      Reflect.set(globalThis, "opened", opened);
      shell.openPath = (path: string) => Promise.resolve(String(opened.push(path)));
    });
    const paths = ["/etc/hosts", `${userData}/../x.docx`, `${userData}/run.sh`, "ban-sao.docx", 12, `${userData}/van-ban.docx`];
    await page.evaluate(async (asked) => {
      const { desktop } = Reflect.get(window, "theThuc") as SeenBridge;
      for (const path of asked) await desktop.openFile(path);
    }, paths);
    expect(await electron.evaluate(() => Reflect.get(globalThis, "opened"))).toEqual([`${userData}/van-ban.docx`]);
  });

  test("of calls begun before the page was loaded anew never reach the new page", async ({ launch }) => {
    const { page } = await launch();
    await expect(welcome(page)).toBeVisible();
    await page.evaluate(() => {
      const { backend } = Reflect.get(window, "theThuc") as SeenBridge;
      backend.post(JSON.stringify({ i: "begun-before", p: { u: "/dataFolder/practise", b: { json: { anew: true } } } }));
    });
    await page.reload();
    const heard = await page.evaluate(async () => {
      const { backend } = Reflect.get(window, "theThuc") as SeenBridge;
      const all: string[] = [];
      const seen = new Promise((done) =>
        backend.listen((message) => {
          all.push(String(message));
          if (String(message).includes("asked-after")) done(undefined);
        }),
      );
      // Waits its turn behind the first call, which has ended when this one is answered.
      backend.post(JSON.stringify({ i: "asked-after", p: { u: "/dataFolder/practise", b: { json: { anew: false } } } }));
      await seen;
      return all.filter((message) => message.includes("begun-before") || message.includes("asked-after"));
    });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain("asked-after");
  });
});

test.describe("one program", () => {
  test("a second start shows the window of the first, even when it was minimized", async ({ launch, userData }) => {
    const { electron } = await launch();
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const second = spawn(electron.process().spawnfile, ["--no-sandbox", `--user-data-dir=${userData}`, PROJECT]);
    expect(await once(second, "exit")).toEqual([0, null]);
    await expect
      .poll(() =>
        electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => [window.isMinimized(), window.isVisible()])),
      )
      .toEqual([[false, true]]);
  });

  test("the window stands after a restart where it stood before", async ({ launch }) => {
    const bounds = { x: 60, y: 40, width: 1000, height: 600 };
    const first = await launch();
    await first.electron.evaluate(({ BrowserWindow }, to) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds(to);
      // Closed at once: nothing was waited for.
      window?.close();
    }, bounds);
    await first.electron.waitForEvent("close");
    const second = await launch();
    expect(await second.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(bounds);
  });
});
