import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { programFile } from "../../program-files.ts";

/** The guide as Markdown, and its pictures by the names the text calls them, as data addresses. */
export interface UserGuide {
  readonly text: string;
  readonly pictures: Readonly<Record<string, string>>;
}

/** The user's guide that comes with the program. */
export async function loadUserGuide(): Promise<UserGuide> {
  const folder = programFile("resources", "help");
  const files = await readdir(folder, { recursive: true });
  const pictures = await Promise.all(
    files
      .filter((file) => extname(file) === ".png")
      .map(async (file) => {
        const bytes = await readFile(join(folder, file));
        return [file.replaceAll("\\", "/"), `data:image/png;base64,${bytes.toString("base64")}`] as const;
      }),
  );
  return { text: await readFile(join(folder, "huong-dan.md"), "utf8"), pictures: Object.fromEntries(pictures) };
}
