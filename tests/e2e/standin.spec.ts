import { join } from "node:path";
import { expect, test } from "./program.ts";

const main = join(import.meta.dirname, "../electron-standin/sample");

test("a window opens and main answers its page", async ({ launch }) => {
  const { page } = await launch({ main });
  expect(await page.evaluate("window.sample.ask('Ở đâu?')")).toEqual({
    question: "Ở đâu?",
    isOwnWindow: true,
    isMainFrame: true,
    url: "app://sample/index.html",
  });
});
