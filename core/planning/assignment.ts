import type { PlainDate } from "../plain-date.ts";
import { eachAt, type Problem, problemAt } from "../problem.ts";
import { formatSlashDate } from "../vietnamese/index.ts";
import { findUnit, type Unit } from "./unit.ts";
import { unitOn } from "./unit-history.ts";
import { isValidOn } from "./validity.ts";

/** Who does it: one unit, or a group named as a whole: `Các sở, ban, ngành tỉnh; UBND các huyện, thành phố, thị xã`. */
export type Assignee = { readonly kind: "unit"; readonly unitId: string } | { readonly kind: "group"; readonly name: string };

/** What is assigned. */
export type AssignmentSubject = "indicator" | "task" | "project";

/** Phân công: who leads (chủ trì) and who takes part (phối hợp). Partners are printed in the order they stand. */
export interface Assignment {
  readonly id: string;
  readonly subject: AssignmentSubject;
  readonly subjectId: string;
  readonly assignee: Assignee;
  readonly role: "lead" | "partner";
}

/** Everyone assigned to one thing. */
export interface Team {
  readonly lead?: Assignee;
  readonly partners: readonly Assignee[];
}

/** The lead and the partners of a thing; with several leads, which `validateAssignments` reports, the first. */
export function teamOf(assignments: readonly Assignment[], subject: AssignmentSubject, subjectId: string): Team {
  const own = assignments.filter((one) => one.subject === subject && one.subjectId === subjectId);
  const lead = own.find(({ role }) => role === "lead")?.assignee;
  const partners = own.filter(({ role }) => role === "partner").map(({ assignee }) => assignee);
  return lead === undefined ? { partners } : { lead, partners };
}

/** The name an assignee is printed with; an unknown unit by its id. */
export function assigneeName(assignee: Assignee, units: readonly Unit[]): string {
  return assignee.kind === "group" ? assignee.name : (findUnit(units, assignee.unitId)?.name ?? assignee.unitId);
}

/**
 * What is wrong with assignments made on a day: nobody or several to lead one thing, a unit named twice for it, a unit nobody knows or that
 * no longer stands on the day. In the last case the remedy names who took over.
 */
export function validateAssignments(assignments: readonly Assignment[], units: readonly Unit[], date: PlainDate): readonly Problem[] {
  return eachAt("assignments", assignments, (assignment, path, index) => {
    const own = assignments.filter((other) => isSameSubject(other, assignment));
    const earlier = assignments.slice(0, index).filter((other) => isSameSubject(other, assignment));
    return [
      ...(earlier.length === 0 ? validateLead(own, units, path) : []),
      ...validateOnce(earlier, assignment, units, path),
      ...validateAssignee(assignment.assignee, units, date, `${path}.assignee`),
    ];
  });
}

/** Said once for each thing, at its first assignment. */
function validateLead(own: readonly Assignment[], units: readonly Unit[], path: string): readonly Problem[] {
  const leads = own.filter(({ role }) => role === "lead");
  if (leads.length === 1) return [];
  const names = leads.map(({ assignee }) => assigneeName(assignee, units)).join("; ");
  const message = leads.length === 0 ? "Chưa có đơn vị chủ trì." : `Có ${leads.length} đơn vị cùng chủ trì: ${names}.`;
  return [problemAt(path, message, "Chọn đúng một đơn vị chủ trì, các đơn vị khác là phối hợp.")];
}

function validateOnce(earlier: readonly Assignment[], { assignee }: Assignment, units: readonly Unit[], path: string): readonly Problem[] {
  const isRepeated = earlier.some((other) => isSameAssignee(other.assignee, assignee));
  const message = `“${assigneeName(assignee, units)}” được phân công hai lần cho cùng một việc.`;
  return isRepeated ? [problemAt(`${path}.assignee`, message, "Bỏ bớt một lần; đơn vị chủ trì không đồng thời là phối hợp.")] : [];
}

function validateAssignee(assignee: Assignee, units: readonly Unit[], date: PlainDate, path: string): readonly Problem[] {
  if (assignee.kind === "group") return [];
  const unit = findUnit(units, assignee.unitId);
  if (unit === undefined) {
    return [problemAt(path, `Không có đơn vị mã “${assignee.unitId}”.`, "Chọn đơn vị có trong danh mục.")];
  }
  if (isValidOn(unit, date)) return [];
  const message = `“${unit.name}” không hoạt động vào ngày ${formatSlashDate(date)}.`;
  return [problemAt(path, message, takeOverHint(unitOn(units, unit.id, date)))];
}

/** What to choose instead of a unit that does not stand. */
export function takeOverHint(holders: readonly Unit[]): string {
  const names = holders.map(({ name }) => `“${name}”`).join(", ");
  if (holders.length === 0) return "Chọn đơn vị đang hoạt động vào ngày đó.";
  return holders.length === 1 ? `Chọn đơn vị đảm nhận nhiệm vụ: ${names}.` : `Chọn một trong các đơn vị đảm nhận nhiệm vụ: ${names}.`;
}

function isSameSubject(left: Assignment, right: Assignment): boolean {
  return left.subject === right.subject && left.subjectId === right.subjectId;
}

/** Whether two assignees are the same unit, or groups of the same name. */
export function isSameAssignee(left: Assignee, right: Assignee): boolean {
  if (left.kind === "unit") return right.kind === "unit" && left.unitId === right.unitId;
  return right.kind === "group" && left.name === right.name;
}
