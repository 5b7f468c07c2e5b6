import { expect, test } from "./program.ts";
import { happenedIn, SAMPLE } from "./sample-program.ts";

test.describe("between page and main", () => {
  test("main answers a page, and knows who asks", async ({ launch }) => {
    const { page } = await launch({ program: SAMPLE });
    expect(await page.evaluate("sample.ask('Ở đâu?')")).toEqual({
      question: "Ở đâu?",
      isOwnWindow: true,
      isMainFrame: true,
      url: "app://sample/index.html",
    });
  });

  test("a handler that throws, and a channel without one, reject with Electron's words", async ({ launch }) => {
    const { page } = await launch({ program: SAMPLE });
    const message = (call: string) => page.evaluate(`${call}.then(String, (error) => error.message)`);
    expect(await message("sample.fail()")).toBe("Error invoking remote method 'fail': TypeError: không được");
    expect(await message("sample.unheard()")).toBe("Error invoking remote method 'unheard': Error: No handler registered for 'unheard'");
    expect(await message("sample.echo(() => 1)")).toBe("An object could not be cloned.");
  });

  test("what the structured clone keeps arrives as it was, there and back", async ({ launch }) => {
    const { page } = await launch({ program: SAMPLE });
    const told = await page.evaluate(`(async () => {
      const sent = {
        none: undefined, nothing: null, minusZero: -0, infinite: -Infinity, notNumber: NaN, big: 12345678901234567890n, $: "đồng",
        date: new Date(1), pattern: /Ộ+/giu, map: new Map([[{ a: 1 }, new Set([1, "2"])]]), bytes: new Uint8Array([1, 2, 255]),
        part: new Uint8Array([9, 8, 7, 6]).subarray(1, 3), floats: new Float64Array([1.5]), buffer: new Uint8Array([5]).buffer,
        list: [1, [undefined, "tiếng Việt"]], error: new RangeError("sai"),
      };
      const got = await sample.echo(sent);
      const [[key, value]] = got.map;
      return [
        "none" in got && got.none === undefined, got.nothing === null, Object.is(got.minusZero, -0), got.infinite, Number.isNaN(got.notNumber),
        got.big === sent.big, got.$, got.date.getTime(), String(got.pattern), key.a, [...value], [...got.bytes], [...got.part],
        got.floats instanceof Float64Array && got.floats[0], new Uint8Array(got.buffer)[0], got.list, got.error instanceof Error && got.error.message,
      ];
    })()`);
    expect(told).toEqual([
      ...[true, true, true, -Infinity, true, true, "đồng", 1, "/Ộ+/giu", 1, [1, "2"], [1, 2, 255], [8, 7], 1.5, 5],
      ...[[1, [undefined, "tiếng Việt"]], "sai"],
    ]);
  });

  test("messages keep their order, and a million bytes arrive whole", async ({ launch }) => {
    const { page } = await launch({ program: SAMPLE });
    const answers = page.evaluate(`new Promise((resolve) => {
      const got = [];
      const stop = sample.onMessage((message) => {
        got.push(message.answer);
        if (got.length === 200) { stop(); resolve(got); }
      });
      for (let n = 0; n < 200; n += 1) sample.post(n);
    })`);
    expect(await answers).toEqual(Array.from({ length: 200 }, (_none, index) => index));
    const sums =
      "sample.echo(new Uint8Array(1_000_000).fill(7)).then((bytes) => [bytes.length, bytes.reduce((sum, byte) => sum + byte, 0)])";
    expect(await page.evaluate(sums)).toEqual([1_000_000, 7_000_000]);
  });

  test("a reload is told before the new page's first message", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    await electron.evaluate(({ ipcMain }) =>
      ipcMain.on("post", (_event, message) => Reflect.get(globalThis, "happened").push(`post ${message}`)),
    );
    await page.evaluate("sample.post('trang cũ')");
    await page.reload();
    await page.evaluate("sample.post('trang mới')");
    // A message of one way is not waited for by the page; it comes when it comes, but after the navigation.
    await expect
      .poll(async () => (await happenedIn(electron)).filter((what) => /^(did-navigate|post)/.test(what)))
      .toEqual(["did-navigate app://sample/index.html", "post trang cũ", "did-navigate app://sample/index.html", "post trang mới"]);
  });
});

