import { createHash, randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import type { FileOperations } from "./file-operations.ts";
import { systemErrorCodeOf } from "./system-error.ts";

// `.the-thuc-3f9a1c20-4711-9b0c5d6e7f8a9b0c.tmp`: machine, process, chance. The target's name is left out, so that the temp
// name is never the longer of the two.
const TEMP_NAME = /^\.the-thuc-(?<machine>[0-9a-f]{8})-(?<process>\d{1,10})-[0-9a-f]{16}\.tmp$/;

/** No write takes this long; an older temp file is left over, even one of another machine on a shared folder. */
const OLDEST_LIVE_TEMP_MS = 60 * 60 * 1000;

/** A name for a temp file that nobody can foresee and that tells later runs whose it was. */
export function createTempName(): string {
  return `.the-thuc-${machineId()}-${process.pid}-${randomBytes(8).toString("hex")}.tmp`;
}

/**
 * Removes from `folder` the temp files of runs that ended without cleaning up (killed, power cut). `nowMs` is the present as the
 * folder's own file system tells it: a server's clock may differ from ours.
 */
export async function removeStaleTempFiles(folder: string, nowMs: number, operations: FileOperations): Promise<void> {
  // A leftover does no harm to anyone's document and the next write tries again, so faults of the cleaning are passed over.
  const names = await operations.readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if (await isStale(name, path, nowMs, operations)) await operations.unlink(path).catch(() => undefined);
  }
}

async function isStale(name: string, path: string, nowMs: number, operations: FileOperations): Promise<boolean> {
  const owner = TEMP_NAME.exec(name)?.groups;
  if (owner === undefined) return false;
  if (owner.machine === machineId() && !isRunning(Number(owner.process))) return true;
  const facts = await operations.stat(path).catch(() => undefined);
  return facts !== undefined && nowMs - facts.mtimeMs > OLDEST_LIVE_TEMP_MS;
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    return systemErrorCodeOf(error) !== "ESRCH";
  }
}

function machineId(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}
