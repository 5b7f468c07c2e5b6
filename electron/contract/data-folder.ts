import { z } from "zod";
import { call } from "./refusal.ts";

const path = z.string().min(1);

/** The data folder that is open. */
const openFolder = z.object({
  path,
  /** Whether it holds the practice data of the sample office, which never mixes with real data. */
  isPractice: z.boolean(),
  /** What was done where the database was found damaged or lost; a Vietnamese sentence. */
  recovery: z.string().optional(),
});

export type OpenFolder = z.infer<typeof openFolder>;

/** A folder opened before, the latest first. */
const recentFolder = z.object({ path, isPractice: z.boolean(), isThere: z.boolean() });

const backup = z.object({ file: z.string(), madeAt: z.string(), reason: z.string(), isSound: z.boolean() });

export type ListedBackup = z.infer<typeof backup>;

/** Data folders: which is open, which were, and their backups. */
export const dataFolderContract = {
  /** The open folder; null while none is. */
  current: call.output(openFolder.nullable()),
  /** The folder to open when the window opens: the one named to the program, else the last one, as far as it is there. */
  last: call.output(z.string().nullable()),
  recent: call.output(z.array(recentFolder).readonly()),
  open: call.input(z.object({ path })).output(openFolder),
  /** Makes a new data folder in an empty one. */
  create: call.input(z.object({ path })).output(openFolder),
  /** Opens the practice data, made anew on first use or when asked for. */
  practise: call.input(z.object({ anew: z.boolean() })).output(openFolder),
  close: call.output(z.void()),
  backups: call.output(z.array(backup).readonly()),
  backUp: call.output(backup),
  /** Gives the backup of what was there before, by which the restoring is taken back. */
  restore: call.input(z.object({ file: z.string().min(1) })).output(z.object({ before: z.string() })),
};
