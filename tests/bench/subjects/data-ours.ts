import { mkdir } from "node:fs/promises";
import { changeSet } from "#backend/database/change-set.ts";
import { closeDatabase } from "#backend/database/open-database.ts";
import { resultRepository } from "#backend/database/repositories/result-repository.ts";
import { consolidateResults } from "#backend/services/consolidating/consolidate-results.ts";
import { success } from "#core/result.ts";
import { answerOf, describeMeasurement } from "../content/consolidated-answer.ts";
import { makePeriods, makeResults, makeUnits } from "../content/office.ts";
import { openOffice, successOf } from "../content/office-database.ts";
import type { PrepareDatabase } from "../database-subject.ts";

/** Results through a change set, one for each period; consolidated by the service. */
export const prepare: PrepareDatabase = async (size, folder) => {
  await mkdir(folder, { recursive: true });
  const database = await openOffice(folder);
  const periods = makePeriods(size);
  return {
    place: folder,
    close: () => closeDatabase(database),
    stages: [
      {
        id: "store",
        work: async (stopwatch) => {
          for (const [index, period] of periods.entries()) {
            const results = makeResults(period, index * 7919, database.environment.ids);
            await stopwatch.time(async () => {
              const reason = `Nhập kết quả ${period}`;
              successOf(
                await changeSet(database, { reason }, async (changes) => success(await resultRepository.insertAll(changes, results))),
              );
            });
          }
          return "";
        },
      },
      {
        id: "consolidate",
        work: async (stopwatch) => {
          const unitIds = makeUnits()
            .slice(1)
            .map(({ id }) => id);
          const consolidated = await stopwatch.time(async () => successOf(await consolidateResults(database, { periods, unitIds })));
          return answerOf(
            consolidated.map(({ indicatorId, period, consolidation }) => [
              period,
              indicatorId,
              describeMeasurement(consolidation.measurement),
            ]),
          );
        },
      },
    ],
  };
};
