import type { PeriodKey, ReportedFigure } from "#core/planning/index.ts";
import type { ReadQueries } from "../read.ts";
import type { ResultPartRow } from "../tables/result-tables.ts";
import { measurementOf } from "./result-repository.ts";
import { rowsByOwner } from "./row-codec.ts";

/** The columns of a figure: the words beside it, which are long, stay where they are. */
const FIGURE_COLUMNS = [
  "id",
  "indicator_id",
  "unit_id",
  "measurement",
  "value",
  "numerator",
  "denominator",
  "stage",
  "span",
  "state",
  "as_of",
] as const;

/** The figures of all results of a period, those of one indicator together, asked for once. */
export async function listReportedFigures(queries: ReadQueries, period: PeriodKey): Promise<readonly ReportedFigure[]> {
  const ofPeriod = queries.selectFrom("results").where("period", "=", period);
  const rows = await ofPeriod.select(FIGURE_COLUMNS).orderBy("indicator_id").execute();
  const partsOf = rowsByOwner(await listParts(queries, period), ({ result_id }) => result_id);
  return rows.map((row) => ({
    id: row.id,
    indicatorId: row.indicator_id,
    unitId: row.unit_id,
    period,
    measurement: measurementOf({ ...row, reason: null }),
    span: row.span,
    state: row.state,
    ...(row.as_of === null ? {} : { asOf: row.as_of }),
    breakdown: partsOf(row.id).map(({ label, value }) => ({ label, value })),
  }));
}

/** Looking for the parts of each result takes a quarter of the whole time, and many offices never break a figure down: they are asked first. */
async function listParts(queries: ReadQueries, period: PeriodKey): Promise<readonly ResultPartRow[]> {
  const any = await queries.selectFrom("result_parts").select("id").limit(1).executeTakeFirst();
  if (any === undefined) return [];
  const ofPeriod = queries.selectFrom("results").select("id").where("period", "=", period);
  return queries.selectFrom("result_parts").selectAll().where("result_id", "in", ofPeriod).orderBy("position").execute();
}
