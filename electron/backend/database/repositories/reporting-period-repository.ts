import type { ReportingPeriod } from "#core/planning/index.ts";
import type { PeriodRow } from "../tables/result-tables.ts";
import { createRepository } from "./repository.ts";
import { withoutNulls } from "./row-codec.ts";

/** The days laid down for reporting periods; one row a period and reporting duty. */
export const reportingPeriodRepository = createRepository({
  table: "periods",
  order: "key",
  parts: {},
  columnsOf: ({ key, cutOffDay, deadline, regimeId }: ReportingPeriod) => ({
    key,
    cutoff_on: cutOffDay ?? null,
    deadline_on: deadline ?? null,
    regime_id: regimeId ?? null,
  }),
  readRow: periodOf,
});

function periodOf(row: PeriodRow): ReportingPeriod {
  const days = withoutNulls({ cutOffDay: row.cutoff_on, deadline: row.deadline_on, regimeId: row.regime_id });
  return { id: row.id, key: row.key, ...days };
}
