import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { listResults, saveResult } from "#backend/database/repositories/result-repository.ts";
import { initDataFolder } from "#backend/services/data-folder/init-data-folder.ts";
import { type Draft, draftDocument } from "#backend/services/drafting/draft-document.ts";
import { exportDocument } from "#backend/services/drafting/export-document.ts";
import { type RefreshedDraft, refreshDraft } from "#backend/services/drafting/refresh-draft.ts";
import { decimal } from "#core/decimal.ts";
import type { PeriodKey } from "#core/planning/index.ts";
import { ask, change, createTestEnvironment, createTestFolder, successOf } from "../../../helpers/test-database.ts";
import { isTraced } from "./is-traced.ts";
import { storeTemplate } from "./small-office.ts";

const TEMPLATE = `---
standard: {{ standard }}
kind: BC
issuer: {{ office.issuer }}
issuerName: {{ office.name }}
abbreviation: {{ office.abbreviation }}
place: {{ office.place }}
title: Kết quả
signature: { position: [CHỦ TỊCH], name: "{{ signatory.name }}" }
recipients: [ "Lưu: VT" ]
---
{% assign met = previous.indicators | where: 'isMet', true %}
{% assign missed = previous.indicators | where: 'isMet', false %}
Đạt {{ met | count }}/{{ previous.indicators | size }} chỉ tiêu; chưa đạt: {{ missed | list: 'name' }}.

Kinh phí {{ projects | sum: 'budget' }} triệu đồng của {{ projects | count }} dự án.

\`\`\`chart
type: bar
title: Tỷ lệ đạt
unit: "%"
source: previous.indicators
where: { code: [ho-so-truc-tuyen, van-ban-ky-so] }
label: name
series: [ { name: Mục tiêu, value: target }, { name: Kết quả, value: result } ]
\`\`\`

\`\`\`table
source: projects
columns: [ { label: Dự án, value: name }, { label: Kinh phí, value: budget, decimals: 0, sum: true } ]
\`\`\`

\`\`\`table
source: previous.indicators
where: { isMet: "false" }
columns: [ { label: Chỉ tiêu, value: name }, { label: Kết quả, value: result, holds: number } ]
\`\`\`
`;

let folder: string;
let database: OpenDatabase;
let draft: Draft;

beforeAll(async () => {
  folder = createTestFolder();
  const environment = { ...createTestEnvironment(), ids: () => crypto.randomUUID() };
  const access = { path: join(folder, "du-lieu"), environment, onRecovery: () => undefined };
  successOf(await initDataFolder(access, { hasSample: true, onProgress: () => undefined }));
  database = successOf(await openDatabase(access.path, environment));
  await storeTemplate(database, "mau-dem", TEMPLATE);
  draft = successOf(await draftDocument(database, { templateId: "mau-dem", plan: "112/KH-UBND", period: "2023" }));
});

