import { type Result, success } from "../result.ts";
import type { Team } from "./assignment.ts";
import { enterAssignee, enterAssignees, showAssignees, type UnitDirectory } from "./enter-assignee.ts";
import type { Unit } from "./unit.ts";

/** What is entered of a team. */
export type TeamField = "lead" | "partners";

/** The team with its lead or its partners as they were typed; nothing else of `team` is given back. Fails as `enterAssignee`. */
export function enterTeam({ lead, partners }: Team, field: TeamField, typed: string, directory: UnitDirectory): Result<Team, string> {
  if (field === "partners") {
    const entered = enterAssignees(typed, directory);
    if (!entered.ok) return entered;
    return success(lead === undefined ? { partners: entered.value } : { lead, partners: entered.value });
  }
  const entered = enterAssignee(typed, directory);
  if (!entered.ok) return entered;
  return success(entered.value === undefined ? { partners } : { lead: entered.value, partners });
}

/** The texts of a team, each as `enterTeam` reads it back. */
export function showTeam({ lead, partners }: Team, units: readonly Unit[]): Readonly<Record<TeamField, string>> {
  return { lead: lead === undefined ? "" : showAssignees([lead], units), partners: showAssignees(partners, units) };
}
