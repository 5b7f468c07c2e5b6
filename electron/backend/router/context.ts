import { implement } from "@orpc/server";
import { contract } from "#contract/index.ts";
import type { Refusal } from "#contract/refusal.ts";
import type { Result } from "#core/result.ts";
import type { OpenDatabase } from "../database/database-handle.ts";
import type { OfficeSession } from "../session/office-session.ts";

/** What every handler is given. */
export interface RouterContext {
  readonly session: OfficeSession;
}

/** The contract to be answered. */
export const api = implement(contract).$context<RouterContext>();

/** How a handler refuses. */
export interface Refusers {
  readonly REFUSED: (options: { readonly message: string; readonly data: Refusal }) => Error;
  readonly NO_FOLDER: () => Error;
}

/** The database of the open folder; a call that needs one is refused while none is open. */
export function openDatabaseOf({ session }: RouterContext, errors: Pick<Refusers, "NO_FOLDER">): OpenDatabase {
  const database = session.database();
  if (database === undefined) throw errors.NO_FOLDER();
  return database;
}

/** The value of a success; a failure becomes the typed error of the contract, in the words of `refusalOf`. */
export function valueOrRefusal<Value, Failure>(
  result: Result<Value, Failure>,
  errors: Pick<Refusers, "REFUSED">,
  refusalOf: (failure: Failure) => Refusal,
): Value {
  if (result.ok) return result.value;
  const data = refusalOf(result.failure);
  throw errors.REFUSED({ message: data.message, data });
}
