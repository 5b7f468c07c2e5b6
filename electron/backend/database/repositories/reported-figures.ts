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

/** The figures of all results of a period by their indicator, asked for once. */
export async function listReportedFigures(
  queries: ReadQueries,
  period: PeriodKey,
): Promise<ReadonlyMap<string, readonly ReportedFigure[]>> {
  const rows = await queries.selectFrom("results").where("period", "=", period).select(FIGURE_COLUMNS).execute();
  const partsOf = rowsByOwner(await listParts(queries, period), ({ result_id }) => result_id);
  const byIndicator = new Map<string, ReportedFigure[]>();
  for (const row of rows) {
    const figure: ReportedFigure = {
      id: row.id,
      indicatorId: row.indicator_id,
      unitId: row.unit_id,
      period,
      measurement: measurementOf(row),
      span: row.span,
      state: row.state,
      breakdown: partsOf(row.id).map(({ label, value }) => ({ label, value })),
      ...(row.as_of === null ? undefined : { asOf: row.as_of }),
    };
    const known = byIndicator.get(row.indicator_id);
    if (known === undefined) byIndicator.set(row.indicator_id, [figure]);
    else known.push(figure);
  }
  return byIndicator;
}

/** Looking for the parts of each result takes a quarter of the whole time, and many offices never break a figure down: they are asked first. */
async function listParts(queries: ReadQueries, period: PeriodKey): Promise<readonly ResultPartRow[]> {
  const any = await queries.selectFrom("result_parts").select("id").limit(1).executeTakeFirst();
  if (any === undefined) return [];
  const ofPeriod = queries.selectFrom("results").select("id").where("period", "=", period);
  return queries.selectFrom("result_parts").selectAll().where("result_id", "in", ofPeriod).orderBy("position").execute();
}