afterAll(async () => {
  await closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

/** The result of online files in 2022, 43.683 of 615.932, measured against fewer files: 43,68 per cent is more than the 30 wanted. */
async function correctResult(): Promise<void> {
  const year = "2022" as PeriodKey;
  const indicator = await ask(database, (queries) =>
    queries.selectFrom("indicators").select("id").where("code", "=", "ho-so-truc-tuyen").executeTakeFirstOrThrow(),
  );
  const results = await ask(database, (queries) => listResults(queries, year));
  const stored = results.find(({ value }) => value.indicatorId === indicator.id);
  if (stored === undefined) throw new Error("No result to correct");
  const measurement = { kind: "fraction", numerator: decimal(43683), denominator: decimal(100000) } as const;
  await change(database, (changes) => saveResult(changes, { ...stored.value, measurement }, stored.version));
}

async function addProject(): Promise<void> {
  await change(database, async (changes) => {
    const { id } = await changes.queries
      .selectFrom("plans")
      .select("id")
      .where("document_id", "=", "112-kh-ubnd-2023")
      .executeTakeFirstOrThrow();
    const project = { plan_id: id, name: "Dự án thêm", stage: "new", capital: "investment" } as const;
    await changes.insert("projects", { id: "da-them", ...project, total: decimal(9000), position: 999 });
    await changes.insert("project_money", {
      project_id: "da-them",
      year: 2023,
      source: "ngân sách tỉnh",
      amount: decimal(1000),
      position: 1,
    });
  });
}

function changesOf({ changes }: RefreshedDraft): readonly string[] {
  return changes.map((one) => {
    if (one.kind === "rows") return `${one.path} + ${one.added.join(", ")} - ${one.removed.join(", ")}`;
    return one.kind === "changed" ? `${one.path}: ${one.was} → ${one.is}`.slice(0, 100) : `${one.path}: ${one.kind}`;
  });
}

describe("a draft of the sample office", () => {
  it("traces every count, list of names, sum, point and cell to stored rows", () => {
    expect(draft.figures.filter((figure) => !isTraced(figure))).toEqual([]);
    expect(draft.figures.map(({ where }) => where)).toContain("body[2].series[1].values[0]");
  });

  it("says of a count what was counted, and of a sum what each adds", () => {
    const [met] = draft.figures;
    expect(met?.shown).toBe("07");
    expect(met?.facts).toMatchObject([
      { ref: "dem:previous.indicators?isMet=true", about: "Số chỉ tiêu của kỳ báo cáo trước đạt", value: "7" },
    ]);
    expect(met?.facts[0]?.members).toHaveLength(7);
    expect(met?.facts[0]?.members?.every(({ table }) => table === "indicators")).toBe(true);
    const sum = draft.figures.find(({ facts }) => facts[0]?.ref === "tong:projects.budget");
    const adding = sum?.facts[0]?.members?.find(({ fact }) => fact !== undefined);
    expect(adding).toMatchObject({ table: "projects", fact: { table: "projects", unit: "triệu đồng" } });
  });

  it("follows one corrected result into count, names, chart and cell, and one new project into count and sum", async () => {
    await correctResult();
    await addProject();
    const name = "Tỷ lệ hồ sơ giải quyết trực tuyến mức độ 3, 4 trên tổng số hồ sơ giải quyết TTHC của tỉnh";
    const refreshed = successOf(await refreshDraft(database, draft.id));
    const told = changesOf(refreshed);
    expect(told).toContain("body[0].content[1]: 07 → 08");
    expect(told.some((line) => line.startsWith("body[0].content[5]: Tỷ lệ dịch vụ công trực tuyến mức độ 4"))).toBe(true);
    expect(told).toContain("body[1].content[3]: 28 → 29");
    expect(told).toContain("body[2].series[1].values[0]: 7,09 → 43,68");
    expect(told).toContain("body[3] + Dự án thêm - ");
    expect(told).toContain(`body[4] +  - ${name}`);
    expect(told.filter((line) => line.endsWith("7,09 → 43,68"))).toHaveLength(2);
    const sum = refreshed.changes.find(({ path }) => path === "body[1].content[1]");
    const [was, is] = sum?.kind === "changed" ? [sum.was, sum.is].map((one) => Number(one.replaceAll(".", "").replace(",", "."))) : [];
    expect((is ?? 0) - (was ?? 0)).toBe(1000);
    expect(JSON.stringify(refreshed.changes)).not.toContain('"missing"');
  });

  it("names the new members when it is exported, and changes no more", async () => {
    const { figures } = successOf(
      await exportDocument(database, { draftId: draft.id, outFolder: join(folder, "ra"), formats: ["docx", "md"] }),
    );
    const counted = figures.find(({ facts }) => facts[0]?.ref === "dem:projects");
    expect(counted?.facts[0]?.members?.map((member) => member.row)).toContain("da-them");
    const again = successOf(await refreshDraft(database, draft.id));
    expect(again.version).toBe(2);
    expect(new Set(again.changes.map(({ kind }) => kind))).toEqual(new Set(["rows"]));
  });
});
