import type { Unit } from "#core/planning/index.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import type { FileProblem } from "./data-failure.ts";
import type { PlacedFact } from "./facts.ts";
import { type IdMatch, idTaken } from "./id-match.ts";
import type { KnownOffice } from "./known-office.ts";
import { problemIn } from "./problem-in.ts";

type PlacedUnit = PlacedFact<"units">;

/** Units are the same where their names are and nothing else tells them apart. */
export function matchUnits(placed: readonly PlacedUnit[], known: KnownOffice): IdMatch {
  const given = new Set(placed.filter(({ isIdMade }) => isIdMade !== true).map(({ fact }) => fact.id));
  const ids = new Map<string, string>();
  const problems: FileProblem[] = [];
  for (const one of placed) {
    const { parentId } = one.fact;
    const asked: Unit = parentId === undefined ? one.fact : { ...one.fact, parentId: ids.get(parentId) ?? parentId };
    const found = one.isIdMade === true ? calledLike(known.units, asked) : sameUnder(asked, known, given);
    const [unit] = found;
    if (unit !== undefined && found.length === 1) ids.set(one.fact.id, unit.id);
    else if (one.isIdMade === true && found.length > 1) problems.push(severalCalled(one, found));
    else if (one.isIdMade === true && known.versions.units.has(one.fact.id)) problems.push(idTaken(one));
  }
  return { ids, problems };
}

/** Under an id the folder does not have, a unit may be one the files do not bring themselves. */
function sameUnder(asked: Unit, { units, versions }: KnownOffice, given: ReadonlySet<string>): readonly Unit[] {
  return versions.units.has(asked.id) ? [] : standingLike(units, asked).filter(({ id }) => !given.has(id));
}

function severalCalled({ fact, place }: PlacedUnit, found: readonly Unit[]): FileProblem {
  const message = `Có ${found.length} cơ quan, đơn vị cùng gọi là “${fact.name}”.`;
  return problemIn(place, "name", message, `Ghi thêm “id”, một trong: ${found.map(({ id }) => id).join(", ")}.`);
}

/** Without an id any unit of that name will do; of several the one that stands where it does; of none the one of its abbreviation. */
function calledLike(units: readonly Unit[], asked: Unit): readonly Unit[] {
  const named = units.filter((unit) => [unit.name, ...unit.shortNames].some((name) => foldTones(name) === foldTones(asked.name)));
  if (named.length > 1) {
    const exact = standingLike(named, asked);
    return exact.length === 1 ? exact : named;
  }
  if (named.length === 1 || asked.abbreviation === undefined) return named;
  return units.filter((unit) => unit.abbreviation === asked.abbreviation && hasPlaceOf(unit, asked));
}

/** Under an id of its own a unit is the known one only where nothing tells them apart: two departments may have one name. */
function standingLike(units: readonly Unit[], asked: Unit): readonly Unit[] {
  return units.filter((unit) => hasPlaceOf(unit, asked) && foldTones(unit.name) === foldTones(asked.name));
}

function hasPlaceOf(unit: Unit, asked: Unit): boolean {
  return (["side", "level", "parentId", "validFrom", "validTo"] as const).every((key) => unit[key] === asked[key]);
}
