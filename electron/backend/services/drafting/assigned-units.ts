import type { PlainDate } from "#core/plain-date.ts";
import { type Assignee, type AssignmentSubject, assigneeName, teamOf, unitOn } from "#core/planning/index.ts";
import type { OfficeRecords } from "./office-records.ts";

type Directory = Pick<OfficeRecords, "units" | "assignments">;

/** Who leads and who takes part, by the names of those who hold the duties on a day. */
export function teamNamesOf(
  { units, assignments }: Directory,
  subject: AssignmentSubject,
  subjectId: string,
  day: PlainDate,
): { readonly lead: string | null; readonly partners: readonly string[] } {
  const team = teamOf(assignments, subject, subjectId);
  return {
    lead: team.lead === undefined ? null : nameOn({ units }, team.lead, day),
    partners: team.partners.map((partner) => nameOn({ units }, partner, day)),
  };
}

/** The name of who holds the duties of an assignee on a day; its own name where nobody is known to. */
export function nameOn({ units }: Pick<Directory, "units">, assignee: Assignee, day: PlainDate): string {
  if (assignee.kind === "group") return assignee.name;
  const holders = unitOn(units, assignee.unitId, day);
  return holders.length === 0 ? assigneeName(assignee, units) : holders.map(({ name }) => name).join(", ");
}
