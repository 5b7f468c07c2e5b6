import type { FileHandle } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { failure, type Result, success } from "#core/result.ts";
import type { FileFailure, FileFailureKind } from "./file-failure.ts";
import { isPortableFileName } from "./file-name.ts";
import { type FileOperations, nodeFileOperations } from "./file-operations.ts";
import { attempt, systemErrorCodeOf } from "./system-error.ts";
import { createTempName, removeStaleTempFiles } from "./temp-file.ts";

/** Where the bytes go: the real file behind any link, and the rights it has if it stands already. */
interface Destination {
  readonly path: string;
  readonly mode: number | undefined;
}

interface Content {
  readonly bytes: Uint8Array;
  readonly mode: number | undefined;
}

const KIND_BY_CODE: { readonly [code: string]: Exclude<FileFailureKind, "file-too-large" | "storage-failed"> } = {
  ENOENT: "folder-missing",
  ENOTDIR: "folder-missing",
  EACCES: "folder-read-only",
  EPERM: "folder-read-only",
  EROFS: "folder-read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EBUSY: "file-open-elsewhere",
  ETXTBSY: "file-open-elsewhere",
  EISDIR: "is-folder",
  ENAMETOOLONG: "name-too-long",
  EINVAL: "name-invalid",
  EILSEQ: "name-invalid",
};

/** Windows answers with these while a virus scanner, Word or Excel holds the file. */
const HELD_CODES: readonly string[] = ["EBUSY", "EPERM", "EACCES"];

/** Pauses between tries while the file is held, in milliseconds: two seconds in all, as long as a scanner takes. */
const RETRY_PAUSES_MS = [10, 20, 40, 80, 160, 320, 640, 730] as const;

/**
 * Puts `bytes` under the name `target`, whole or not at all: a temp file beside the target is written, flushed to disk and
 * renamed. After any failure the earlier file stands as it was and no temp file is left; temp files left by killed runs are removed.
 * Gives the failure for whatever a disk, a name, a right or another program can cause.
 */
export async function writeFileAtomically(
  target: string,
  bytes: Uint8Array,
  operations: FileOperations = nodeFileOperations,
): Promise<Result<void, FileFailure>> {
  const destination = await findDestination(target, operations);
  if (!destination.ok) return destination;
  const { path, mode } = destination.value;
  const temp = join(dirname(path), createTempName());
  const opened = await attempt(() => operations.open(temp, "wx", mode), writeFailureOf(target));
  if (!opened.ok) return opened;
  const filled = await attempt(() => fillTempFile(opened.value, temp, { bytes, mode }, operations), writeFailureOf(target));
  const replaced = filled.ok ? await replaceTarget(temp, path, target, operations) : filled;
  if (!replaced.ok) await removeTempFile(temp, operations);
  return replaced;
}

async function findDestination(target: string, operations: FileOperations): Promise<Result<Destination, FileFailure>> {
  if (!isPortableFileName(target)) return failure({ kind: "name-invalid", path: target });
  try {
    const facts = await operations.stat(target);
    if (facts.isDirectory()) return failure({ kind: "is-folder", path: target });
    if (!facts.isFile()) return failure({ kind: "not-a-file", path: target });
    // A rename would replace a read-only file without a word; whoever set that mark did not want it.
    if ((facts.mode & 0o200) === 0) return failure({ kind: "file-read-only", path: target });
    return success({ path: await operations.realpath(target), mode: facts.mode & 0o777 });
  } catch (error) {
    const code = systemErrorCodeOf(error);
    if (code === undefined) throw error;
    return code === "ENOENT" ? success({ path: resolve(target), mode: undefined }) : failure(writeFailureOf(target)(code));
  }
}

async function fillTempFile(handle: FileHandle, temp: string, { bytes, mode }: Content, operations: FileOperations): Promise<void> {
  try {
    const { mtimeMs } = await handle.stat();
    await removeStaleTempFiles(dirname(temp), mtimeMs, operations);
    // The mode given at opening is cut by the process's mask; the file must keep the rights the earlier one had.
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function replaceTarget(temp: string, path: string, target: string, operations: FileOperations): Promise<Result<void, FileFailure>> {
  const renamed = await attempt(
    () => retryWhileHeld(() => operations.rename(temp, path), operations),
    (code) => (HELD_CODES.includes(code) ? { kind: "file-open-elsewhere", path: target } : writeFailureOf(target)(code)),
  );
  if (renamed.ok) await flushFolder(dirname(path), operations);
  return renamed;
}

async function retryWhileHeld(action: () => Promise<void>, operations: FileOperations): Promise<void> {
  for (const pause of RETRY_PAUSES_MS) {
    try {
      return await action();
    } catch (error) {
      if (!HELD_CODES.includes(systemErrorCodeOf(error) ?? "")) throw error;
      await operations.wait(pause);
    }
  }
  return await action();
}

/** Makes the new name last through a power cut. */
async function flushFolder(folder: string, operations: FileOperations): Promise<void> {
  // Windows cannot open a folder for this, some network drives refuse; the file itself is whole and in place by now.
  const handle = await operations.open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

async function removeTempFile(temp: string, operations: FileOperations): Promise<void> {
  // What cannot be removed now is removed by the next write; the failure to report is the one that led here.
  await retryWhileHeld(() => operations.unlink(temp), operations).catch(() => undefined);
}

function writeFailureOf(path: string): (code: string) => FileFailure {
  return (code) => {
    const kind = KIND_BY_CODE[code];
    return kind === undefined ? { kind: "storage-failed", path, code } : { kind, path };
  };
}
