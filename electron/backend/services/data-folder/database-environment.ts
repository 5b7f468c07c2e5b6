import { userInfo } from "node:os";
import { systemClock } from "../../database/clock.ts";
import type { DatabaseEnvironment } from "../../database/database-handle.ts";
import { createIdSource } from "../../database/row-id.ts";
import { systemErrorCodeOf } from "../../files/system-error.ts";

/** The clock, the keys and the user of this machine. */
export function createDatabaseEnvironment(): DatabaseEnvironment {
  return { clock: systemClock, ids: createIdSource(systemClock), actor: loginName() };
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    // A user id without an entry in the system's list of users, as in containers.
    if (systemErrorCodeOf(error) === undefined) throw error;
    return "không rõ";
  }
}
