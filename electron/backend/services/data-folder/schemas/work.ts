import { z } from "zod";
import type { Assignee, Assignment, Project, Task, TaskDeadline } from "#core/planning/index.ts";
import { code, date, decimal, period, wholeFrom, words } from "./fact-schema.ts";

const assigneeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unit"), unitId: code }),
  z.strictObject({ kind: z.literal("group"), name: words }),
]) satisfies z.ZodType<Assignee>;

const deadlineSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("date"), date }),
  z.strictObject({ kind: z.literal("period"), period }),
  z.strictObject({ kind: z.literal("recurring"), wording: z.literal(["thường xuyên", "hằng năm", "hằng quý", "hằng tháng"]) }),
  z.strictObject({ kind: z.literal("conditional"), condition: words, metOn: date.exactOptional() }),
]) satisfies z.ZodType<TaskDeadline>;

/** A task in `tasks.json`; `groups` are the headings over it. */
export const taskSchema = z.strictObject({
  id: code,
  planId: code,
  name: words,
  area: words.exactOptional(),
  product: words.exactOptional(),
  deadline: deadlineSchema.exactOptional(),
  status: z.literal(["notStarted", "inProgress", "completed", "suspended"]),
  completedOn: date.exactOptional(),
  evidenceDocumentIds: z.array(code),
  resultText: words.exactOptional(),
  basisDocumentId: code.exactOptional(),
  groups: z.array(words).exactOptional(),
}) satisfies z.ZodType<Task>;

/** A project in `projects.json`; money in triệu đồng. */
export const projectSchema = z.strictObject({
  id: code,
  planId: code,
  name: words,
  part: words.exactOptional(),
  group: words.exactOptional(),
  field: words.exactOptional(),
  proposer: assigneeSchema.exactOptional(),
  proposerNote: words.exactOptional(),
  investor: assigneeSchema.exactOptional(),
  stage: z.literal(["new", "carriedOver"]),
  earlierProjectId: code.exactOptional(),
  capital: z.literal(["investment", "operating"]),
  goal: words.exactOptional(),
  need: words.exactOptional(),
  scope: words.exactOptional(),
  period: period.exactOptional(),
  total: decimal.exactOptional(),
  money: z.array(z.strictObject({ year: wholeFrom(1900), source: words, amount: decimal, disbursed: decimal.exactOptional() })),
  reasonForBlank: words.exactOptional(),
}) satisfies z.ZodType<Project>;

/** An assignment in `assignments.json`. */
export const assignmentSchema = z.strictObject({
  id: code,
  subject: z.literal(["indicator", "task", "project"]),
  subjectId: code,
  assignee: assigneeSchema,
  role: z.literal(["lead", "partner"]),
}) satisfies z.ZodType<Assignment>;
