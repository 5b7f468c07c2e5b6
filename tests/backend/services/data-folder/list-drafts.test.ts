import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { listRecords } from "#backend/services/data-folder/list-records.ts";
import { draftDocument } from "#backend/services/drafting/draft-document.ts";
import { createTestDatabase, successOf } from "../../../helpers/test-database.ts";
import { fillSmallOffice } from "../drafting/small-office.ts";

let database: OpenDatabase;
let dispose: () => Promise<void>;

beforeEach(async () => {
  ({ database, dispose } = await createTestDatabase());
  await fillSmallOffice(database);
});

afterEach(() => dispose());

describe("the list of drafts", () => {
  it("says of each its plan, period, template and last saving, the newest first, and stands among the documents", async () => {
    const request = { plan: "p-2022", period: "2022" };
    const letter = successOf(await draftDocument(database, { ...request, templateId: "state-letter" }));
    const report = successOf(await draftDocument(database, { ...request, templateId: "state-periodic-report" }));
    const drafts = successOf(await listRecords(database, "drafts"));
    expect(drafts.map(({ id, template }) => [id, template])).toEqual([
      [report.id, "state-periodic-report"],
      [letter.id, "state-letter"],
    ]);
    expect(drafts[0]).toMatchObject({ kind: "BC", title: report.title, plan: "p-2022", period: "2022", version: 1 });
    const documents = successOf(await listRecords(database, "documents"));
    expect(
      documents.filter(({ origin }) => origin === "draft").map(({ id, plan, period, savedAt }) => [id, plan, period, typeof savedAt]),
    ).toEqual(
      expect.arrayContaining([
        [letter.id, "p-2022", "2022", "string"],
        [report.id, "p-2022", "2022", "string"],
      ]),
    );
    const columns = documents.map((record) => Object.keys(record).join(" "));
    expect(new Set(columns).size).toBe(1);
  });
});
