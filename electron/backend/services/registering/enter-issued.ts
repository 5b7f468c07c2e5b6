import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Changes } from "../../database/change-set.ts";
import { planRepository } from "../../database/repositories/plan-repository.ts";
import type { DraftRow } from "../../database/tables/drafting-tables.ts";
import { laysDown, relationsOf, type Surroundings } from "./issued-relations.ts";
import type { Entry } from "./read-entry.ts";
import { insertEntry } from "./save-entry.ts";

interface Issued extends Pick<Surroundings, "replaces" | "amends"> {
  readonly draft: DraftRow;
  readonly document: OfficialDocument;
  readonly entry: Entry;
  /** The id its entry gets. */
  readonly documentId: string;
}

/** Enters an issued document in the register with how it stands to others; where it lays its plan down, the plan knows its document from now on. */
export async function enterIssued(changes: Changes, issued: Issued): Promise<void> {
  const { draft, document, entry, documentId, replaces, amends } = issued;
  const { queries } = changes;
  const stored = draft.plan_id === null ? undefined : await planRepository.find(queries, draft.plan_id);
  const plan = stored?.value;
  const about = { period: draft.period, unitId: draft.unit_id };
  const isOfPlan = plan !== undefined && laysDown(document, about, plan);
  const parent = isOfPlan && plan.parentPlanId !== undefined ? await planRepository.find(queries, plan.parentPlanId) : undefined;
  const relations = relationsOf(document, { document: plan?.documentId, above: parent?.value.documentId, replaces, amends });
  const known = new Set((await queries.selectFrom("documents").select("id").execute()).map(({ id }) => id));
  // What a draft cites may have been taken out of the register since.
  await insertEntry(
    changes,
    entry,
    documentId,
    relations.filter((relation) => known.has(relation.documentId)),
  );
  if (isOfPlan) await planRepository.save(changes, { ...plan, documentId }, stored?.version ?? 0);
}
