import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Instant } from "./clock.ts";
import type { DataFolder } from "./data-folder.ts";
import { exists } from "./database-file.ts";

/** Why a backup was made. */
export const BACKUP_REASONS = ["manual", "daily", "before-migration", "before-import", "before-restore"] as const;

export type BackupReason = (typeof BACKUP_REASONS)[number];

const Manifest = z.object({
  file: z.string(),
  madeAt: z.iso.datetime(),
  reason: z.enum(BACKUP_REASONS),
  bytes: z.int(),
  sha256: z.string(),
  /** The last migration the backup went through. */
  schema: z.int(),
  /** The ordinal of the last change set in it; 0 for none. */
  lastChangeSet: z.int(),
  rowCounts: z.record(z.string(), z.int()),
});

/** What is known of a backup since it was verified; written beside it. */
export interface BackupManifest extends Readonly<Omit<z.infer<typeof Manifest>, "madeAt">> {
  readonly madeAt: Instant;
}

/** The file of the backup itself. */
export function backupPathOf(folder: DataFolder, manifest: BackupManifest): string {
  return join(folder.backups, manifest.file);
}

/** The file that describes the backup. */
export function manifestPathOf(backup: string): string {
  return `${backup}.json`;
}

/** The finished backups of the folder, newest first. Descriptions that cannot be read are passed over: their backups are not to be trusted. */
export async function listBackups(folder: DataFolder): Promise<readonly BackupManifest[]> {
  if (!(await exists(folder.backups))) return [];
  const files = await readdir(folder.backups);
  const names = files.filter((name) => name.endsWith(".sqlite.json") && files.includes(name.slice(0, -".json".length)));
  const manifests = await Promise.all(names.map((name) => readManifest(join(folder.backups, name))));
  return manifests.filter((manifest) => manifest !== undefined).toSorted((a, b) => compareText(b.madeAt + b.file, a.madeAt + a.file));
}

async function readManifest(path: string): Promise<BackupManifest | undefined> {
  const parsed = Manifest.safeParse(parseJson(await readFile(path, "utf8")));
  // The file is the one of that name in this folder, never a path written into the description.
  if (!parsed.success || parsed.data.file !== basename(parsed.data.file)) return undefined;
  return { ...parsed.data, madeAt: parsed.data.madeAt as Instant };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off by a power failure; the schema refuses undefined.
    return undefined;
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
