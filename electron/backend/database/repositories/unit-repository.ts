import type { Unit } from "#core/planning/index.ts";
import type { Changes } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";
import type { UnitRow, UnitSuccessorRow } from "../tables/organisation-tables.ts";
import { listFromText, listToText, replaceRows, rowsByOwner, type Stored, withoutNulls } from "./row-codec.ts";

/** All units, ended ones included, in the order they were entered. */
export async function listUnits(queries: ReadQueries): Promise<readonly Stored<Unit>[]> {
  const rows = await queries.selectFrom("units").selectAll().orderBy("id").execute();
  const successors = await queries.selectFrom("unit_successors").selectAll().orderBy("position").execute();
  const successorsOf = rowsByOwner(successors, ({ unit_id }) => unit_id);
  return rows.map((row) => ({ value: unitOf(row, successorsOf(row.id)), version: row.version }));
}

/** Enters a unit under its own id. Its successors must be there already. */
export async function insertUnit(changes: Changes, unit: Unit): Promise<void> {
  await changes.insert("units", { id: unit.id, ...columnsOf(unit) });
  await replaceRows(changes, "unit_successors", [], successorColumns(unit));
}

/** Saves a unit as it is now; refused when it is no longer at the version seen. */
export async function saveUnit(changes: Changes, unit: Unit, seenVersion: number): Promise<void> {
  const seen = { id: unit.id, version: seenVersion };
  const { version } = await changes.update("units", seen, columnsOf(unit));
  const present = await changes.queries.selectFrom("unit_successors").selectAll().where("unit_id", "=", unit.id).execute();
  const hasChanged = await replaceRows(changes, "unit_successors", present, successorColumns(unit));
  if (hasChanged && version === seenVersion) await changes.touch("units", seen);
}

function unitOf(row: UnitRow, successors: readonly UnitSuccessorRow[]): Unit {
  return {
    id: row.id,
    name: row.name,
    shortNames: listFromText(row.short_names),
    side: row.side,
    level: row.level,
    successors: successors.map(({ successor_id, duties }) => ({ unitId: successor_id, ...withoutNulls({ duties }) })),
    ...withoutNulls({ abbreviation: row.abbreviation, parentId: row.parent_id, validFrom: row.valid_from, validTo: row.valid_to }),
  };
}

function columnsOf(unit: Unit): Omit<UnitRow, "id" | "version"> {
  return {
    name: unit.name,
    short_names: listToText(unit.shortNames),
    abbreviation: unit.abbreviation ?? null,
    side: unit.side,
    level: unit.level,
    parent_id: unit.parentId ?? null,
    valid_from: unit.validFrom ?? null,
    valid_to: unit.validTo ?? null,
  };
}

function successorColumns({ id, successors }: Unit) {
  return successors.map(({ unitId, duties }, position) => ({
    unit_id: id,
    successor_id: unitId,
    duties: duties ?? null,
    position,
  }));
}
