import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import { letterheadRepository } from "#backend/database/repositories/letterhead-repository.ts";
import { reportingPeriodRepository } from "#backend/database/repositories/reporting-period-repository.ts";
import { targetRepository } from "#backend/database/repositories/target-repository.ts";
import { unitRepository } from "#backend/database/repositories/unit-repository.ts";
import { importFacts } from "#backend/services/data-folder/import-facts.ts";
import { ask, createTestDatabase } from "../../../helpers/test-database.ts";

let folder: string;
let database: OpenDatabase;
let dispose: () => Promise<void>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "nhap-theo-ma-"));
  ({ database, dispose } = await createTestDatabase());
});
afterEach(async () => {
  await dispose();
  rmSync(folder, { recursive: true });
});

type Files = Readonly<Record<string, unknown>>;

/** Imports files and gives how many facts were new, or what was wrong. */
async function imported(files: Files): Promise<readonly string[]> {
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
    return join(folder, name);
  });
  const report = await importFacts(database, { files: paths, isDryRun: false, onProgress: () => undefined });
  if (report.ok) return report.value.counts.map(({ kind, added, known }) => `${kind}: ${added} + ${known}`);
  if (report.failure.kind !== "mistakes") throw new Error(JSON.stringify(report.failure));
  return report.failure.problems.map(({ message }) => message);
}

const unit = (name: string, more: object = {}) => ({ name, shortNames: [], side: "state", level: "province", successors: [], ...more });
const indicator = (code: string, more: object = {}) => ({
  code,
  name: `Chỉ tiêu ${code}`,
  area: "Chính quyền số",
  direction: "higher",
  measure: { kind: "completion" },
  ...more,
});
const target = (id: string, indicatorId: string, more: object = {}) => ({
  id,
  indicatorId,
  period: "2023",
  main: { comparator: "complete", word: "hoàn thành" },
  subConditions: [],
  ...more,
});

const indicators = async () => (await ask(database, (queries) => indicatorRepository.list(queries))).map(({ value }) => value);
const units = async () => (await ask(database, (queries) => unitRepository.list(queries))).map(({ value }) => value);
const targets = async () => (await ask(database, (queries) => targetRepository.list(queries))).map(({ value }) => value);

describe("an indicator of a file", () => {
  beforeEach(() => imported({ "indicators.json": [indicator("mot", { id: "i-1" }), indicator("hai", { id: "i-2" })] }));

  it("is the one of its code, without an id or under another, and so is what points to it", async () => {
    const files = {
      "indicators.json": [indicator("mot", { name: "Tên mới" }), indicator("hai", { id: "khac", partOf: "mot" })],
      "targets.json": [target("t", "khac")],
    };
    expect(await imported(files)).toEqual(["indicators: 0 + 2", "targets: 1 + 0"]);
    expect((await indicators()).map(({ id, name, partOf }) => [id, name, partOf])).toEqual([
      ["i-1", "Tên mới", undefined],
      ["i-2", "Chỉ tiêu hai", "i-1"],
    ]);
    expect((await targets()).map(({ indicatorId }) => indicatorId)).toEqual(["i-2"]);
  });

  it("is new under its code where nobody has the code", async () => {
    expect(await imported({ "indicators.json": [indicator("ba")] })).toEqual(["indicators: 1 + 0"]);
    expect((await indicators()).map(({ id }) => id)).toEqual(["i-1", "i-2", "ba"]);
  });

  it("may be given another code, which leaves its old one free for the next import", async () => {
    expect(await imported({ "indicators.json": [indicator("ba", { id: "i-1" })] })).toEqual(["indicators: 0 + 1"]);
    expect((await indicators()).map(({ code }) => code)).toEqual(["ba", "hai"]);
    expect(await imported({ "indicators.json": [indicator("mot", { id: "khac" })] })).toEqual(["indicators: 1 + 0"]);
  });

  it.each<readonly [string, readonly object[], string]>([
    ["a code twice in the files", [indicator("ba"), indicator("ba", { id: "x" })], "Mã chỉ tiêu “ba” đã dùng cho “Chỉ tiêu ba” ở [0]."],
    ["a code of another one", [indicator("hai", { id: "i-1" })], "Mã chỉ tiêu “hai” đã dùng cho “Chỉ tiêu hai”."],
    [
      "the code another one gives up only now",
      [indicator("ba", { id: "i-1" }), indicator("mot", { id: "khac" })],
      "Mã chỉ tiêu “mot” đã dùng cho “Chỉ tiêu mot”.",
    ],
    [
      "a known code twice in the files",
      [indicator("mot"), indicator("mot", { id: "x" })],
      "Mã chỉ tiêu “mot” đã dùng cho “Chỉ tiêu mot” ở [0].",
    ],
    ["the same one twice", [indicator("mot"), indicator("mot")], "Mã “i-1” của chỉ tiêu đã dùng ở [0]."],
    ["no id and a code that is the id of another", [indicator("i-1")], "Mục “Chỉ tiêu i-1” không có “id”, còn “i-1” đã dùng cho mục khác."],
  ])("with %s is refused in one sentence", async (_, facts, message) => {
    expect(await imported({ "indicators.json": facts })).toEqual([message]);
  });
});

