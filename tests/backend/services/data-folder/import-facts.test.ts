import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listBackups } from "#backend/database/backup-manifest.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { read } from "#backend/database/read.ts";
import { areaReportRepository } from "#backend/database/repositories/area-report-repository.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { projectRepository } from "#backend/database/repositories/project-repository.ts";
import { listResults } from "#backend/database/repositories/result-repository.ts";
import { targetRepository } from "#backend/database/repositories/target-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import { undoChangeSet } from "#backend/database/undo-change-set.ts";
import { createDatabaseEnvironment } from "#backend/services/data-folder/database-environment.ts";
import { FACT_KINDS, type FactKind } from "#backend/services/data-folder/fact-kind.ts";
import { importFacts } from "#backend/services/data-folder/import-facts.ts";
import type { PeriodKey } from "#core/planning/index.ts";

const SAMPLE = fileURLToPath(new URL("../../../../resources/sample/office", import.meta.url));

let folder: string;
let database: OpenDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "nhap-so-lieu-"));
  mkdirSync(join(folder, "du-lieu"));
  const opened = await openDatabase(join(folder, "du-lieu"), createDatabaseEnvironment());
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
});

afterEach(async () => {
  await closeDatabase(database);
  rmSync(folder, { recursive: true });
});

/** Imports files that must be without mistakes and gives the id of the change set. */
async function imported(...files: readonly string[]): Promise<string | undefined> {
  const report = await importFacts(database, { files, isDryRun: false, onProgress: () => undefined });
  if (!report.ok) throw new Error(JSON.stringify(report.failure));
  return report.value.changeSetId;
}

function importSample(): Promise<string | undefined> {
  return imported(...FACT_KINDS.map((kind) => join(SAMPLE, `${kind}.json`)));
}

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function sampleFacts(kind: FactKind): readonly Identified[] {
  return JSON.parse(readFileSync(join(SAMPLE, `${kind}.json`), "utf8")) as readonly Identified[];
}

interface Identified {
  readonly id: string;
}

function byId(left: Identified, right: Identified): number {
  return left.id < right.id ? -1 : 1;
}

/** Every row of the tables an import writes, without the counts of how often each was written. */
async function contents(): Promise<unknown> {
  const tables = [
    "units",
    "unit_successors",
    "documents",
    "document_relations",
    "targets",
    "target_conditions",
    "results",
    "result_parts",
  ] as const;
  const rows = await read(database, async (queries) => {
    const found: [string, unknown][] = [];
    for (const table of [...tables, "tasks", "projects", "project_money", "assignments", "area_reports", "settings"] as const) {
      const all = await queries.selectFrom(table).selectAll().orderBy("id").execute();
      found.push([table, all.map((row) => ({ ...row, version: 0 }))]);
    }
    return Object.fromEntries(found);
  });
  if (!rows.ok) throw new Error(rows.failure.kind);
  return rows.value;
}

async function resultsOf2022() {
  const found = await read(database, (queries) => listResults(queries, "2022" as PeriodKey));
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value.map(({ value }) => value);
}

describe("an import", () => {
  it("taken back leaves what was there before", async () => {
    await importSample();
    const before = await contents();
    const csv =
      "Mã chỉ tiêu;Đơn vị;Kỳ;Tử số;Mẫu số\ndvc-toan-trinh;ubnd-tinh-tien-giang;2022;1.300;1.856\ndvc-toan-trinh;ubnd-tinh-tien-giang;2023;1.856;1.856\n";
    const id = await imported(put("ket-qua.csv", csv), put("muc-tieu.csv", "Mã chỉ tiêu;Kỳ;Mục tiêu\ndvc-toan-trinh;2024;Tối thiểu 90%\n"));
    expect(await contents()).not.toEqual(before);
    expect(await undoChangeSet(database, id ?? "")).toMatchObject({ ok: true });
    expect(await contents()).toEqual(before);
  });

  it("of the same files again changes nothing", async () => {
    expect(await importSample()).toBeDefined();
    const before = await contents();
    expect(await importSample()).toBeUndefined();
    expect(await contents()).toEqual(before);
  });

  it("is preceded by a verified backup", async () => {
    await importSample();
    expect((await listBackups(database.folder)).map(({ reason, lastChangeSet }) => ({ reason, lastChangeSet }))).toEqual([
      { reason: "before-import", lastChangeSet: 0 },
    ]);
  });

  it("of a table leaves alone what the table has no column for", async () => {
    await importSample();
    const [known] = (await resultsOf2022()).filter(({ id }) => id === "dvc-toan-trinh@2022");
    await imported(put("ket-qua.csv", "indicator,unit,period,numerator,denominator\ndvc-toan-trinh,ubnd-tinh-tien-giang,2022,1300,1856\n"));
    const [now] = (await resultsOf2022()).filter(({ id }) => id === "dvc-toan-trinh@2022");
    expect(now).toEqual({ ...known, measurement: { kind: "fraction", numerator: "1300", denominator: "1856" } });
  });

  it("keeps every word of the facts, in the order of their file", async () => {
    await importSample();
    const kept = await read(database, async (queries) => ({
      targets: (await targetRepository.list(queries)).map(({ value }) => value),
      tasks: (await taskRepository.list(queries)).map(({ value }) => value),
      plans: (await planRepository.list(queries)).map(({ value }) => value),
      indicators: (await indicatorRepository.list(queries)).map(({ value }) => value),
      projects: (await projectRepository.list(queries)).map(({ value }) => value),
      areas: (await areaReportRepository.list(queries)).map(({ value }) => value),
      assignments: (await assignmentRepository.list(queries)).map(({ value }) => value),
    }));
    if (!kept.ok) throw new Error(kept.failure.kind);
    for (const kind of ["targets", "tasks", "indicators", "projects", "areas", "assignments"] as const) {
      expect(kept.value[kind]).toEqual(sampleFacts(kind));
    }
    expect(kept.value.plans.toSorted(byId)).toEqual(sampleFacts("plans").toSorted(byId));
  });

  it("of units may bring a unit and the one above it in any order", async () => {
    const csv = "Mã;Tên;Khối;Cấp;Cấp trên\nphong-a;Phòng A;Nhà nước;Tỉnh;\nso-a;Sở A;Nhà nước;Tỉnh;phong-a\n";
    await imported(put("don-vi.csv", csv));
    const json = JSON.stringify([
      { id: "con", name: "Con", shortNames: [], side: "state", level: "province", parentId: "cha", successors: [] },
      { id: "cha", name: "Cha", shortNames: [], side: "state", level: "province", successors: [] },
    ]);
    expect(await imported(put("units.json", json))).toBeDefined();
  });
});
