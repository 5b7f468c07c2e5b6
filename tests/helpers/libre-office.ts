import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { OfficeFile } from "./validate-ooxml.ts";

const run = promisify(execFile);

/** What this machine lacks to lay out pages and read them again: names of programs, none when all is there. */
export function missingPrograms(): readonly string[] {
  return ["soffice", "pdftotext"].filter((program) => {
    try {
      execFileSync("which", [program], { stdio: "ignore" });
      return false;
    } catch {
      // `which` fails for a program that is not there: that is the answer.
      return true;
    }
  });
}

/**
 * Lays the files out with LibreOffice, in one call with a profile of its own, and gives for each the pages as `pdftotext -bbox-layout`
 * describes them. Throws when LibreOffice cannot open one. All file names must differ.
 */
export async function layOutPages(files: readonly OfficeFile[]): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "the-thuc-pages-"));
  try {
    const sources = await Promise.all(files.map((file) => saveIn(folder, file)));
    const profile = pathToFileURL(join(folder, "profile")).href;
    const fixed = [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", join(folder, "pdf")];
    await run("soffice", [...fixed, ...sources], { timeout: 240_000 });
    const pages = await Promise.all(files.map(async ({ name }) => [name, await describePages(folder, name)] as const));
    return new Map(pages);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function saveIn(folder: string, { name, bytes }: OfficeFile): Promise<string> {
  const own = join(folder, "in");
  await mkdir(own, { recursive: true });
  await writeFile(join(own, name), bytes);
  return join(own, name);
}

async function describePages(folder: string, name: string): Promise<string> {
  const stem = join(folder, "pdf", name.replace(/\.[^.]+$/, ""));
  await run("pdftotext", ["-bbox-layout", `${stem}.pdf`, `${stem}.html`]);
  return readFile(`${stem}.html`, "utf8");
}
