import type { PlainDate } from "../plain-date.ts";
import { isPastDue, type TaskDeadline } from "./task-deadline.ts";

/** How far a task has come, as its unit reports it. Being late is no status: it follows from the deadline and the day. */
export type TaskStatus = "notStarted" | "inProgress" | "completed" | "suspended";

/** Nhiệm vụ: work to be done, its units standing in the assignments. */
export interface Task {
  readonly id: string;
  readonly planId: string;
  /** Begins with a verb: `Xây dựng và ban hành Kế hoạch …`. */
  readonly name: string;
  readonly area?: string;
  /** Sản phẩm: `Quyết định`, `Hệ thống`. */
  readonly product?: string;
  readonly deadline?: TaskDeadline;
  readonly status: TaskStatus;
  /** The day it was finished; with status `completed` only. */
  readonly completedOn?: PlainDate;
  /** The documents of the register that show it was done: `Quyết định số 3652/QĐ-UBND …`. */
  readonly evidenceDocumentIds: readonly string[];
  /** What came of it, in the words of the report. */
  readonly resultText?: string;
  /** The document of the superior that orders it. */
  readonly basisDocumentId?: string;
  /** The headings it stands under in its plan, the widest first; their order stands in the plan (`taskParts`). */
  readonly groups?: readonly string[];
}

/** Tiến độ as a table prints it on a day. */
export type TaskProgress = "notStarted" | "inProgress" | "suspended" | "overdue" | "completed" | "completedLate";

/** The progress of a task on a day. A task without a fixed deadline is never overdue; one stopped (tạm dừng) is not chased. */
export function progressOf(task: Task, date: PlainDate): TaskProgress {
  const { deadline, status, completedOn } = task;
  if (status === "completed")
    return deadline !== undefined && completedOn !== undefined && isPastDue(deadline, completedOn) ? "completedLate" : status;
  if (status === "suspended") return status;
  return deadline !== undefined && isPastDue(deadline, date) ? "overdue" : status;
}

/** The words for a progress in a table. */
export const PROGRESS_LABELS: Readonly<Record<TaskProgress, string>> = {
  notStarted: "Chưa triển khai",
  inProgress: "Đang triển khai",
  suspended: "Tạm dừng",
  overdue: "Quá hạn",
  completed: "Hoàn thành",
  completedLate: "Hoàn thành chậm",
};
