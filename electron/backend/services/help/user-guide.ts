import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Result, success } from "#core/result.ts";
import type { FileFailure } from "../../files/file-failure.ts";
import { writeFileAtomically } from "../../files/write-file-atomically.ts";
import { programFile } from "../../program-files.ts";
import { guidePage } from "./guide-page.ts";

const FILE_NAME = "Huong dan su dung The Thuc.html";

/** The user's guide that comes with the program, as Markdown. Its pictures stand beside it. */
export function loadUserGuide(): Promise<string> {
  return readFile(programFile("resources", "help", "huong-dan.md"), "utf8");
}

/** Writes the guide with its pictures as one page that opens in any browser and prints; gives its path. An earlier one of the same name gives way. */
export async function saveUserGuide(folder: string): Promise<Result<string, FileFailure>> {
  const page = guidePage(await loadUserGuide(), await loadPictures());
  const path = join(folder, FILE_NAME);
  const written = await writeFileAtomically(path, Buffer.from(page));
  return written.ok ? success(path) : written;
}

async function loadPictures(): Promise<ReadonlyMap<string, string>> {
  const folder = programFile("resources", "help");
  const files = (await readdir(folder, { recursive: true })).filter((file) => extname(file) === ".png");
  const pictures = files.map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return [file.replaceAll("\\", "/"), `data:image/png;base64,${bytes.toString("base64")}`] as const;
  });
  return new Map(await Promise.all(pictures));
}
