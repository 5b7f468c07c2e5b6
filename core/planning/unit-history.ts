import type { PlainDate } from "../plain-date.ts";
import { findUnit, type Unit } from "./unit.ts";
import { isValidOn } from "./validity.ts";

/**
 * Who holds the duties of a unit on a day: the unit itself while it stands; after its end its successors, followed as far as needed
 * (several where duties were split); before its beginning the units it was made of. Each holder once, those named first first. Empty when
 * the id is unknown or nobody is known to hold the duties.
 */
export function unitOn(units: readonly Unit[], id: string, date: PlainDate): readonly Unit[] {
  const unit = findUnit(units, id);
  if (unit === undefined) return [];
  if (isValidOn(unit, date)) return [unit];
  const hasEnded = unit.validTo !== undefined && unit.validTo < date;
  return holders([unit], date, hasEnded ? (one) => successorsOf(units, one) : (one) => predecessorsOf(units, one));
}

/** The units that directly took over from a unit. Ids nobody knows are passed over; `validateUnits` names them. */
export function successorsOf(units: readonly Unit[], unit: Unit): readonly Unit[] {
  return unit.successors.flatMap(({ unitId }) => findUnit(units, unitId) ?? []);
}

/** The units a unit directly took over from. */
export function predecessorsOf(units: readonly Unit[], unit: Unit): readonly Unit[] {
  return units.filter(({ successors }) => successors.some(({ unitId }) => unitId === unit.id));
}

/**
 * Every earlier unit whose duties came to this one, nearest generation first, each once; the unit itself is not among them. A history of
 * its figures reads the results of all of these.
 */
export function chainOfPredecessors(units: readonly Unit[], id: string): readonly Unit[] {
  const unit = findUnit(units, id);
  return unit === undefined ? [] : generations([unit], (one) => predecessorsOf(units, one)).slice(1);
}

/** Every later unit that duties of this one went to, nearest generation first, each once; the unit itself is not among them. */
export function chainOfSuccessors(units: readonly Unit[], id: string): readonly Unit[] {
  const unit = findUnit(units, id);
  return unit === undefined ? [] : generations([unit], (one) => successorsOf(units, one)).slice(1);
}

type Step = (unit: Unit) => readonly Unit[];

/** A holder that is valid ends its branch: what became of it later is no answer for the day. */
function holders(start: readonly Unit[], date: PlainDate, step: Step): readonly Unit[] {
  const reached = generations(start, (unit) => (isValidOn(unit, date) ? [] : step(unit)));
  return reached.filter((unit) => isValidOn(unit, date));
}

/** Breadth first; a unit met again is not followed again, so that a mistaken circle ends. */
function generations(start: readonly Unit[], step: Step): readonly Unit[] {
  const follow = (generation: readonly Unit[], known: readonly Unit[]): readonly Unit[] => {
    const next = distinct(generation.flatMap(step)).filter((unit) => !known.includes(unit));
    return next.length === 0 ? known : follow(next, [...known, ...next]);
  };
  return follow(start, start);
}

function distinct(units: readonly Unit[]): readonly Unit[] {
  return [...new Set(units)];
}
