import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { matchPattern, type SearchRequest, search } from "#backend/database/search.ts";
import { undoChangeSet } from "#backend/database/undo-change-set.ts";
import { ask, change, createTestDatabase, newIndicator, newUnit, successOf } from "../../helpers/test-database.ts";

let database: OpenDatabase;
let folder: string;
let dispose: () => Promise<void>;

beforeAll(async () => {
  ({ database, folder, dispose } = await createTestDatabase());
  await change(database, async (changes) => {
    await changes.insert("units", newUnit({ id: "stnmt", name: "Phòng Quản lý đất đai", short_names: "[]" }));
    await changes.insert("units", newUnit({ id: "stttt", name: "Sở Thông tin và Truyền thông", abbreviation: "STTTT" }));
    await changes.insert("units", newUnit({ id: "dat-ten", name: "Ban Đạt chuẩn", short_names: "[]" }));
    await changes.insert("indicators", newIndicator({ id: "dvc", code: "dvc-toan-trinh" }));
    await changes.insert("documents", {
      id: "kh112",
      origin: "own",
      kind: "KH",
      number: 112,
      symbol: "KH-UBND",
      issuer: "Ủy ban nhân dân tỉnh Tiền Giang",
      title: "Phát triển Chính quyền số năm 2023",
    });
    await changes.insert("documents", {
      id: "trich",
      origin: "cited",
      kind: "CV",
      number: 9,
      symbol: "STTTT-BC",
      issuer: "Sở Thông tin và Truyền thông",
      title: "Về kế hoạch 112",
    });
  });
});
afterAll(async () => {
  await closeDatabase(database);
  await dispose();
});

const find = (text: string, more: Omit<SearchRequest, "text"> = {}) =>
  ask(database, async (queries) => (await search(queries, { text, ...more })).map(({ rowId }) => rowId));

describe("searching", () => {
  it.each(["đất", "dat", "DAT", "ĐẤT", "Đất", "da\u0302\u0301t", "đat"])("%s finds đất", async (text) => {
    expect(await find(text)).toContain("stnmt");
  });

  it("puts rows with the very marks typed first", async () => {
    expect(await find("đất")).toEqual(["stnmt", "dat-ten"]);
    expect(await find("đạt")).toEqual(["dat-ten", "stnmt"]);
  });

  it("takes the last word for the beginning of one", async () => {
    expect(await find("thông ti")).toContain("stttt");
    expect(await find("thong t")).toContain("stttt");
    expect(await find("thon tin")).toEqual([]);
  });

  it("finds a document by number and symbol, before those that only mention it", async () => {
    expect(await find("112/KH-UBND")).toEqual(["kh112"]);
    expect(await find("112")).toEqual(["kh112", "trich"]);
  });

  it("looks where it is told to", async () => {
    expect(await find("STTTT", { areas: ["units"] })).toEqual(["stttt"]);
    expect(await find("STTTT", { areas: [] })).toEqual([]);
    expect(await find("thông", { limit: 1 })).toHaveLength(1);
  });

  it("finds nothing for text without a word", async () => {
    for (const text of ["", "  ", '"', "*", "()", "--"]) expect(await find(text)).toEqual([]);
  });

  it.each([
    ["Đất xâ", '"dat" "xa"*'],
    ['"a" OR b*', '"a" "or" "b"*'],
    ["name:x NEAR(y)", '"name" "x" "near" "y"*'],
    ["…", undefined],
  ])("%s becomes words only", (text, pattern) => {
    expect(matchPattern(text)).toBe(pattern);
  });

  it("takes any text without complaint", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async (text) => {
        await find(text);
      }),
      { numRuns: 300 },
    );
  });

  it("follows every change and every undo", async () => {
    const id = await change(database, async (changes) => {
      const unit = await changes.insert("units", newUnit({ id: "moi", name: "Trạm Khuyến nông" }));
      await changes.update("units", unit, { name: "Trạm Thủy lợi" });
    });
    expect(await find("khuyến nông")).toEqual([]);
    expect(await find("thủy lợi")).toEqual(["moi"]);
    successOf(await undoChangeSet(database, id));
    expect(await find("thủy lợi")).toEqual([]);
  });

  it("is made anew where the index is missing", async () => {
    database.engine.connection.exec("drop table search_words_1; delete from search_entries");
    await closeDatabase(database);
    database = successOf(await openDatabase(folder, database.environment));
    expect(await find("đất")).toEqual(["stnmt", "dat-ten"]);
  });
});
