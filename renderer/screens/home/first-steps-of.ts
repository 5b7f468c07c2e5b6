import type { FirstSteps, PlanProgress } from "#contract/home.ts";
import { wasDone } from "#renderer/app/done-once.ts";
import type { Place } from "#renderer/app/place.ts";
import { FIRST_STEPS } from "#renderer/text/home.ts";

/** A step of somebody who begins, and where it is done. */
export interface Step {
  readonly title: string;
  readonly hint: string;
  readonly isDone: boolean;
  readonly place: Place;
}

/** From a result to the issued document, tried on practice data. */
export function practiceSteps(done: FirstSteps, plans: readonly PlanProgress[]): readonly Step[] {
  const [draftId] = done.draftIds;
  const draft: Place = draftId === undefined ? NEW_DRAFT : { screen: "drafts", subject: draftId };
  const { enter, draft: drafted, edit, pages, export: exported, issue } = FIRST_STEPS.practice;
  return [
    { ...enter, isDone: done.hasTypedResults, place: entryPlace(plans) },
    { ...drafted, isDone: draftId !== undefined, place: NEW_DRAFT },
    { ...edit, isDone: done.hasEdited, place: draft },
    { ...pages, isDone: wasDone("pages", done.draftIds), place: draftId === undefined ? draft : { ...draft, part: "pages" } },
    { ...exported, isDone: wasDone("export", done.draftIds), place: draft },
    {
      ...issue,
      isDone: done.hasIssued,
      place: { screen: "register", subject: "issue", ...(draftId === undefined ? {} : { part: draftId }) },
    },
  ];
}

/** From an empty data folder to the first report. */
export function officeSteps(done: FirstSteps, plans: readonly PlanProgress[]): readonly Step[] {
  const { units, signers, plan, enter, draft } = FIRST_STEPS.office;
  return [
    { ...units, isDone: done.hasUnits, place: { screen: "catalogue", subject: "units" } },
    { ...signers, isDone: done.hasSigners, place: { screen: "catalogue", subject: "people" } },
    { ...plan, isDone: done.hasPlans, place: { screen: "plans" } },
    { ...enter, isDone: done.hasResults, place: entryPlace(plans) },
    { ...draft, isDone: done.draftIds.length > 0, place: NEW_DRAFT },
  ];
}

const NEW_DRAFT: Place = { screen: "drafts", subject: "new" };

/** Where results are missing: in the plan of a year before one of several years. */
function entryPlace(plans: readonly PlanProgress[]): Place {
  const waiting = plans.filter(({ indicators, entered, hasTargets }) => hasTargets && entered < indicators);
  const plan = waiting.find(({ period }) => /^\d{4}$/.test(period)) ?? waiting[0];
  return plan === undefined ? { screen: "results" } : { screen: "results", subject: plan.planId, part: plan.period };
}