test.describe("the page's two worlds", () => {
  test("the page sees what preload exposes, frozen, and nothing of Node", async ({ launch }) => {
    const { page } = await launch({ program: SAMPLE });
    const told = await page.evaluate(`(() => {
      try { window.sample = 1; } catch {}
      return [typeof require, typeof process, typeof sample.ask, Object.isFrozen(sample), Object.isFrozen(sample.kinds.numbers), sample.kinds.platform];
    })()`);
    expect(told).toEqual(["undefined", "undefined", "function", true, true, process.platform]);
  });

  test("functions cross in both directions, and what they throw does too", async ({ launch }) => {
    const { page } = await launch({ program: SAMPLE });
    expect(await page.evaluate("sample.callBack((factor, [date]) => factor * 21 + date.getTime())")).toBe(42);
    expect(await page.evaluate("(() => { try { sample.throws(); } catch (error) { return error.message; } })()")).toBe("ngoài khoảng");
    expect(await page.evaluate("sample.callBack(() => { throw new Error('từ trang') })").catch((error: Error) => error.message)).toContain(
      "từ trang",
    );
  });

  test("preload knows no module but electron", async ({ launch, userData }) => {
    const { electron } = await launch({ program: SAMPLE });
    const said = await electron.evaluate(async ({ BrowserWindow }, folder) => {
      const { writeFileSync } = process.getBuiltinModule("node:fs");
      const preload = `${folder}/preload.cjs`;
      writeFileSync(preload, "require('node:fs')");
      const window = new BrowserWindow({ webPreferences: { preload, sandbox: true } });
      const told = new Promise<string>((resolve) =>
        window.webContents.once("preload-error", (_event, _path, error) => resolve(error.message)),
      );
      void window.loadURL("data:text/html,x");
      return told;
    }, userData);
    expect(said).toContain("module not found: node:fs");
  });
});

test.describe("addresses", () => {
  test("the page is of a secure origin of its own, under the policy its headers carry", async ({ launch }) => {
    const { page } = await launch({ program: SAMPLE });
    const told = await page.evaluate(`(async () => {
      const script = document.createElement("script");
      script.textContent = "window.bad = 1";
      document.head.append(script);
      const outside = await fetch("https://example.com/").then(() => "got", () => "refused");
      const own = await fetch("page.css").then((response) => response.status);
      const above = await fetch("/..%2Fboot.ts").then((response) => response.status);
      return [isSecureContext, window.bad, outside, own, above, getComputedStyle(document.querySelector("main")).paddingTop];
    })()`);
    expect(told).toEqual([true, undefined, "refused", 200, 404, "16px"]);
  });

  test("main refuses what leads out of the program: links, windows, navigation", async ({ launch }) => {
    const { electron, page } = await launch({ program: SAMPLE });
    await page.getByRole("link").click();
    expect(await page.evaluate("window.open('https://example.com/mo')")).toBeNull();
    await page.evaluate("location.href = 'https://example.com/di'");
    await expect
      .poll(() => happenedIn(electron))
      .toEqual(
        expect.arrayContaining(["open https://example.com/", "open https://example.com/mo", "will-navigate https://example.com/di"]),
      );
    expect(await page.evaluate("document.title")).toBe("Trang mẫu");
    expect(electron.windows()).toHaveLength(1);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toBe(
      "app://sample/index.html",
    );
  });

  test("an address that cannot be loaded rejects, and the program's own navigation is not asked about", async ({ launch }) => {
    const { electron } = await launch({ program: SAMPLE });
    const told = await electron.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      await window?.loadURL("app://sample/index.html?a=b#cuối");
      const address = window?.webContents.getURL();
      return [address, await window?.loadURL("app://sample/missing.html").then(String, (error: Error) => error.message)];
    });
    expect(told).toEqual(["app://sample/index.html?a=b#cu%E1%BB%91i", expect.stringContaining("loading 'app://sample/missing.html'")]);
    expect((await happenedIn(electron)).filter((what) => what.startsWith("will-navigate"))).toEqual([]);
  });
});
