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

/** The folder named to the program by `THE_THUC_DATA`, else the one opened last; null where it is not there any more. */
export async function lastFolder(home: Home, named = process.env.THE_THUC_DATA): Promise<string | null> {
  const path = named || (await readList(home))[0]?.path;
  return path !== undefined && (await exists(path)) ? path : null;
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
