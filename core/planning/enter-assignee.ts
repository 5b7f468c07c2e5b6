import type { PlainDate } from "../plain-date.ts";
import { failure, type Result, success } from "../result.ts";
import { foldTones } from "../vietnamese/index.ts";
import { type Assignee, assigneeName, isSameAssignee } from "./assignment.ts";
import type { Unit } from "./unit.ts";
import { isValidOn } from "./validity.ts";

/** The units a typed name may mean, and the day by which a unit that still stands goes before one that ended. */
export interface UnitDirectory {
  readonly units: readonly Unit[];
  readonly date: PlainDate;
}

/**
 * Reads one assignee: a unit by its name, a short name or its abbreviation, whatever its case and tone marks; any other words are the name of a
 * group. Empty text is nobody. Fails with a Vietnamese sentence where the words may mean several units.
 */
export function enterAssignee(text: string, directory: UnitDirectory): Result<Assignee | undefined, string> {
  const name = text.normalize("NFC").trim().replace(/\s+/g, " ");
  if (name === "") return success(undefined);
  const found = unitsCalled(name, directory);
  if (found.length > 1) {
    const names = found.map((unit) => `“${unit.name}”`).join(", ");
    return failure(`“${name}” có thể là ${names}; hãy ghi tên đầy đủ.`);
  }
  const [unit] = found;
  return success(unit === undefined ? { kind: "group", name } : { kind: "unit", unitId: unit.id });
}

/**
 * Reads several assignees, one a line or parted by semicolons. Commas part them only where every part is a unit: `Các sở, ban, ngành` is one group.
 * Each comes once. Fails as `enterAssignee`.
 */
export function enterAssignees(text: string, directory: UnitDirectory): Result<readonly Assignee[], string> {
  const entered: Assignee[] = [];
  for (const name of text.split(/[;\n]/).flatMap((part) => unitsInList(part, directory))) {
    const assignee = enterAssignee(name, directory);
    if (!assignee.ok) return assignee;
    const { value } = assignee;
    if (value !== undefined && !entered.some((other) => isSameAssignee(other, value))) entered.push(value);
  }
  return success(entered);
}

/** Assignees as `enterAssignees` reads them back. */
export function showAssignees(assignees: readonly Assignee[], units: readonly Unit[]): string {
  return assignees.map((assignee) => assigneeName(assignee, units)).join("; ");
}

function unitsInList(part: string, directory: UnitDirectory): readonly string[] {
  const names = part.split(",").map((name) => name.trim());
  return names.length > 1 && names.every((name) => unitsCalled(name, directory).length > 0) ? names : [part];
}

/** A name written with its very marks goes before one that only sounds alike, a unit that stands before one that ended. */
function unitsCalled(name: string, { units, date }: UnitDirectory): readonly Unit[] {
  const folded = foldTones(name);
  const alike = units.filter((unit) => namesOf(unit).some((one) => foldTones(one) === folded));
  const exact = alike.filter((unit) => namesOf(unit).some((one) => one.toLowerCase() === name.toLowerCase()));
  const meant = exact.length > 0 ? exact : alike;
  const standing = meant.filter((unit) => isValidOn(unit, date));
  return standing.length > 0 ? standing : meant;
}

function namesOf({ name, shortNames, abbreviation }: Unit): readonly string[] {
  return [name, ...shortNames, ...(abbreviation === undefined ? [] : [abbreviation])];
}
