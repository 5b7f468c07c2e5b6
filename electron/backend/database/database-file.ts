import { copyFile, open, rename, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { systemErrorCodeOf } from "../files/system-error.ts";
import { companionsOf } from "./data-folder.ts";
import { DatabaseFault } from "./storage-fault.ts";

/** A virus scanner lets go of a file within this time. */
const RENAME_TRIES = 20;
const RENAME_PAUSE_MS = 100;

/** Makes sure that what was written to the file at `path` is on disk. */
export async function flushFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives a flushed file its final name, over an earlier file of that name. Waits for a scanner that holds one of the two. */
export async function renameDurably(from: string, to: string): Promise<void> {
  for (const left of Array.from({ length: RENAME_TRIES }, (_, index) => RENAME_TRIES - 1 - index)) {
    try {
      await rename(from, to);
      break;
    } catch (error) {
      if (left === 0 || !["EPERM", "EACCES", "EBUSY"].includes(systemErrorCodeOf(error) ?? "")) throw error;
      await setTimeout(RENAME_PAUSE_MS);
    }
  }
  await flushFolder(dirname(to));
}

/**
 * Puts a copy of the backup where the database stands, whole or not at all. Throws while the database is open or a journal of the earlier
 * one is left: SQLite would play it into the new file.
 */
export async function placeDatabase(backup: string, database: string): Promise<void> {
  for (const companion of companionsOf(database)) {
    if (await exists(companion)) throw new DatabaseFault({ kind: "open-elsewhere", path: database });
  }
  const temp = `${database}.new`;
  try {
    await copyFile(backup, temp);
    await flushFile(temp);
    await renameDurably(temp, database);
  } catch (error) {
    await removeIfThere(temp);
    throw error;
  }
}

/** Whether something of this name stands on disk. */
export async function exists(path: string): Promise<boolean> {
  return (await sizeOf(path)) !== undefined;
}

/** Bytes of the file; undefined when there is none. */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemErrorCodeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Removes the file, if there is one. */
export async function removeIfThere(path: string): Promise<void> {
  if (await exists(path)) await unlink(path);
}

async function flushFolder(folder: string): Promise<void> {
  // Windows flushes the name together with the file and refuses to open folders.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
