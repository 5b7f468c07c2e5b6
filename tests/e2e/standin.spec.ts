import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { answerMessageBoxes, answerOpenDialogs, answerSaveDialogs, clickMenu, expect, launchProgram, runtime, test } from "./program.ts";
import { happenedIn, SAMPLE, setInSample } from "./sample-program.ts";

const onlyStandIn = "This looks at what the stand-in alone has.";

test.describe("life cycle", () => {
  test("a window opens: navigation, loading and first paint are told in order", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    const order = ["ready before start: false", "did-navigate app://sample/index.html", "did-finish-load", "ready-to-show"];
    await expect.poll(async () => (await happenedIn(electron)).filter((what) => order.includes(what))).toHaveLength(order.length);
    const happened = await happenedIn(electron);
    expect(happened.filter((what) => what.startsWith("did-navigate"))).toHaveLength(1);
    expect(happened[0]).toBe(order[0]);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
  });

  test("names, version, language and folders are the program's", async ({ launch, userData }) => {
    const { electron } = await launch({ program: SAMPLE });
    const told = await electron.evaluate(({ app }) => {
      app.setPath("documents", "/tmp/van-ban");
      const first = [app.getName(), app.getVersion(), app.getLocale(), app.isPackaged, app.isReady()];
      app.setName("Tên khác");
      app.setAppUserModelId("vn.mau");
      return [...first, app.getName(), app.getPath("documents"), app.getPath("userData"), app.getPath("temp") !== ""];
    });
    expect(told).toEqual(["Mẫu thử", "1.2.3", "vi", false, true, "Tên khác", "/tmp/van-ban", userData, true]);
  });

  test("a window whose program refuses stays open, and closes when it no longer does", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    await setInSample(electron, "refusesToClose", true);
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect(page.locator("#log")).toHaveText("đang đóng");
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await setInSample(electron, "refusesToClose", false);
    const ended = electron.waitForEvent("close");
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
  });

  test("a page that refuses to unload keeps its window", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    await page.evaluate("window.onbeforeunload = () => 'chưa lưu'");
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await page.waitForTimeout(200);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await page.evaluate("window.onbeforeunload = null");
  });

  test("quitting closes the windows and waits for a will-quit that was prevented once", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    await electron.evaluate(({ app }) =>
      app.on("quit", () =>
        console.log(
          `saved: ${Reflect.get(globalThis, "isSaved")}, windows closed: ${Reflect.get(globalThis, "happened").includes("closed")}`,
        ),
      ),
    );
    const said: string[] = [];
    electron.on("console", (message) => said.push(message.text()));
    const ended = electron.waitForEvent("close");
    await electron.evaluate(({ app }) => app.quit());
    await ended;
    expect(said).toContain("saved: true, windows closed: true");
  });

  test("a second start tells the first and ends", async ({ launch, userData }) => {
    const { electron } = await launch({ program: SAMPLE });
    // Not through Playwright, which takes a program that ends at once for a failure of its own.
    const second = spawn(electron.process().spawnfile, ["--no-sandbox", `--user-data-dir=${userData}`, SAMPLE, "kế hoạch.md"]);
    expect(await once(second, "exit")).toEqual([0, null]);
    await expect.poll(async () => (await happenedIn(electron)).includes("second: kế hoạch.md")).toBe(true);
  });

  test("a lock left by a program that was killed holds nobody", async ({ launch, userData }) => {
    const first = await launchProgram({ program: SAMPLE, userData });
    const ended = first.electron.waitForEvent("close");
    first.electron.process().kill("SIGKILL");
    await ended;
    const { page } = await launch({ program: SAMPLE });
    await expect(page.getByRole("heading")).toHaveText("Trang mẫu");
  });

  test("what a page stored is there after a restart", async ({ userData }) => {
    const first = await launchProgram({ program: SAMPLE, userData });
    await first.page.evaluate("localStorage.setItem('tên', 'An')");
    await first.electron.close();
    const second = await launchProgram({ program: SAMPLE, userData });
    expect(await second.page.evaluate("localStorage.getItem('tên')")).toBe("An");
    await second.electron.close();
  });
});

