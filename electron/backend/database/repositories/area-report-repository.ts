import type { AreaReport, AreaSection } from "#core/planning/index.ts";
import type { AreaReportRow } from "../tables/result-tables.ts";
import { createRepository } from "./repository.ts";

/** What was done and is missing in the areas of a period, in the order of the report. */
export const areaReportRepository = createRepository({
  table: "area_reports",
  order: "position",
  parts: {},
  columnsOf: ({ name, period, position, sections }: AreaReport) => ({ name, period, position, sections: JSON.stringify(sections) }),
  readRow: areaReportOf,
});

function areaReportOf({ id, name, period, position, sections }: AreaReportRow): AreaReport {
  return { id, name, period, position, sections: JSON.parse(sections) as readonly AreaSection[] };
}
