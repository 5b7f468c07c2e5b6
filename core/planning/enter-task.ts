import { parsePlainDate } from "../plain-date.ts";
import { failure, type Result, success } from "../result.ts";
import { formatSlashDate, parseDate } from "../vietnamese/index.ts";
import type { Team } from "./assignment.ts";
import type { UnitDirectory } from "./enter-assignee.ts";
import { enterTeam, showTeam } from "./enter-team.ts";
import { PROGRESS_LABELS, type Task, type TaskStatus } from "./task.ts";
import { describeDeadline, parseDeadline } from "./task-deadline.ts";
import { type TaskHeadings, taskHeadings } from "./task-headings.ts";
import type { Unit } from "./unit.ts";

/** What can be entered of a task, in the order in which a new line is read: that it is done goes before the day it was. */
export const TASK_FIELDS = [
  "part",
  "group",
  "subgroup",
  "name",
  "product",
  "deadline",
  "lead",
  "partners",
  "status",
  "completedOn",
  "resultText",
] as const;

export type TaskField = (typeof TASK_FIELDS)[number];

/** A task as a line of its plan. */
export interface TaskEntry extends Team {
  readonly task: Task;
}

const STATUSES: readonly TaskStatus[] = ["notStarted", "inProgress", "completed", "suspended"];

/** How far a task has come, in the words it is entered by. Being late is not entered: it follows from the deadline. */
export const STATUS_NAMES: readonly string[] = STATUSES.map((status) => PROGRESS_LABELS[status]);

/** What people write besides. */
const OTHER_STATUS_NAMES: Readonly<Record<string, TaskStatus>> = {
  "chưa thực hiện": "notStarted",
  "đang thực hiện": "inProgress",
  "đã hoàn thành": "completed",
  "đã thực hiện": "completed",
};

/** The line with one field as it was typed. Fails with a Vietnamese sentence: what is wrong and what to type. */
export function enterTask(entry: TaskEntry, field: TaskField, text: string, directory: UnitDirectory): Result<TaskEntry, string> {
  const typed = text.normalize("NFC").trim();
  switch (field) {
    case "name":
      return typed === ""
        ? failure("Nhiệm vụ phải có tên; muốn bỏ cả dòng thì chọn Xóa dòng.")
        : success({ ...entry, task: { ...entry.task, name: typed } });
    case "part":
    case "group":
    case "subgroup":
      return success({ ...entry, task: withHeading(entry.task, field, typed) });
    case "deadline": {
      const { deadline: _was, ...rest } = entry.task;
      const deadline = parseDeadline(typed);
      return success({ ...entry, task: deadline === undefined ? rest : { ...rest, deadline } });
    }
    case "lead":
    case "partners": {
      const team = enterTeam(entry, field, typed, directory);
      return team.ok ? success({ task: entry.task, ...team.value }) : team;
    }
    case "status":
      return enterStatus(entry, typed);
    case "completedOn":
      return enterCompletion(entry, typed);
    default: {
      const { [field]: _was, ...rest } = entry.task;
      return success({ ...entry, task: typed === "" ? rest : { ...rest, [field]: typed } });
    }
  }
}

/** The texts of a line, each as `enterTask` reads it back. */
export function showTask(entry: TaskEntry, units: readonly Unit[]): Readonly<Record<TaskField, string>> {
  const { task } = entry;
  const { part = "", group = "", subgroup = "" } = taskHeadings([task])[0] ?? {};
  return {
    part,
    group,
    subgroup,
    name: task.name,
    product: task.product ?? "",
    deadline: task.deadline === undefined ? "" : describeDeadline(task.deadline),
    ...showTeam(entry, units),
    status: PROGRESS_LABELS[task.status],
    completedOn: task.completedOn === undefined ? "" : formatSlashDate(task.completedOn),
    resultText: task.resultText ?? "",
  };
}

/** A heading of one level alone is a group. Where the area stood in for the heading, it goes with it. */
function withHeading({ groups: _was, ...task }: Task, level: "part" | "group" | "subgroup", typed: string): Task {
  const shown: TaskHeadings = taskHeadings([_was === undefined ? task : { ...task, groups: _was }])[0] ?? {};
  const { part = "", group = "", subgroup = "" }: TaskHeadings = { ...shown, [level]: typed };
  const groups = [part, group, subgroup].filter((heading) => heading !== "");
  if (groups.length > 0) return { ...task, groups };
  const { area: _area, ...rest } = task;
  return rest;
}

function enterStatus(entry: TaskEntry, typed: string): Result<TaskEntry, string> {
  const words = typed.toLowerCase();
  const status = STATUSES.find((one) => PROGRESS_LABELS[one].toLowerCase() === words) ?? OTHER_STATUS_NAMES[words];
  if (status === undefined) return failure(`“${typed}” không phải là tiến độ; hãy chọn ${STATUS_NAMES.join(", ")}.`);
  const { completedOn, ...rest } = entry.task;
  const isStillDone = status === "completed" && completedOn !== undefined;
  return success({ ...entry, task: isStillDone ? { ...rest, completedOn, status } : { ...rest, status } });
}

function enterCompletion(entry: TaskEntry, typed: string): Result<TaskEntry, string> {
  const { completedOn: _was, ...rest } = entry.task;
  if (typed === "") return success({ ...entry, task: rest });
  const day = parsePlainDate(typed) ?? parseDate(typed)?.date;
  if (day === undefined) return failure(`“${typed}” không phải là một ngày; hãy nhập như 31/12/2022.`);
  if (rest.status !== "completed")
    return failure(`Chỉ nhiệm vụ đã hoàn thành mới có ngày hoàn thành; hãy chọn tiến độ “${PROGRESS_LABELS.completed}” trước.`);
  return success({ ...entry, task: { ...rest, completedOn: day } });
}