test.describe("windows", () => {
  test("a window that moves or grows tells so, and keeps its size while it fills the screen", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    const told = await electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) throw new Error("no window");
      const bounds = { x: 40, y: 60, width: 900, height: 500 };
      window.setBounds(bounds);
      const before = window.getBounds();
      window.maximize();
      const isMaximized = window.isMaximized();
      const normal = window.getNormalBounds();
      window.unmaximize();
      window.minimize();
      const isMinimized = window.isMinimized();
      window.restore();
      return { before, isMaximized, normal, isMinimized, isMinimizedAfter: window.isMinimized() };
    });
    const bounds = { x: 40, y: 60, width: 900, height: 500 };
    expect(told).toEqual({ before: bounds, isMaximized: true, normal: bounds, isMinimized: true, isMinimizedAfter: false });
    await expect.poll(() => page.evaluate("innerWidth")).toBe(900);
    expect(await happenedIn(electron)).toEqual(expect.arrayContaining(["resize", "move"]));
  });

  test("a second window is one more, and focus and titles are told apart", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    await expect.poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe("Trang mẫu");
    await page.evaluate("document.title = 'Tên mới'");
    await expect.poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe("Tên mới");
    const opened = electron.waitForEvent("window");
    await electron.evaluate(
      ({ BrowserWindow }) => void new BrowserWindow({ width: 500, height: 400 }).loadURL("data:text/html,<h1>hai</h1>"),
    );
    const second = await opened;
    await second.waitForSelector("h1");
    const handle = await electron.browserWindow(second);
    expect(await handle.evaluate((window) => [window.getBounds().width, window.isFocused()])).toEqual([500, true]);
    await second.close();
    await expect.poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test("zoom leaves the page fewer pixels of its own", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    const factor = await electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.setZoomFactor(2);
      return contents?.getZoomFactor();
    });
    expect(factor).toBe(2);
    await expect.poll(() => page.evaluate("innerWidth")).toBe(500);
  });

  test("a page's process that crashes is told, and reload brings the page back", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await expect.poll(async () => (await happenedIn(electron)).find((what) => what.startsWith("gone:"))).toBeDefined();
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
    await expect.poll(async () => (await happenedIn(electron)).filter((what) => what.startsWith("did-navigate")).length).toBe(2);
  });
});

test.describe("the desktop", () => {
  test("dialogs answer as the test says", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    await answerOpenDialogs(electron, "/tmp/a.docx", "/tmp/b.docx");
    await answerSaveDialogs(electron, "/tmp/c.docx");
    await answerMessageBoxes(electron, 1);
    const told = await electron.evaluate(async ({ dialog }) => [
      await dialog.showOpenDialog({}),
      await dialog.showSaveDialog({}),
      (await dialog.showMessageBox({ message: "Lưu?" })).response,
    ]);
    expect(told).toEqual([{ canceled: false, filePaths: ["/tmp/a.docx", "/tmp/b.docx"] }, { canceled: false, filePath: "/tmp/c.docx" }, 1]);
  });

  test("a menu item does by click, by role and by its keys what it says", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    await clickMenu(electron, "new");
    await expect(page.locator("#log")).toHaveText("thực đơn: new");
    await page.keyboard.press("F1");
    await expect(page.locator("#log")).toHaveText("thực đơn: help");
    await page.keyboard.press("Control+n");
    await expect(page.locator("#log")).toHaveText("thực đơn: new");
    await page.evaluate("addEventListener('keydown', (event) => event.preventDefault())");
    await page.keyboard.press("F1");
    await page.waitForTimeout(100);
    await expect(page.locator("#log")).toHaveText("thực đơn: new");
  });

  test("editing commands of main work in the page's field, with Chromium's own clipboard", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    await page.getByLabel("Ô nhập").fill("tiếng Việt");
    await page.getByLabel("Ô nhập").focus();
    await electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const command of ["selectAll", "copy"] as const) contents?.[command]();
    });
    await expect.poll(() => electron.evaluate(({ clipboard }) => clipboard.readText())).toBe("tiếng Việt");
    await electron.evaluate(async ({ BrowserWindow, clipboard }) => {
      await clipboard.writeText("đất nước");
      BrowserWindow.getAllWindows()[0]?.webContents.paste();
    });
    await expect(page.getByLabel("Ô nhập")).toHaveValue("đất nước");
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.undo());
    await expect(page.getByLabel("Ô nhập")).toHaveValue("tiếng Việt");
  });

  test("the theme reaches the page, and its change is told", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    const told = await electron.evaluate(async ({ nativeTheme }) => {
      const updated = new Promise((resolve) => nativeTheme.once("updated", () => resolve("updated")));
      nativeTheme.themeSource = "dark";
      return [await updated, nativeTheme.shouldUseDarkColors, nativeTheme.shouldUseHighContrastColors];
    });
    expect(told).toEqual(["updated", true, false]);
    await expect.poll(() => page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).toBe(true);
  });

  test("secrets come back as they were, and bytes of another are refused", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    const told = await electron.evaluate(({ safeStorage }) => {
      const secret = safeStorage.encryptString("mật khẩu");
      return [safeStorage.isEncryptionAvailable(), secret.includes("mật khẩu"), safeStorage.decryptString(secret)];
    });
    expect(told).toEqual([true, false, "mật khẩu"]);
  });

  test("a page becomes a PDF", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    const head = await electron.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: "A4" });
      return pdf?.subarray(0, 5).toString("latin1");
    });
    expect(head).toBe("%PDF-");
  });

  test("the screen has a display, and net.fetch reads files and nothing that is not there", async ({ launch, userData }) => {
    const { electron } = await launch({ program: SAMPLE });
    const file = join(userData, "tệp.txt");
    await writeFile(file, "nội dung");
    const told = await electron.evaluate(async ({ net, screen }, path) => {
      const { workArea } = screen.getDisplayMatching(screen.getPrimaryDisplay().bounds);
      const read = await (await net.fetch(`file://${encodeURI(path)}`)).text();
      const missing = await net.fetch(`file://${encodeURI(path)}x`).then(String, (error: Error) => error.message);
      return [workArea.width > 0, screen.getAllDisplays().length > 0, read, missing];
    }, file);
    expect(told).toEqual([true, true, "nội dung", "net::ERR_FILE_NOT_FOUND"]);
  });
});

