import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { initDataFolder } from "#backend/services/data-folder/init-data-folder.ts";
import { draftDocument } from "#backend/services/drafting/draft-document.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { documentWords } from "../../../helpers/document-words.ts";
import { createTestEnvironment, createTestFolder, successOf } from "../../../helpers/test-database.ts";
import { isTraced } from "./is-traced.ts";

let folder: string;
let database: OpenDatabase;

beforeAll(async () => {
  folder = createTestFolder();
  const environment = createTestEnvironment();
  const access = { path: join(folder, "du-lieu"), environment, onRecovery: () => undefined };
  successOf(await initDataFolder(access, { hasSample: true, onProgress: () => undefined }));
  database = successOf(await openDatabase(access.path, environment));
});

afterAll(async () => {
  await closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

describe("the sample office", () => {
  it.each([
    { templateId: "state-periodic-report", plan: "217/KH-UBND", period: "2022", standard: "state-2020", shown: "43.683/615.932" },
    { templateId: "state-year-plan", plan: "112/KH-UBND", period: "2023", standard: "state-2020", shown: "1.271/1.856" },
    { templateId: "party-review", plan: "chuong-trinh-52", period: "2019..2024", standard: "party-2018", shown: "trên 11.000 tài khoản" },
  ])("drafts $templateId with every figure from its facts", async ({ standard, shown, ...request }) => {
    const { document, figures } = successOf(await draftDocument(database, request));
    expect(document.standard).toBe(standard);
    expect(validateDocument(document)).toEqual([]);
    expect(figures.map((figure) => figure.shown)).toContain(shown);
    expect(figures.filter((figure) => !isTraced(figure))).toEqual([]);
  });

  it("counts the targets of 2022 that were met and that were not", async () => {
    const request = { templateId: "state-periodic-report", plan: "217/KH-UBND", period: "2022" };
    const { document } = successOf(await draftDocument(database, request));
    expect(documentWords(document.body)).toContain("07 chỉ tiêu đạt, 07 chỉ tiêu chưa đạt");
  });

  it("says of work in parts how many are done", async () => {
    const request = { templateId: "state-periodic-report", plan: "217/KH-UBND", period: "2022" };
    const { figures } = successOf(await draftDocument(database, request));
    const work = figures.filter(({ facts }) => facts.some(({ ref }) => ref === "kho-du-lieu-lgsp@2022"));
    expect(new Set(work.map(({ shown }) => shown))).toEqual(new Set(["6/17"]));
  });
});
