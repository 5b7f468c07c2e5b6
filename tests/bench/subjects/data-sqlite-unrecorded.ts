import type { PrepareDatabase } from "../database-subject.ts";
import { prepareBare } from "./data-sqlite.ts";

/** The same by hand without the record of changes: nobody can tell later who wrote what, and nothing can be taken back. */
export const prepare: PrepareDatabase = (size, folder) => prepareBare(size, folder, false);
