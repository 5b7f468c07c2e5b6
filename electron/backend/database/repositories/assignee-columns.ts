import type { Assignee } from "#core/planning/index.ts";

/** The unit of an assignee as a column; null for a group. */
export function unitIn(assignee: Assignee | undefined): string | null {
  return assignee?.kind === "unit" ? assignee.unitId : null;
}

/** The name of a group as a column; null for a unit. */
export function groupIn(assignee: Assignee | undefined): string | null {
  return assignee?.kind === "group" ? assignee.name : null;
}

/** Who stands in the two columns; null for nobody. */
export function assigneeIn(unitId: string | null, group: string | null): Assignee | null {
  if (unitId !== null) return { kind: "unit", unitId };
  return group === null ? null : { kind: "group", name: group };
}
