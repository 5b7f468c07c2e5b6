import type { UnitRow } from "#contract/catalogue.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { isValidOn, type Unit } from "#core/planning/index.ts";
import type { Result } from "#core/result.ts";
import { compareVietnamese, foldTones } from "#core/vietnamese/index.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import type { Stored } from "../../database/repositories/row-codec.ts";
import { listUnits } from "../../database/repositories/unit-repository.ts";
import { todayIn } from "../drafting/draft-access.ts";
import { shownDay } from "./field-reader.ts";
import type { FormFailure } from "./form-failure.ts";
import { readForm } from "./write-form.ts";

/** What is asked of the tree of units: words of their names, and whether those that ended are shown. */
export interface UnitQuery {
  readonly search: string;
  readonly hasEnded: boolean;
}

/** The units from top to bottom, those under one another in Vietnamese order; with what stands above each that is found. */
export function listUnitTree(database: OpenDatabase, query: UnitQuery): Promise<Result<readonly UnitRow[], FormFailure>> {
  const today = todayIn(database);
  return readForm(database, async (queries) => {
    const stored = await listUnits(queries);
    const byId = new Map(stored.map((one) => [one.value.id, one]));
    const shown = new Set(stored.filter(({ value }) => isAsked(value, query, today)).flatMap(({ value }) => withAbove(value, byId)));
    return rowsUnder(undefined, { stored: stored.filter(({ value }) => shown.has(value.id)), shown, today }, 0);
  });
}

function isAsked(unit: Unit, { search, hasEnded }: UnitQuery, today: PlainDate): boolean {
  if (!hasEnded && !isValidOn(unit, today)) return false;
  const text = foldTones([unit.name, ...unit.shortNames, unit.abbreviation ?? ""].join(" "));
  return foldTones(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A unit with all above it; a mistaken circle ends. */
function withAbove(unit: Unit, byId: ReadonlyMap<string, Stored<Unit>>): readonly string[] {
  const climb = (one: Unit | undefined, known: readonly string[]): readonly string[] =>
    one === undefined || known.includes(one.id) ? known : climb(byId.get(one.parentId ?? "")?.value, [...known, one.id]);
  return climb(unit, []);
}

interface Tree {
  readonly stored: readonly Stored<Unit>[];
  readonly shown: ReadonlySet<string>;
  readonly today: PlainDate;
}

function rowsUnder(parentId: string | undefined, tree: Tree, depth: number): readonly UnitRow[] {
  const isUnder = ({ parentId: above }: Unit) =>
    parentId === undefined ? above === undefined || !tree.shown.has(above) : above === parentId;
  return tree.stored
    .filter(({ value }) => isUnder(value))
    .toSorted((left, right) => compareVietnamese(left.value.name, right.value.name) || compareVietnamese(left.value.id, right.value.id))
    .flatMap((one) => [rowOf(one, depth, tree.today), ...rowsUnder(one.value.id, tree, depth + 1)]);
}

function rowOf({ value, version }: Stored<Unit>, depth: number, today: PlainDate): UnitRow {
  const { id, name, shortNames, abbreviation = "", side, level, parentId = "", validFrom, validTo, successors } = value;
  return {
    ...{ id, version, depth, name, shortNames, abbreviation, side, level, parentId },
    validFrom: shownDay(validFrom),
    validTo: shownDay(validTo),
    successors: successors.map(({ unitId, duties = "" }) => ({ unitId, duties })),
    isStanding: isValidOn(value, today),
  };
}
