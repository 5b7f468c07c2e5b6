import { mkdir } from "node:fs/promises";
import path from "node:path";
import { closeDatabase } from "#backend/database/open-database.ts";
import { draftDocument } from "#backend/services/drafting/draft-document.ts";
import { exportDocument } from "#backend/services/drafting/export-document.ts";
import { successOf } from "../content/office-database.ts";
import { openPlannedYear, PLAN_ID, PLANNED_YEAR } from "../content/planned-year.ts";
import type { PrepareDatabase } from "../database-subject.ts";

/** The built-in report: drafted from the data, kept as a draft with every figure traced, and written as a Word file. */
export const prepare: PrepareDatabase = async (size, folder) => {
  await mkdir(folder, { recursive: true });
  const database = await openPlannedYear(folder, size);
  return {
    place: folder,
    close: () => closeDatabase(database),
    stages: [
      {
        id: "report",
        work: async (stopwatch) => {
          const request = { templateId: "state-periodic-report", plan: PLAN_ID, period: PLANNED_YEAR };
          await stopwatch.time(async () => {
            const { id: draftId } = successOf(await draftDocument(database, request));
            successOf(await exportDocument(database, { draftId, outFolder: path.join(folder, "out"), formats: ["docx"] }));
          });
          return "";
        },
      },
    ],
  };
};
