import { open, readdir, realpath, rename, stat, unlink } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

/** The part of the file system that writing needs, so that a test can put a fault in any one step. */
export const nodeFileOperations = {
  open: (path: string, flags: string, mode?: number) => open(path, flags, mode),
  readdir: (path: string): Promise<readonly string[]> => readdir(path),
  realpath: (path: string): Promise<string> => realpath(path),
  rename: (from: string, to: string): Promise<void> => rename(from, to),
  stat: (path: string) => stat(path),
  unlink: (path: string): Promise<void> => unlink(path),
  wait: async (milliseconds: number): Promise<void> => {
    await setTimeout(milliseconds);
  },
} as const;

export type FileOperations = typeof nodeFileOperations;
