import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { exists } from "../database/database-file.ts";
import { writeFileAtomically } from "../files/write-file-atomically.ts";

/** Where the program keeps what is its own on this machine: the list of folders, the practice data. */
export interface Home {
  readonly path: string;
}

/** A data folder opened before. */
export interface RememberedFolder {
  readonly path: string;
  readonly isPractice: boolean;
}

const remembered = z.array(z.object({ path: z.string(), isPractice: z.boolean() }));

const MOST_FOLDERS = 8;

function listFile({ path }: Home): string {
  return join(path, "recent-folders.json");
}

/** The folders opened before, the latest first, each with whether it is there now. An unreadable list counts as empty: nothing of value is lost. */
export async function listRecentFolders(home: Home): Promise<readonly (RememberedFolder & { readonly isThere: boolean })[]> {
  const folders = await readList(home);
  return Promise.all(folders.map(async (folder) => ({ ...folder, isThere: await exists(folder.path) })));
}

/** Puts a folder first. That the list could not be written hinders no work. */
export async function rememberFolder(home: Home, folder: RememberedFolder): Promise<void> {
  const others = (await readList(home)).filter(({ path }) => path !== folder.path);
  await writeFileAtomically(listFile(home), new TextEncoder().encode(JSON.stringify([folder, ...others].slice(0, MOST_FOLDERS))));
}

async function readList(home: Home): Promise<readonly RememberedFolder[]> {
  try {
    return remembered.parse(JSON.parse(await readFile(listFile(home), "utf8")));
  } catch {
    return [];
  }
}