test.describe("the stand-in alone", () => {
  test.skip(runtime.kind !== "stand-in", onlyStandIn);

  test("what would go to the desktop or the printer is noted, not done", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    const noted = await electron.evaluate(async ({ BrowserWindow, shell }) => {
      shell.showItemInFolder("/tmp/a.docx");
      await shell.openExternal("https://example.com/");
      await shell.openPath("/không/có");
      BrowserWindow.getAllWindows()[0]?.webContents.print({ silent: true });
      return Reflect.get(shell, "recorded");
    });
    expect(noted).toEqual([
      { call: "showItemInFolder", given: ["/tmp/a.docx"] },
      { call: "openExternal", given: ["https://example.com/"] },
      { call: "openPath", given: ["/không/có"] },
      { call: "print", given: [{ silent: true }] },
    ]);
  });

  test("a name it does not have throws, naming itself", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    const said = await electron.evaluate((electron) => {
      const messageOf = (use: () => unknown) => {
        try {
          return String(use());
        } catch (error) {
          return error instanceof Error ? error.message : "";
        }
      };
      const [window] = electron.BrowserWindow.getAllWindows();
      return [
        messageOf(() => electron.app.setBadgeCount(1)),
        messageOf(() => new electron.Tray("x.png")),
        messageOf(() => window?.setVibrancy(null)),
        messageOf(() => window?.webContents.startDrag({ file: "", icon: "" })),
      ];
    });
    expect(said).toEqual(
      ["app.setBadgeCount", "Tray", "BrowserWindow.setVibrancy", "webContents.startDrag"].map(
        (name) => `electron stand-in: ${name} is not there`,
      ),
    );
  });

  test("tests may fire what only a system does", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    const heard = await electron.evaluate(({ app, BrowserWindow, powerMonitor }) => {
      const heard: string[] = [];
      const [window] = BrowserWindow.getAllWindows();
      const emitters = [
        [window, "query-session-end"],
        [window, "session-end"],
        [powerMonitor, "shutdown"],
        [app, "session-end"],
      ] as unknown as [NodeJS.EventEmitter, string][];
      for (const [emitter, name] of emitters) {
        emitter.on(name, () => heard.push(name));
        emitter.emit(name);
      }
      return heard;
    });
    expect(heard).toEqual(["query-session-end", "session-end", "shutdown", "session-end"]);
  });

  test("Chromium ends with it, however it ends", async ({ userData }) => {
    const { electron, page } = await launchProgram({ program: SAMPLE, userData });
    const lost = page.waitForEvent("close");
    electron.process().kill("SIGKILL");
    await lost;
  });
});
