import type { PeriodKey, ReportedFigure } from "#core/planning/index.ts";
import type { ReadQueries } from "../read.ts";
import { measurementOf } from "./result-repository.ts";
import { rowsByOwner } from "./row-codec.ts";

/** The columns of a figure: the words beside it, which are long, stay where they are. */
const FIGURE_COLUMNS = [
  "id",
  "indicator_id",
  "unit_id",
  "period",
  "measurement",
  "value",
  "numerator",
  "denominator",
  "stage",
  "reason",
  "span",
  "state",
  "as_of",
] as const;

/** The figures of all results of a period, those of one indicator together, asked for once. */
export async function listReportedFigures(queries: ReadQueries, period: PeriodKey): Promise<readonly ReportedFigure[]> {
  const ofPeriod = queries.selectFrom("results").where("period", "=", period);
  const rows = await ofPeriod.select(FIGURE_COLUMNS).orderBy("indicator_id").execute();
  const parts = await queries
    .selectFrom("result_parts")
    .selectAll()
    .where("result_id", "in", ofPeriod.select("id"))
    .orderBy("position")
    .execute();
  const partsOf = rowsByOwner(parts, ({ result_id }) => result_id);
  return rows.map((row) => ({
    id: row.id,
    indicatorId: row.indicator_id,
    unitId: row.unit_id,
    period: row.period,
    measurement: measurementOf(row),
    span: row.span,
    state: row.state,
    ...(row.as_of === null ? {} : { asOf: row.as_of }),
    breakdown: partsOf(row.id).map(({ label, value }) => ({ label, value })),
  }));
}
