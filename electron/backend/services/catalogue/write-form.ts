import { failure, type Result, success } from "#core/result.ts";
import type { ChangeFailure } from "../../database/change-failure.ts";
import { type Changes, changeSet } from "../../database/change-set.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import { type ReadQueries, read } from "../../database/read.ts";
import type { FormFailure } from "./form-failure.ts";

/** What was written under which id, and by which change it is taken back; null where nothing changed. */
export interface Written {
  readonly id: string;
  readonly changeSetId: string | null;
}

const FORM_KINDS: readonly string[] = ["form", "frozen", "missing", "database"] satisfies readonly FormFailure["kind"][];

/** Writes as one change set named `reason`; `work` gives the id of what it wrote, or refuses and nothing is written. */
export async function writeForm(
  database: OpenDatabase,
  reason: string,
  work: (changes: Changes) => Promise<Result<string, FormFailure>>,
): Promise<Result<Written, FormFailure>> {
  const done = await changeSet(database, { reason }, work);
  if (!done.ok) return failure(asFormFailure(done.failure));
  return success({ id: done.value.value, changeSetId: done.value.changeSetId ?? null });
}

/** Reads at one moment; what the disk refuses becomes a failure of forms. */
export async function readForm<Value>(
  database: OpenDatabase,
  work: (queries: ReadQueries) => Promise<Value>,
): Promise<Result<Value, FormFailure>> {
  const done = await read(database, work);
  return done.ok ? done : failure({ kind: "database", failure: done.failure });
}

function asFormFailure(reason: FormFailure | ChangeFailure): FormFailure {
  return isFormFailure(reason) ? reason : { kind: "database", failure: reason };
}

function isFormFailure(reason: FormFailure | ChangeFailure): reason is FormFailure {
  return FORM_KINDS.includes(reason.kind);
}
