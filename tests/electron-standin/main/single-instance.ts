import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a second start of the program tells the first. */
export interface SecondStart {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

const LETTER = ".json";

/**
 * Takes the lock of a user data folder, or tells its holder of this start; says whether it was taken. The answer must be there at once, and a
 * second start may end right after: so the lock is a file, and the message another, which the holder watches for.
 */
export function takeLock(userData: string, own: SecondStart, onSecond: (second: SecondStart) => void): boolean {
  const folder = join(userData, "standin-instance");
  const lock = join(folder, "process");
  mkdirSync(folder, { recursive: true });
  if (isHeld(lock)) {
    const draft = join(folder, randomUUID());
    writeFileSync(draft, JSON.stringify(own));
    renameSync(draft, draft + LETTER);
    return false;
  }
  for (const letter of letters(folder)) rmSync(letter, { force: true });
  writeFileSync(lock, String(process.pid));
  const watcher = watch(folder, () => {
    for (const letter of letters(folder)) {
      const second = JSON.parse(readFileSync(letter, "utf8")) as SecondStart;
      rmSync(letter);
      onSecond(second);
    }
  });
  watcher.unref();
  return true;
}

/** Gives the lock back. */
export function releaseLock(userData: string): void {
  rmSync(join(userData, "standin-instance", "process"), { force: true });
}

function isHeld(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    process.kill(holder, 0);
    // A holder that was killed leaves the file behind, and its number may have gone to another program since.
    return (
      process.platform !== "linux" || readFileSync(`/proc/${holder}/cmdline`, "utf8").includes(join(import.meta.dirname, "../boot.ts"))
    );
  } catch {
    // No lock, or its holder is gone.
    return false;
  }
}

function letters(folder: string): readonly string[] {
  // A test may take the folder away under a program it has given up.
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(LETTER))
    .map((name) => join(folder, name));
}
