import type { ChangeFailure } from "#backend/database/change-failure.ts";

/** What is wrong with one field of the head of a plan: a Vietnamese sentence. */
export interface HeadMistake {
  readonly field: "title" | "period" | "issuerUnitId" | "parentPlanId";
  readonly message: string;
}

/** Why plans could not be shown or changed. */
export type PlanningFailure =
  | { readonly kind: "plan-unknown"; readonly given: string }
  | { readonly kind: "head-mistaken"; readonly mistakes: readonly HeadMistake[] }
  | { readonly kind: "plan-in-use"; readonly title: string; readonly children: readonly string[] }
  | { readonly kind: "database"; readonly failure: ChangeFailure };
