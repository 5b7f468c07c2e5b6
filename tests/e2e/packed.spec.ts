import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { extractAll } from "@electron/asar";
import { type PackedProgram, packProgram } from "../packaging/pack.ts";
import { expect, type LaunchOptions, runtime, test } from "./program.ts";

/** Around the runtime that is here: Playwright drives a program by the debugger, which the fuses of the released one shut out. */
function packHere(folder: string): Promise<PackedProgram> {
  if (runtime.kind !== "electron") return packProgram("linux", folder);
  const electronDist = join(dirname(createRequire(import.meta.url).resolve("electron/package.json")), "dist");
  return packProgram(process.platform === "win32" ? "win" : "linux", folder, {
    electronDist,
    settings: ["-c.electronFuses.enableNodeCliInspectArguments=true"],
  });
}

/** How to start what was packed. The stand-in reads no archives: it runs what was in it. */
function launchOf({ archive, resources, executable }: PackedProgram, folder: string): LaunchOptions {
  if (runtime.kind === "electron") return { executable };
  const program = join(folder, "extracted");
  extractAll(archive, program);
  return { program, environment: { STANDIN_PACKAGED: "1", STANDIN_RESOURCES: resources } };
}

test("the packed program starts, finds its templates and sample data, and drafts a document from them", async ({ launch }) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), "the-thuc-packed-"));
  try {
    const { electron, page } = await launch(launchOf(await packHere(folder), folder));
    expect(await electron.evaluate(({ app }) => [app.isPackaged, process.resourcesPath.startsWith(app.getAppPath())])).toEqual([
      true,
      false,
    ]);
    await page.getByRole("button", { name: "Thực hành với dữ liệu mẫu" }).click();
    await page.getByRole("tab", { name: "Soạn thảo" }).click({ timeout: 30_000 });
    await page.getByRole("button", { name: "Soạn văn bản mới…" }).click();
    await page.getByRole("combobox", { name: "Mẫu văn bản" }).click();
    await page
      .getByRole("option", { name: /Thông báo kết quả/ })
      .first()
      .click();
    await page.getByRole("combobox", { name: "Kế hoạch" }).click();
    await page
      .getByRole("option", { name: /năm 2022/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Soạn", exact: true }).click();
    await expect(page.getByRole("textbox", { name: "Nội dung văn bản" })).toBeVisible();
    await electron.close();
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test("a packed program takes no page from its environment", async ({ launch }) => {
  test.skip(runtime.kind !== "stand-in", "Seen on the stand-in, which can say that it is packed without packing.");
  const { page } = await launch({ environment: { STANDIN_PACKAGED: "1", ELECTRON_RENDERER_URL: "data:text/html,<h1>other</h1>" } });
  await expect(page.getByRole("heading").first()).not.toHaveText("other");
});
