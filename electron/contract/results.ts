import { z } from "zod";
import { call } from "./refusal.ts";

/** Whose results of which plan and period are entered; `unitId` is the issuer of the plan where it is left out. */
const place = z.object({ planId: z.string().min(1), period: z.string().min(1), unitId: z.string().optional() });

export type ResultPlace = z.infer<typeof place>;

const cellEdit = z.object({ rowId: z.string(), columnId: z.string(), text: z.string().max(20_000) });

/** A cell whose text was not taken: it is kept as it was typed, with the reason, until it is mended. */
const refusedCell = cellEdit.extend({ reason: z.string() });

/** One indicator in the entry of a period. Figures are text as it is shown. */
const resultRow = z.object({
  /** The id of the indicator. */
  id: z.string(),
  code: z.string(),
  name: z.string(),
  area: z.string(),
  unit: z.string(),
  /** `ratio` takes numerator and denominator, `completion` words. */
  measure: z.enum(["quantity", "ratio", "completion"]),
  target: z.string(),
  previous: z.string(),
  lastYear: z.string(),
  measurement: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  state: z.string(),
  asOf: z.string(),
  narrative: z.string(),
  limits: z.string(),
  causes: z.string(),
  proposals: z.string(),
  source: z.string(),
  /** ĐẠT, CHƯA ĐẠT; empty while nothing was entered. */
  verdict: z.string(),
  /** Why, with the figures. */
  explanation: z.string(),
  /** What looks wrong though it was taken: more than a whole, parts that do not add up, far from the last period. */
  warnings: z.array(z.string()).readonly(),
});

export type ResultRow = z.infer<typeof resultRow>;

const sheet = z.object({
  planTitle: z.string(),
  periodLabel: z.string(),
  unitName: z.string(),
  cutoff: z.string().nullable(),
  deadline: z.string().nullable(),
  /** What the columns of the earlier figures are called: `Quý I năm 2023`. */
  previousLabel: z.string(),
  lastYearLabel: z.string(),
  rows: z.array(resultRow).readonly(),
  refused: z.array(refusedCell).readonly(),
});

export type ResultSheet = z.infer<typeof sheet>;

/** Entry of results by period. */
export const resultsContract = {
  /** The plans with the periods their results can be entered for, the newest plan first. */
  places: call.output(
    z
      .array(
        z.object({ planId: z.string(), title: z.string(), periods: z.array(z.object({ key: z.string(), label: z.string() })).readonly() }),
      )
      .readonly(),
  ),
  sheet: call.input(place).output(sheet),
  /** Takes edits as one change; on disk when it answers. */
  enter: call.input(place.extend({ edits: z.array(cellEdit).max(200_000).readonly() })).output(sheet),
};
