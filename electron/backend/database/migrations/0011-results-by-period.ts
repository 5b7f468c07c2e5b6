import type { Migration } from "./migration.ts";

/** Results are asked for by period; without this each question went through the results of all periods. */
export const resultsByPeriod: Migration = {
  number: 11,
  name: "results-by-period",
  statements: ["create index results_by_period on results (period, indicator_id)"],
};
