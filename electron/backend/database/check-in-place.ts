import { statSync } from "node:fs";
import type { OpenDatabase } from "./database-handle.ts";
import { DatabaseFault } from "./storage-fault.ts";

/**
 * Throws the fault `folder-gone` unless the file that is open still stands under its name. Linux lets a deleted file be written to and
 * forgets it on closing; "saved" must not be said of that.
 */
export function checkInPlaceSync({ folder, engine }: OpenDatabase): void {
  const found = statSync(folder.database, { bigint: true, throwIfNoEntry: false });
  if (found?.ino !== engine.inode) throw new DatabaseFault({ kind: "folder-gone", path: folder.database });
}
