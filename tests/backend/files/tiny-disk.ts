import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// A real disk of a few kilobytes, to be full or read-only for once. Only root may mount one, and not on every machine.
const MOUNT = "mount";
const UNMOUNT = "umount";

/** Puts an empty disk of `kilobytes` on the folder; false where that is not allowed. */
export function mountTinyDisk(folder: string, kilobytes: number): boolean {
  return spawnSync(MOUNT, ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder]).status === 0;
}

/** From now on the disk may be written, or only read. */
export function remountDisk(folder: string, right: "rw" | "ro"): void {
  execFileSync(MOUNT, ["-o", `remount,${right}`, folder]);
}

/** Takes the disk and all that is on it away. */
export function unmountDisk(folder: string): void {
  execFileSync(UNMOUNT, [folder]);
}

/** Whether this machine lets the tests mount a disk. */
export function canMountDisks(): boolean {
  const probe = mkdtempSync(join(tmpdir(), "thu-gan-"));
  const isMounted = mountTinyDisk(probe, 64);
  if (isMounted) unmountDisk(probe);
  rmSync(probe, { recursive: true });
  return isMounted;
}
