import type { CompiledQuery } from "kysely";
import type { BreakdownPart, PeriodKey, ReportedFigure } from "#core/planning/index.ts";
import type { ReadQueries } from "../read.ts";
import { measurementOf } from "./result-repository.ts";
import { rowsByOwner } from "./row-codec.ts";

/** The columns of a figure: the words beside it, which are long, stay where they are. */
const FIGURE_COLUMNS = ["id", "unit_id", "measurement", "value", "numerator", "denominator", "stage", "span", "state", "as_of"] as const;

/** Gives the figures of all units for an indicator and a period. */
export type FindReportedFigures = (indicatorId: string, period: PeriodKey) => Promise<readonly ReportedFigure[]>;

/**
 * Prepares to ask for figures many times: the question is put into SQL once. Indicator by indicator, because few rows at a time are gone
 * before the engine of JavaScript moves them about, which for all of a period takes longer than asking (measured).
 */
export async function prepareReportedFigures(queries: ReadQueries): Promise<FindReportedFigures> {
  const ask = ofIndicatorAndPeriod(queries).select(FIGURE_COLUMNS).compile();
  const findBreakdowns = await prepareBreakdowns(queries);
  return async (indicatorId, period) => {
    const rows = await answer(queries, ask, [indicatorId, period]);
    const breakdownOf = await findBreakdowns(indicatorId, period);
    return rows.map((row) => ({
      id: row.id,
      indicatorId,
      unitId: row.unit_id,
      period,
      measurement: measurementOf(row),
      span: row.span,
      state: row.state,
      breakdown: breakdownOf(row.id),
      ...(row.as_of === null ? undefined : { asOf: row.as_of }),
    }));
  };
}

type BreakdownOf = (resultId: string) => readonly BreakdownPart[];

const NO_PARTS: readonly BreakdownPart[] = [];

/** Many offices never break a figure down: whether any does is asked once. */
async function prepareBreakdowns(
  queries: ReadQueries,
): Promise<(indicatorId: string, period: PeriodKey) => BreakdownOf | Promise<BreakdownOf>> {
  const any = await queries.selectFrom("result_parts").select("id").limit(1).executeTakeFirst();
  if (any === undefined) return () => () => NO_PARTS;
  const results = ofIndicatorAndPeriod(queries).select("id");
  const ask = queries.selectFrom("result_parts").selectAll().where("result_id", "in", results).orderBy("position").compile();
  return async (indicatorId, period) => {
    const rows = await answer(queries, ask, [indicatorId, period]);
    const rowsOf = rowsByOwner(rows, ({ result_id }) => result_id);
    return (resultId) => rowsOf(resultId).map(({ label, value }) => ({ label, value }));
  };
}

/** Results of an indicator and a period that stand for those asked for later. */
function ofIndicatorAndPeriod(queries: ReadQueries) {
  return queries
    .selectFrom("results")
    .where("indicator_id", "=", "")
    .where("period", "=", "" as PeriodKey);
}

async function answer<Row>(queries: ReadQueries, question: CompiledQuery<Row>, parameters: readonly string[]): Promise<readonly Row[]> {
  return (await queries.getExecutor().executeQuery<Row>({ ...question, parameters })).rows;
}
