import type { Changes } from "#backend/database/change-set.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import type { Plan } from "#core/planning/index.ts";

/** Changes what a plan says of its lists, as it stands at the moment: its areas, the headings over its tasks, the indicators it watches. */
export async function changePlan(changes: Changes, planId: string, change: (plan: Plan) => Plan): Promise<void> {
  const found = await planRepository.find(changes.queries, planId);
  if (found !== undefined) await planRepository.save(changes, change(found.value), found.version);
}
