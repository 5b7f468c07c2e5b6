import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { failure, type Result } from "#core/result.ts";
import type { FileFailure, FileFailureKind } from "./file-failure.ts";
import { attempt } from "./system-error.ts";

/** How much of a file from outside is let into memory. */
export interface InputLimits {
  readonly maxBytes: number;
}

/** Written text: the longest official document with its appendices stays far below. */
export const TEXT_LIMITS: InputLimits = { maxBytes: 20 * 2 ** 20 };

const KIND_BY_CODE: { readonly [code: string]: Exclude<FileFailureKind, "file-too-large" | "storage-failed"> } = {
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EBUSY: "file-open-elsewhere",
  EISDIR: "is-folder",
  ENAMETOOLONG: "name-too-long",
  EINVAL: "name-invalid",
};

/**
 * The bytes of a file from outside, at most `limits.maxBytes`. Gives the failure when the file is missing, too large, a folder or a
 * device, may not be read, or its disk fails.
 */
export async function readInputFile(path: string, limits: InputLimits): Promise<Result<Uint8Array, FileFailure>> {
  if (path.includes("\0")) return failure({ kind: "name-invalid", path });
  // Looked at before opening: opening a pipe would wait for ever.
  const facts = await attempt(() => stat(path), readFailureOf(path));
  if (!facts.ok) return facts;
  if (facts.value.isDirectory()) return failure({ kind: "is-folder", path });
  if (!facts.value.isFile()) return failure({ kind: "not-a-file", path });
  if (facts.value.size > limits.maxBytes) return failure({ kind: "file-too-large", path, maxBytes: limits.maxBytes });
  const bytes = await attempt(() => readAtMost(path, limits.maxBytes + 1), readFailureOf(path));
  // Measured again: the file may have grown since, and some report no size at all.
  return bytes.ok && bytes.value.length > limits.maxBytes ? failure({ kind: "file-too-large", path, maxBytes: limits.maxBytes }) : bytes;
}

async function readAtMost(path: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: maxBytes - 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What a fault of the operating system means to someone who wants to read `path`. */
export function readFailureOf(path: string): (code: string) => FileFailure {
  return (code) => {
    const kind = KIND_BY_CODE[code];
    return kind === undefined ? { kind: "storage-failed", path, code } : { kind, path };
  };
}
