import { changeSet } from "#backend/database/change-set.ts";
import { systemClock } from "#backend/database/clock.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { openDatabase } from "#backend/database/open-database.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import { unitRepository } from "#backend/database/repositories/unit-repository.ts";
import { createIdSource } from "#backend/database/row-id.ts";
import { type Result, success } from "#core/result.ts";
import { makeIndicators, makeUnits } from "./office.ts";

/** The value of a success; a failure ends the run. */
export function successOf<Value, Failure>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`Failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** A new database in an existing folder, with the units and the indicators of the office. */
export async function openOffice(folder: string): Promise<OpenDatabase> {
  const database = await openEmpty(folder);
  successOf(
    await changeSet(database, { reason: "Nhập danh mục" }, async (changes) => {
      await unitRepository.insertAll(changes, makeUnits());
      await indicatorRepository.insertAll(changes, makeIndicators());
      return success(undefined);
    }),
  );
  return database;
}

/** A new database in an existing folder. */
export async function openEmpty(folder: string): Promise<OpenDatabase> {
  const environment = { clock: systemClock, ids: createIdSource(systemClock), actor: "Văn thư" };
  return successOf(await openDatabase(folder, environment));
}
