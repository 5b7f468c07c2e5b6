import { listFromText, withoutNulls } from "#backend/database/repositories/row-codec.ts";
import type { PlanRow } from "#backend/database/tables/planning-tables.ts";
import type { ReportingRegimeRow } from "#backend/database/tables/result-tables.ts";
import type { Plan, ReportingRegime } from "#core/planning/index.ts";

/** A plan with its areas in their order. */
export function planOf(row: PlanRow): Plan {
  return {
    ...withoutNulls({ id: row.id, title: row.title, period: row.period, issuerUnitId: row.issuer_unit_id }),
    ...withoutNulls({ documentId: row.document_id, parentPlanId: row.parent_plan_id }),
    areas: listFromText(row.areas),
  };
}

type RegimeRules = Omit<ReportingRegime, "id" | "name" | "kind" | "receivingUnitId" | "basisDocumentId">;

/** A reporting duty with its rules. */
export function regimeOf(row: ReportingRegimeRow): ReportingRegime {
  return {
    ...withoutNulls({ id: row.id, name: row.name, kind: row.kind }),
    ...withoutNulls({ receivingUnitId: row.receiving_unit_id, basisDocumentId: row.basis_document_id }),
    ...(JSON.parse(row.rules) as RegimeRules),
  };
}
