import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Changes, NewRow } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { allMigrations } from "#backend/database/migrations/all-migrations.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { areaReportRepository } from "#backend/database/repositories/area-report-repository.ts";
import { documentRepository } from "#backend/database/repositories/document-repository.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import { letterheadRepository } from "#backend/database/repositories/letterhead-repository.ts";
import { personRepository } from "#backend/database/repositories/person-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { projectRepository } from "#backend/database/repositories/project-repository.ts";
import { reportingPeriodRepository } from "#backend/database/repositories/reporting-period-repository.ts";
import { listSettings } from "#backend/database/repositories/setting-repository.ts";
import { targetRepository } from "#backend/database/repositories/target-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import type { RecordedTable, RecordedTables } from "#backend/database/schema.ts";
import { undoChangeSet } from "#backend/database/undo-change-set.ts";
import { ask, change, createTestEnvironment, createTestFolder, newIndicator, newTarget, newUnit } from "../../helpers/test-database.ts";

/** The schema before details had columns of their own. */
const OLD = allMigrations.filter(({ number }) => number < 10);

let folder: string;
let importId: string;
let database: OpenDatabase;

beforeEach(async () => {
  folder = createTestFolder();
  const old = await opened(OLD);
  importId = await change(old, enterAsBefore, "Nhập dữ liệu từ 9 tệp");
  await closeDatabase(old);
  database = await opened(allMigrations);
});
afterEach(async () => {
  await closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

async function opened(migrations: typeof allMigrations): Promise<OpenDatabase> {
  const result = await openDatabase(folder, { ...createTestEnvironment(), migrations });
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

/** Rows of the old tables and what stood beside them in the settings. */
async function enterAsBefore(changes: Changes): Promise<void> {
  const insert = (table: RecordedTable, row: object) => changes.insert(table, row as NewRow<RecordedTables[RecordedTable]>);
  const detail = (key: string, value: object) => insert("settings", { key, value: JSON.stringify(value) });
  const withoutPlace = (row: object) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== "position"));
  await insert("units", newUnit({ id: "u" }));
  await insert("people", { id: "n", name: "Nguyễn Văn A" });
  await detail("people/n", { isFictitious: true });
  const cited = { origin: "cited", kind: "NĐ", number: 30, symbol: "2020/NĐ-CP", issuer: "Chính phủ", title: "về công tác văn thư" };
  await insert("documents", { id: "z-goc", ...cited });
  await insert("documents", { id: "a-khac", ...cited });
  await insert("documents", { id: "d", ...cited });
  await detail("documents/d", { kindName: "Nghị định", code: "30/2020/NĐ-CP", issuedIn: "2022", area: "Thể chế số", isFictitious: false });
  await insert("document_relations", { from_document_id: "d", to_document_id: "z-goc", relation: "basis" });
  await insert("document_relations", { from_document_id: "d", to_document_id: "a-khac", relation: "cites" });
  await insert("plans", { id: "p", title: "kế hoạch", period: "2023", issuer_unit_id: "u", areas: "[]" });
  await detail("plans/p", { taskParts: [{ name: "I. “Chung”", groups: [{ name: "1" }] }] });
  for (const id of ["z-truoc", "a-sau"]) await insert("indicators", withoutPlace(newIndicator({ id, code: id })));
  await detail("indicators/a-sau", { partOf: "z-truoc" });
  for (const id of ["t-9", "t-1"]) await insert("targets", withoutPlace(newTarget("a-sau", { id })));
  await detail("targets/t-1", { wording: "Đạt 80%", statement: "80% hồ sơ", name: "Hồ sơ" });
  await insert("tasks", { id: "v", plan_id: "p", name: "việc", status: "inProgress", position: 0 });
  await detail("tasks/v", { groups: ["I", "1"] });
  await insert("projects", { id: "j", plan_id: "p", name: "dự án", stage: "new", capital: "investment", position: 0 });
  await detail("projects/j", { group: "CHUYỂN TIẾP", proposerNote: "theo phân cấp" });
  for (const source of ["tỉnh", "trung ương"]) await insert("project_money", { project_id: "j", year: 2023, source, amount: "1" });
  await insert("periods", { id: "k", key: "2022", cutoff_on: "2022-12-14" });
  await insert("settings", { id: "nhan-thuc-so", key: "areas/2022/nhan-thuc-so", value: JSON.stringify(AREA) });
  await detail("letterhead:u", { place: "Mỹ Tho" });
  await detail("narratives:p:2023", { causes: "Thiếu người" });
}

const AREA = {
  id: "nhan-thuc-so",
  name: "Nhận thức số",
  period: "2022",
  position: 1,
  sections: [{ title: "Ngày Chuyển đổi số", results: [{ text: "Đã tổ chức “hưởng ứng”", documentIds: ["d"] }] }],
};

async function everything() {
  return ask(database, async (queries) => ({
    people: (await personRepository.list(queries)).map(({ value }) => value),
    document: (await documentRepository.find(queries, "d"))?.value,
    plan: (await planRepository.find(queries, "p"))?.value,
    indicators: (await indicatorRepository.list(queries)).map(({ value: { id, partOf } }) => ({ id, partOf })),
    targets: (await targetRepository.list(queries)).map(({ value: { id, name, statement, wording } }) => ({
      id,
      name,
      statement,
      wording,
    })),
    task: (await taskRepository.find(queries, "v"))?.value,
    project: (await projectRepository.find(queries, "j"))?.value,
    periods: (await reportingPeriodRepository.list(queries)).map(({ value }) => value),
    areas: (await areaReportRepository.list(queries)).map(({ value }) => value),
    letterheads: (await letterheadRepository.list(queries)).map(({ value }) => value),
    settings: [...(await listSettings(queries)).keys()],
  }));
}

describe("a database from before details had columns", () => {
  it("keeps every word, in the order it was entered", async () => {
    expect(await everything()).toMatchObject({
      people: [{ id: "n", name: "Nguyễn Văn A", isFictitious: true }],
      document: {
        kindName: "Nghị định",
        code: "30/2020/NĐ-CP",
        issuedIn: "2022",
        area: "Thể chế số",
        isFictitious: false,
        relations: [
          { relation: "basis", documentId: "z-goc" },
          { relation: "cites", documentId: "a-khac" },
        ],
      },
      plan: { taskParts: [{ name: "I. “Chung”", groups: [{ name: "1" }] }] },
      indicators: [
        { id: "z-truoc", partOf: undefined },
        { id: "a-sau", partOf: "z-truoc" },
      ],
      targets: [
        { id: "t-9", wording: undefined },
        { id: "t-1", wording: "Đạt 80%", statement: "80% hồ sơ", name: "Hồ sơ" },
      ],
      task: { groups: ["I", "1"] },
      project: { group: "CHUYỂN TIẾP", proposerNote: "theo phân cấp", money: [{ source: "tỉnh" }, { source: "trung ương" }] },
      periods: [{ id: "k", key: "2022", cutOffDay: "2022-12-14" }],
      areas: [AREA],
      letterheads: [{ unitId: "u", place: "Mỹ Tho" }],
      settings: ["letterhead:u", "narratives:p:2023"],
    });
  });

  it("can still take back what was entered then, and enter it again", async () => {
    const before = await everything();
    const undone = await undoChangeSet(database, importId);
    expect(undone).toMatchObject({ ok: true });
    expect(await everything()).toMatchObject({ people: [], targets: [], areas: [], letterheads: [], settings: [] });
    const redone = await undoChangeSet(database, undone.ok ? (undone.value.changeSetId ?? "") : "");
    expect(redone).toMatchObject({ ok: true });
    expect(await everything()).toEqual(before);
  });
});
