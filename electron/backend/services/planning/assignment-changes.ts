import type { Changes } from "#backend/database/change-set.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import type { Stored } from "#backend/database/repositories/row-codec.ts";
import type { IdSource } from "#backend/database/row-id.ts";
import { type Assignee, type Assignment, type AssignmentSubject, isSameAssignee } from "#core/planning/index.ts";
import { groupBy } from "./group-by.ts";

/** Who leads and takes part in one thing, as it should be. */
export interface WantedTeam {
  readonly subjectId: string;
  readonly lead?: Assignee;
  readonly partners: readonly Assignee[];
}

/** The assignments of things of one kind. */
export interface KnownTeams {
  readonly teamOf: (subjectId: string) => { readonly lead?: Assignee; readonly partners: readonly Assignee[] };
  /** Makes assignments what they should be; what is equal stays. */
  readonly save: (changes: Changes, wanted: readonly WantedTeam[]) => Promise<void>;
  readonly removeAll: (changes: Changes, subjectIds: readonly string[]) => Promise<void>;
}

/** Looks up the assignments of one kind of things by what is assigned. */
export function knownTeams(stored: readonly Stored<Assignment>[], subject: AssignmentSubject, newId: IdSource): KnownTeams {
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
