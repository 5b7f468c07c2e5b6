import { withoutNulls } from "#backend/database/repositories/row-codec.ts";
import type { ReportingRegimeRow } from "#backend/database/tables/result-tables.ts";
import type { ReportingRegime } from "#core/planning/index.ts";

type RegimeRules = Omit<ReportingRegime, "id" | "name" | "kind" | "receivingUnitId" | "basisDocumentId">;

/** A reporting duty with its rules. */
export function regimeOf(row: ReportingRegimeRow): ReportingRegime {
  return {
    ...withoutNulls({ id: row.id, name: row.name, kind: row.kind }),
    ...withoutNulls({ receivingUnitId: row.receiving_unit_id, basisDocumentId: row.basis_document_id }),
    ...(JSON.parse(row.rules) as RegimeRules),
  };
}
