import { z } from "zod";
import { call } from "./refusal.ts";

const id = z.string().min(1).max(200);

/** The three lists of a plan. */
export const PLAN_SHEETS = ["indicators", "tasks", "projects"] as const;

const place = z.object({ planId: id, sheet: z.enum(PLAN_SHEETS) });

export type PlanSheetPlace = z.infer<typeof place>;
export type PlanSheetKind = PlanSheetPlace["sheet"];

/** A plan in the list of plans. */
const planSummary = z.object({
  id,
  title: z.string(),
  period: z.string(),
  periodLabel: z.string(),
  issuerUnitId: z.string(),
  issuer: z.string(),
  /** The citation of the document it was issued by; null while it is being drafted. */
  document: z.string().nullable(),
  documentId: z.string().nullable(),
  parentPlanId: z.string().nullable(),
  parentTitle: z.string().nullable(),
  indicators: z.number().int(),
  met: z.number().int(),
  missed: z.number().int(),
  tasks: z.number().int(),
  tasksDone: z.number().int(),
  projects: z.number().int(),
});
export type PlanSummary = z.infer<typeof planSummary>;

/** The head of a plan as it is typed; `period` in any words of a period. */
const planHead = z.object({
  title: z.string().max(2_000),
  period: z.string().max(100),
  issuerUnitId: z.string().max(200),
  documentId: z.string().nullable(),
  parentPlanId: z.string().nullable(),
});
export type PlanHead = z.infer<typeof planHead>;

const named = z.object({ id, name: z.string() });

/** What can be chosen in the head of a plan. */
const headChoices = z.object({
  units: z.array(named).readonly(),
  documents: z.array(named).readonly(),
});
export type PlanHeadChoices = z.infer<typeof headChoices>;

const cellEdit = z.object({ rowId: id, columnId: z.string().max(200), text: z.string().max(20_000) });
const refusedCell = cellEdit.extend({ reason: z.string() });

/** One line of a list: an indicator, a task, a project. Everything is text as it is shown and typed. */
const planRow = z.object({
  id,
  cells: z.record(z.string(), z.string()),
  /** Columns that can only be read in this line. */
  closed: z.array(z.string()).readonly(),
});
export type PlanRow = z.infer<typeof planRow>;

/** What looks wrong with a line though it was taken: the clerk decides. */
const remark = z.object({ rowId: id, text: z.string() });

/** A year and a source of money of projects; they make the columns `amount:<year>:<source>` and `disbursed:<year>:<source>`. */
const moneyColumn = z.object({ year: z.number().int(), source: z.string() });
export type MoneyColumn = z.infer<typeof moneyColumn>;

const sheet = z.object({
  planTitle: z.string(),
  periodLabel: z.string(),
  areas: z.array(z.string()).readonly(),
  /** Names of units, offered while typing. */
  units: z.array(z.string()).readonly(),
  money: z.array(moneyColumn).readonly(),
  rows: z.array(planRow).readonly(),
  refused: z.array(refusedCell).readonly(),
  remarks: z.array(remark).readonly(),
});
export type PlanSheet = z.infer<typeof sheet>;

/** What became of edits: the lines they touched as they stand now, with what looks wrong with them, those that are gone, and every cell that waits to be mended. */
const entered = z.object({
  rows: z.array(planRow).readonly(),
  goneIds: z.array(id).readonly(),
  refused: z.array(refusedCell).readonly(),
  remarks: z.array(remark).readonly(),
});
export type EnteredPlanCells = z.infer<typeof entered>;

const lastChange = z.object({ id, reason: z.string() });

/** Plans with their indicators, tasks, projects and who is assigned to them. */
export const planningContract = {
  /** The newest plan first. */
  plans: call.output(z.array(planSummary).readonly()),
  headChoices: call.output(headChoices),
  create: call.input(planHead).output(z.object({ planId: id })),
  saveHead: call.input(planHead.extend({ planId: id })).output(z.void()),
  /** Removes a plan with its targets, tasks and projects; its indicators and their results stay. */
  remove: call.input(z.object({ planId: id })).output(z.void()),
  sheet: call.input(place).output(sheet),
  /** Takes edits as one change; on disk when it answers. A line nobody knows is a new one. */
  enter: call.input(place.extend({ edits: z.array(cellEdit).max(200_000).readonly() })).output(entered),
  removeRows: call.input(place.extend({ rowIds: z.array(id).max(20_000).readonly() })).output(entered),
  /** The newest change that can be taken back; null where there is none. */
  lastChange: call.output(lastChange.nullable()),
  undo: call.input(z.object({ id })).output(z.void()),
};
