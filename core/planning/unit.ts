import type { PlainDate } from "../plain-date.ts";
import { isValidOn, type Validity } from "./validity.ts";

/** Whose body it is: State, Party, or the unions and the Front. */
export type UnitSide = "state" | "party" | "union";

/** Administrative level; the district level ended with the reform of 2025 and lives on in histories. */
export type UnitLevel = "central" | "province" | "district" | "commune";

/** One of the units that took over the duties of a unit that ended. */
export interface Successor {
  readonly unitId: string;
  /** Which duties, where they were split: `báo chí, xuất bản`. Absent for the unit that took the whole or the rest. */
  readonly duties?: string;
}

/**
 * A unit of the organisation (cơ quan, đơn vị) while it bears this name. A new name or a merger is a new unit, and the old one names its
 * successors: so figures of before keep their owner and old documents keep their names.
 */
export interface Unit extends Validity {
  readonly id: string;
  /** `Sở Thông tin và Truyền thông` */
  readonly name: string;
  /** Shorter forms found in documents, the preferred first: `Sở TT&TT`. */
  readonly shortNames: readonly string[];
  /** In the symbols of its documents: `STTTT`. */
  readonly abbreviation?: string;
  readonly side: UnitSide;
  readonly level: UnitLevel;
  readonly parentId?: string;
  readonly successors: readonly Successor[];
}

/** The unit with an id; undefined when there is none. */
export function findUnit(units: readonly Unit[], id: string): Unit | undefined {
  return units.find((unit) => unit.id === id);
}

/** The units directly under a unit on a day, in the order given. */
export function unitsUnder(units: readonly Unit[], parentId: string, date: PlainDate): readonly Unit[] {
  return units.filter((unit) => unit.parentId === parentId && isValidOn(unit, date));
}

/** The form of its name for narrow tables: the first short name, or the name. */
export function shortNameOf(unit: Unit): string {
  return unit.shortNames[0] ?? unit.name;
}
