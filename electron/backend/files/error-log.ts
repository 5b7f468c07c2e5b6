import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { ORPCError } from "@orpc/server";
import type { DatabaseEnvironment } from "../database/database-handle.ts";

/**
 * Logs bugs once, each under an id, in `errors.log` of the program's own folder; gives the error the window is told, which says the id and
 * nothing of the inside.
 */
export function createErrorLog(home: string, { clock, ids }: DatabaseEnvironment): (error: unknown) => Error {
  return (error) => {
    const id = ids().slice(-8);
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      appendFileSync(join(home, "errors.log"), `${clock()} ${id} ${detail}\n`);
    } catch {
      // A log that cannot be written must not hide the answer.
    }
    return new ORPCError("INTERNAL_SERVER_ERROR", { message: `Lỗi không mong đợi (mã ${id}).` });
  };
}
