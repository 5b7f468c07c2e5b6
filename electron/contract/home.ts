import { z } from "zod";
import { call } from "./refusal.ts";

/** A report that is due soon, or late: by which regime, for which period, and in how many days. */
const due = z.object({
  key: z.string(),
  regime: z.string(),
  periodLabel: z.string(),
  cutoff: z.string(),
  deadline: z.string(),
  /** Below zero when the deadline has passed. */
  daysLeft: z.number().int(),
});
export type DueReport = z.infer<typeof due>;

/** How far a plan has come in its own period. */
const progress = z.object({
  planId: z.string(),
  title: z.string(),
  period: z.string(),
  periodLabel: z.string(),
  indicators: z.number().int(),
  entered: z.number().int(),
  /** Whether the plan sets targets, by which results are judged; one without them only reports. */
  hasTargets: z.boolean(),
  met: z.number().int(),
  missed: z.number().int(),
  tasks: z.number().int(),
  tasksDone: z.number().int(),
});
export type PlanProgress = z.infer<typeof progress>;

/** What somebody who begins has done so far. */
const firstSteps = z.object({
  /** When the data was begun; practice data made anew is begun anew. Empty while nothing was written. */
  begunAt: z.string(),
  hasUnits: z.boolean(),
  hasSigners: z.boolean(),
  hasPlans: z.boolean(),
  hasResults: z.boolean(),
  /** Results were typed or brought in after what the data began with. */
  hasTypedResults: z.boolean(),
  /** The newest first. */
  draftIds: z.array(z.string()).readonly(),
  hasEdited: z.boolean(),
  hasIssued: z.boolean(),
});
export type FirstSteps = z.infer<typeof firstSteps>;

/** What a clerk sees first. */
export const homeContract = {
  overview: call.output(
    z.object({
      today: z.string(),
      due: z.array(due).readonly(),
      plans: z.array(progress).readonly(),
      firstSteps,
    }),
  ),
};
