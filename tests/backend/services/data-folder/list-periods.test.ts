import { expect, it } from "vitest";
import { reportingPeriodRepository } from "#backend/database/repositories/reporting-period-repository.ts";
import { reportingRegimeRepository } from "#backend/database/repositories/reporting-regime-repository.ts";
import { unitRepository } from "#backend/database/repositories/unit-repository.ts";
import { listRecords } from "#backend/services/data-folder/list-records.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { CALENDAR_CUT_OFF, DEADLINE_TO_GOVERNMENT, type PeriodKey } from "#core/planning/index.ts";
import { change, createTestDatabase, successOf } from "../../../helpers/test-database.ts";

it("periods are listed in their order, each with the days set for every duty, else for one", async () => {
  const { database, dispose } = await createTestDatabase();
  const set = (id: string, key: string, deadline: string, regimeId?: string) => ({
    id,
    key: key as PeriodKey,
    deadline: deadline as PlainDate,
    ...(regimeId === undefined ? {} : { regimeId }),
  });
  await change(database, async (changes) => {
    await unitRepository.insert(changes, { id: "u", name: "Sở", shortNames: [], side: "state", level: "province", successors: [] });
    const rules = { periods: [], reportingUnitIds: [], cutOff: CALENDAR_CUT_OFF, deadline: DEADLINE_TO_GOVERNMENT, movesOffDaysOff: false };
    await reportingRegimeRepository.insert(changes, { id: "cd", name: "Quý", kind: "periodic", receivingUnitId: "u", ...rules });
    await reportingPeriodRepository.insertAll(changes, [
      set("a", "2023-Q2", "2023-06-19", "cd"),
      set("b", "2023-Q1", "2023-03-19", "cd"),
      set("c", "2023-Q1", "2023-03-25"),
    ]);
  });
  expect(successOf(await listRecords(database, "periods"))).toMatchObject([
    { key: "2023-Q1", deadline: "2023-03-25", cutOff: null },
    { key: "2023-Q2", deadline: "2023-06-19" },
  ]);
  await dispose();
});
