import { rm } from "node:fs/promises";
import { join } from "node:path";
import { failure, type Result } from "#core/result.ts";
import { exists, renameDurably } from "../database/database-file.ts";
import type { DatabaseEnvironment } from "../database/database-handle.ts";
import { attemptStorage } from "../database/storage-fault.ts";
import type { DataFailure } from "../services/data-folder/data-failure.ts";
import { initDataFolder } from "../services/data-folder/init-data-folder.ts";
import type { Home } from "./recent-folders.ts";

/** Where the practice data are; what stands there is always whole. */
export function practiceOf({ path }: Home): string {
  return join(path, "practice");
}

/** Where the practice data are made, to be put in their place when they are whole: half a sample office would be opened as a whole one. */
function practiceBeingMade({ path }: Home): string {
  return join(path, "practice-new");
}

function practiceBefore({ path }: Home): string {
  return join(path, "practice-before");
}

/** Makes the practice data beside those there are; a failure leaves nothing of them. */
export async function makePractice(home: Home, environment: DatabaseEnvironment): Promise<Result<unknown, DataFailure>> {
  await removePracticeLeftovers(home);
  const access = { path: practiceBeingMade(home), environment, onRecovery: () => undefined };
  const made = await initDataFolder(access, { hasSample: true, onProgress: () => undefined });
  if (!made.ok) await removePracticeLeftovers(home);
  return made;
}

/** Puts the practice data that were made in the place of those there were. A program killed in between finds none and makes them anew. */
export async function placePractice(home: Home): Promise<Result<void, DataFailure>> {
  const place = practiceOf(home);
  const placed = await attemptStorage(place, async () => {
    if (await exists(place)) await renameDurably(place, practiceBefore(home));
    await renameDurably(practiceBeingMade(home), place);
  });
  if (!placed.ok) return failure({ kind: "database", failure: placed.failure });
  await removePracticeLeftovers(home);
  return placed;
}

/** Removes what a program left that was killed while it made practice data. */
export async function removePracticeLeftovers(home: Home): Promise<void> {
  for (const path of [practiceBeingMade(home), practiceBefore(home)]) {
    // What cannot be removed now hinders nothing but making practice data, which says why.
    await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
