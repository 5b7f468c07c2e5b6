import { mkdir } from "node:fs/promises";
import { changeSet } from "#backend/database/change-set.ts";
import { systemClock } from "#backend/database/clock.ts";
import { closeDatabase } from "#backend/database/open-database.ts";
import { documentRepository } from "#backend/database/repositories/document-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import { createIdSource } from "#backend/database/row-id.ts";
import { initDataFolder } from "#backend/services/data-folder/init-data-folder.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { Task } from "#core/planning/index.ts";
import { success } from "#core/result.ts";
import { makeUnits } from "../content/office.ts";
import { successOf } from "../content/office-database.ts";
import { openPlannedYear, PLANNED_YEAR } from "../content/planned-year.ts";
import { makeRegister } from "../content/register.ts";
import { deed } from "../content/sentences.ts";

/** A plan with so many tasks that its list is long. */
export const LONG_PLAN = "ke-hoach-dai";
const LONG_PLAN_TASKS = 5000;

/** So many documents with their record and their search index take some 50 MB. */
const DOCUMENTS = 16_000;

const PLAN_END = "2022-12-15" as PlainDate;

/** Makes the data folder of the sample office. */
export async function makeSampleOffice(path: string): Promise<void> {
  const environment = { clock: systemClock, ids: createIdSource(systemClock), actor: "Văn thư" };
  successOf(await initDataFolder({ path, environment, onRecovery: () => undefined }, { hasSample: true, onProgress: () => undefined }));
}

/** Makes a data folder of some 50 MB: a plan whose report takes 60 pages, a plan of 5,000 tasks, a register of 16,000 documents. */
export async function makeLargeOffice(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  const database = await openPlannedYear(path, 1);
  const [province] = makeUnits(0);
  if (province === undefined) throw new Error("No province");
  successOf(
    await changeSet(database, { reason: "Nhập sổ văn bản và nhiệm vụ" }, async (changes) => {
      const title = "nhiều nhiệm vụ";
      await planRepository.insert(changes, { id: LONG_PLAN, title, period: PLANNED_YEAR, issuerUnitId: province.id, areas: [] });
      await taskRepository.insertAll(
        changes,
        Array.from({ length: LONG_PLAN_TASKS }, (_, index) => taskOf(index)),
      );
      await documentRepository.insertAll(changes, makeRegister(DOCUMENTS));
      return success(undefined);
    }),
  );
  await closeDatabase(database);
}

function taskOf(index: number): Task {
  return {
    id: `viec-${String(index).padStart(5, "0")}`,
    planId: LONG_PLAN,
    name: deed(index * 7 + 1),
    area: "Phát triển chính quyền số",
    deadline: { kind: "date", date: PLAN_END },
    status: "inProgress",
    evidenceDocumentIds: [],
  };
}
