import type { Unit } from "#core/planning/index.ts";
import type { UnitRow, UnitSuccessorRow } from "../tables/organisation-tables.ts";
import { createRepository } from "./repository.ts";
import { listFromText, listToText, withoutNulls } from "./row-codec.ts";

/** Agencies and units, ended ones included. The successors of a unit must be there before it. */
export const unitRepository = createRepository({
  table: "units",
  parts: { successors: { table: "unit_successors", owner: "unit_id", order: "position", rowsOf: successorColumns } },
  columnsOf,
  readRow: (row, { successors }) => unitOf(row, successors),
});

/** All units, ended ones included, in the order of their ids. */
export const listUnits = unitRepository.list;

/** Enters a unit under its own id. Its successors must be there already. */
export const insertUnit = unitRepository.insert;

/** Saves a unit as it is now; refused when it is no longer at the version seen. */
export const saveUnit = unitRepository.save;

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
