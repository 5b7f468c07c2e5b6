import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { programFile } from "../../program-files.ts";

const FOLDER = programFile("templates");

/** A template that came with the program. */
export interface BuiltInTemplate {
  readonly code: string;
  readonly text: string;
}

/** The codes of the templates that came with the program, in order. */
export async function builtInCodes(): Promise<readonly string[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".md") && name !== "README.md");
  return files.map((name) => basename(name, ".md")).toSorted();
}

/** Every template that came with the program, by code. */
export async function builtInTemplates(): Promise<readonly BuiltInTemplate[]> {
  return Promise.all((await builtInCodes()).map(read));
}

/** The template that came with the program under a code; undefined where there is none. A code is looked up, never taken for a path. */
export async function findBuiltInTemplate(code: string): Promise<BuiltInTemplate | undefined> {
  return (await builtInCodes()).includes(code) ? read(code) : undefined;
}

async function read(code: string): Promise<BuiltInTemplate> {
  return { code, text: await readFile(join(FOLDER, `${code}.md`), "utf8") };
}
