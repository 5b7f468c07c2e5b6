import type { Changes } from "#backend/database/change-set.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import type { Stored } from "#backend/database/repositories/row-codec.ts";
import {
  type Assignee,
  type Assignment,
  type AssignmentSubject,
  isSameAssignee,
  type Team,
  validateAssignments,
} from "#core/planning/index.ts";
import { groupBy } from "./group-by.ts";
import type { OpenPlan } from "./open-plan.ts";
import { type Remark, remarkOf } from "./remark.ts";

/** Who leads and takes part in one thing, as it should be. */
export interface WantedTeam extends Team {
  readonly subjectId: string;
}

/** The assignments of things of one kind. */
export interface KnownTeams {
  readonly teamOf: (subjectId: string) => Team;
  /** What is wrong with the assignments of a thing as they are stored. */
  readonly remarksOn: (subjectId: string) => readonly Remark[];
  /** Makes assignments what they should be; what is equal stays. */
  readonly save: (changes: Changes, wanted: readonly WantedTeam[]) => Promise<void>;
  readonly removeAll: (changes: Changes, subjectIds: readonly string[]) => Promise<void>;
}

/** Looks up the assignments of one kind of things by what is assigned. */
export function knownTeams(
  stored: readonly Stored<Assignment>[],
  subject: AssignmentSubject,
  { newId, directory, issuedOn }: OpenPlan,
): KnownTeams {
  const bySubject = groupBy(
    stored.filter(({ value }) => value.subject === subject),
    ({ value }) => value.subjectId,
  );
  const ofRole = (subjectId: string, role: Assignment["role"]) =>
    (bySubject.get(subjectId) ?? []).filter(({ value }) => value.role === role);
  const remove = async (changes: Changes, assignments: readonly Stored<Assignment>[]) => {
    for (const { value, version } of assignments) await changes.remove("assignments", { id: value.id, version });
  };
  return {
    teamOf: (subjectId) => {
      const [lead] = ofRole(subjectId, "lead");
      const partners = ofRole(subjectId, "partner").map(({ value }) => value.assignee);
      return lead === undefined ? { partners } : { lead: lead.value.assignee, partners };
    },
    remarksOn: (subjectId) => {
      const own = (bySubject.get(subjectId) ?? []).map(({ value }) => value);
      return own.length === 0 ? [] : validateAssignments(own, directory.units, issuedOn).map(remarkOf);
    },
    save: async (changes, wanted) => {
      const added: Assignment[] = [];
      for (const { subjectId, lead, partners } of wanted) {
        for (const [role, assignees] of [
          ["lead", lead === undefined ? [] : [lead]],
          ["partner", partners],
        ] as const) {
          const present = ofRole(subjectId, role);
          if (isSameTeam(present, assignees)) continue;
          // Their order is that in which they are printed: those of the role are written anew.
          await remove(changes, present);
          added.push(...assignees.map((assignee): Assignment => ({ id: newId(), subject, subjectId, assignee, role })));
        }
      }
      await assignmentRepository.insertAll(changes, added);
    },
    removeAll: async (changes, subjectIds) => {
      for (const id of subjectIds) await remove(changes, bySubject.get(id) ?? []);
    },
  };
}

function isSameTeam(present: readonly Stored<Assignment>[], wanted: readonly Assignee[]): boolean {
  return (
    present.length === wanted.length &&
    present.every(({ value }, index) => {
      const other = wanted[index];
      return other !== undefined && isSameAssignee(value.assignee, other);
    })
  );
}