describe("a unit of a file", () => {
  const OLD = unit("Sở Nội vụ", { id: "snv-cu", abbreviation: "SNV", validTo: "2025-02-28", successors: [{ unitId: "snv-moi" }] });
  const NEW = unit("Sở Nội vụ", { id: "snv-moi", abbreviation: "SNV", validFrom: "2025-03-01" });
  beforeEach(() => imported({ "units.json": [NEW, OLD, unit("Sở Tư pháp", { id: "stp", shortNames: ["Sở TP"], abbreviation: "STP" })] }));

  it("is the one of its name, and what stands under it follows", async () => {
    const files = { "units.json": [unit("SỞ TƯ PHÁP", { shortNames: ["Tư pháp"] }), unit("Phòng Công chứng", { parentId: "so-tu-phap" })] };
    expect(await imported(files)).toEqual(["units: 1 + 1"]);
    expect((await units()).find(({ id }) => id === "stp")).toMatchObject({ name: "SỞ TƯ PHÁP", shortNames: ["Tư pháp"] });
    expect((await units()).find(({ id }) => id === "phong-cong-chung")).toMatchObject({ parentId: "stp" });
  });

  it("is the one of its abbreviation where its name is new", async () => {
    expect(await imported({ "units.json": [unit("Sở Tư pháp tỉnh", { abbreviation: "STP" })] })).toEqual(["units: 0 + 1"]);
  });

  it("under another id is the known one only where nothing tells them apart", async () => {
    expect(await imported({ "units.json": [unit("Sở Tư pháp", { id: "x" })] })).toEqual(["units: 0 + 1"]);
    expect(await imported({ "units.json": [unit("Sở Tư pháp", { id: "y", validFrom: "2026-01-01" })] })).toEqual(["units: 1 + 0"]);
    const beside = [unit("Sở Tư pháp", { id: "stp" }), unit("Sở Tư pháp", { id: "z" })];
    expect(await imported({ "units.json": beside })).toEqual(["units: 1 + 1"]);
  });

  it("of a name two units bear must say which, or stand where one of them does", async () => {
    expect(await imported({ "units.json": [unit("Sở Nội vụ")] })).toEqual(["Có 2 cơ quan, đơn vị cùng gọi là “Sở Nội vụ”."]);
    expect(await imported({ "units.json": [unit("Sở Nội vụ", { validFrom: "2025-03-01" })] })).toEqual(["units: 0 + 1"]);
  });

  it("in a table may go by its name too", async () => {
    expect(await imported({ "don-vi.csv": "Mã;Tên;Viết tắt\n;Sở Tư pháp;TP\n" })).toEqual(["units: 0 + 1"]);
    expect((await units()).find(({ id }) => id === "stp")?.abbreviation).toBe("TP");
    expect(await imported({ "don-vi.csv": "Mã;Tên;Viết tắt\n;Sở Nội vụ;TP\n" })).toEqual(["Thiếu mã đơn vị."]);
  });
});

describe("the order of a plan", () => {
  it("follows the file, and what the file does not name stays where it was", async () => {
    await imported({
      "indicators.json": [indicator("mot"), indicator("hai"), indicator("ba")],
      "targets.json": [target("a", "mot"), target("b", "hai"), target("c", "ba")],
    });
    await imported({ "targets.json": [target("c", "ba"), target("moi", "mot", { period: "2024" }), target("a", "mot")] });
    expect((await targets()).map(({ id }) => id)).toEqual(["c", "moi", "b", "a"]);
    expect((await indicators()).map(({ id }) => id)).toEqual(["mot", "hai", "ba"]);
  });
});

describe("letterheads and days of periods", () => {
  beforeEach(() => imported({ "units.json": [unit("Sở Tư pháp", { id: "stp" })] }));

  it("are imported, brought up to date, and point to their unit by whatever it is matched with", async () => {
    const regime = {
      id: "cd",
      name: "Báo cáo quý",
      kind: "periodic",
      periods: ["quarter"],
      reportingUnitIds: [],
      receivingUnitId: "stp",
      cutOff: { kind: "calendar", clause: "x" },
      deadline: { kind: "fixed", date: "2023-04-01", clause: "x" },
      movesOffDaysOff: false,
    };
    const days = [
      { id: "q1", key: "2023-Q1", cutOffDay: "2023-03-14" },
      { id: "q1-cd", key: "2023-Q1", regimeId: "cd", deadline: "2023-03-20" },
    ];
    const letterhead = { unitId: "so-tu-phap", issuer: ["SỞ TƯ PHÁP"], place: "Mỹ Tho" };
    const files = {
      "units.json": [unit("Sở Tư pháp")],
      "letterheads.json": [letterhead],
      "reporting-regimes.json": [regime],
      "periods.json": days,
    };
    expect(await imported(files)).toEqual(["units: 0 + 1", "letterheads: 1 + 0", "reporting-regimes: 1 + 0", "periods: 2 + 0"]);
    expect(await imported(files)).toEqual(["units: 0 + 1", "letterheads: 0 + 1", "reporting-regimes: 0 + 1", "periods: 0 + 2"]);
    await imported({ "letterheads.json": [{ unitId: "stp", place: "Tiền Giang" }] });
    expect(await ask(database, (queries) => letterheadRepository.find(queries, "stp"))).toEqual({
      value: { unitId: "stp", place: "Tiền Giang" },
      version: 2,
    });
    expect((await ask(database, (queries) => reportingPeriodRepository.list(queries))).map(({ value }) => value)).toEqual(days);
  });

  it("of nobody are refused", async () => {
    expect(await imported({ "letterheads.json": [{ unitId: "khong-co" }] })).toEqual(["Không có cơ quan, đơn vị mã “khong-co”."]);
    expect(await imported({ "periods.json": [{ id: "q", key: "2023-Q1", regimeId: "khong-co" }] })).toEqual([
      "Không có chế độ báo cáo mã “khong-co”.",
    ]);
    const twice = [
      { id: "a", key: "2023-Q1" },
      { id: "b", key: "2023-Q1" },
    ];
    expect(await imported({ "periods.json": twice })).toEqual(["Kỳ quý I năm 2023 đã có ngày ở [0]."]);
  });
});
