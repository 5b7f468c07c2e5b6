import type { ReportingRegime } from "#core/planning/index.ts";
import type { ReportingRegimeRow } from "../tables/result-tables.ts";
import { type Columns, createRepository } from "./repository.ts";
import { withoutNulls } from "./row-codec.ts";

type RegimeRules = Omit<ReportingRegime, "id" | "name" | "kind" | "receivingUnitId" | "basisDocumentId">;

/** Reporting duties; what follows from their dates is kept as JSON. */
export const reportingRegimeRepository = createRepository({ table: "reporting_regimes", parts: {}, columnsOf, readRow: regimeOf });

function regimeOf(row: ReportingRegimeRow): ReportingRegime {
  return {
    ...withoutNulls({ id: row.id, name: row.name, kind: row.kind }),
    ...withoutNulls({ receivingUnitId: row.receiving_unit_id, basisDocumentId: row.basis_document_id }),
    ...(JSON.parse(row.rules) as RegimeRules),
  };
}

function columnsOf(regime: ReportingRegime): Columns<"reporting_regimes"> {
  const { name, kind, receivingUnitId, basisDocumentId, periods, reportingUnitIds, cutOff, deadline, movesOffDaysOff } = regime;
  return {
    name,
    kind,
    receiving_unit_id: receivingUnitId,
    basis_document_id: basisDocumentId ?? null,
    rules: JSON.stringify({ periods, reportingUnitIds, cutOff, deadline, movesOffDaysOff } satisfies RegimeRules),
  };
}
