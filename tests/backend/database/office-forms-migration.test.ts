import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { allMigrations } from "#backend/database/migrations/all-migrations.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { ask, change, createTestEnvironment, createTestFolder, successOf } from "../../helpers/test-database.ts";

const BEFORE = allMigrations.filter(({ number }) => number < 14);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("drafts of an older version", () => {
  it("learn the template they came from out of the row or the note that told it", async () => {
    const folder = createTestFolder();
    folders.push(folder);
    const environment = createTestEnvironment();
    const old = successOf(await openDatabase(folder, { ...environment, migrations: BEFORE }));
    await change(old, async (changes) => {
      const content = await changes.storeText("{}");
      await changes.insert("templates", { id: "t", code: "mau-rieng", name: "Mẫu riêng", content });
      await changes.insert("drafts", { id: "a", title: "A", kind: "BC", template_id: "t" });
      await changes.insert("drafts", { id: "b", title: "B", kind: "BC" });
      await changes.insert("drafts", { id: "c", title: "C", kind: "BC" });
      const version = { ordinal: 1, content, saved_at: environment.clock(), saved_by: "Văn thư" };
      await changes.insert("draft_versions", { draft_id: "b", ...version, note: "Soạn từ mẫu state-letter" });
      await changes.insert("draft_versions", { draft_id: "c", ...version, note: "Chép tay" });
    });
    await closeDatabase(old);
    const database = successOf(await openDatabase(folder, environment));
    const drafts = await ask(database, (queries) => queries.selectFrom("drafts").select(["id", "template_code"]).orderBy("id").execute());
    expect(drafts.map(({ template_code }) => template_code)).toEqual(["mau-rieng", "state-letter", null]);
    await closeDatabase(database);
  });
});
