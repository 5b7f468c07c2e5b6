import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Changes, changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { insertIndicator, listIndicators, saveIndicator } from "#backend/database/repositories/indicator-repository.ts";
import { insertResult, listResults, saveResult } from "#backend/database/repositories/result-repository.ts";
import { insertTarget, listTargets, saveTarget } from "#backend/database/repositories/target-repository.ts";
import { insertUnit, listUnits, saveUnit } from "#backend/database/repositories/unit-repository.ts";
import { listChangeSets, undoChangeSet } from "#backend/database/undo-change-set.ts";
import { decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { Indicator, IndicatorResult, PeriodKey, Target, Unit } from "#core/planning/index.ts";
import { success } from "#core/result.ts";
import { ask, change, createTestDatabase, successOf } from "../../../helpers/test-database.ts";

let database: OpenDatabase;
let dispose: () => Promise<void>;
beforeEach(async () => {
  ({ database, dispose } = await createTestDatabase());
});
afterEach(() => dispose());

const PERIOD = "2023" as PeriodKey;

const science: Unit = {
  id: "skhcn",
  name: "Sở Khoa học và Công nghệ",
  shortNames: [],
  side: "state",
  level: "province",
  validFrom: "2025-03-01" as PlainDate,
  successors: [],
};
const information: Unit = {
  id: "stttt",
  name: "Sở Thông tin và Truyền thông",
  shortNames: ["Sở TT&TT", "Sở TTTT"],
  abbreviation: "STTTT",
  side: "state",
  level: "province",
  validTo: "2025-02-28" as PlainDate,
  successors: [{ unitId: "skhcn" }, { unitId: "skhcn", duties: "báo chí, xuất bản" }],
};
const indicators: readonly Indicator[] = [
  {
    id: "i1",
    code: "dvc-toan-trinh",
    name: "Tỷ lệ dịch vụ công trực tuyến toàn trình",
    area: "Chính quyền số",
    direction: "higher",
    measure: { kind: "ratio", unit: "%", decimals: 2, numerator: "dịch vụ", denominator: "thủ tục", isShare: true, scale: decimal(100) },
    definition: "Theo danh mục công bố",
  },
  {
    id: "i2",
    code: "doanh-nghiep",
    name: "Doanh nghiệp số",
    area: "Kinh tế số",
    direction: "none",
    measure: { kind: "quantity", unit: "doanh nghiệp", decimals: 0, isAdditive: false },
  },
  {
    id: "i3",
    code: "nen-tang",
    name: "Nền tảng LGSP",
    area: "Hạ tầng",
    direction: "higher",
    measure: { kind: "completion" },
    validFrom: "2022-01-01" as PlainDate,
  },
];
const targets: readonly Target[] = [
  {
    id: "t1",
    indicatorId: "i1",
    period: PERIOD,
    main: { comparator: "atLeast", value: decimal("12.5"), unit: "%" },
    subConditions: [
      {
        key: "cap-xa",
        label: "trong đó cấp xã",
        condition: { comparator: "between", lowest: decimal(7), highest: decimal("7.5"), unit: "%" },
        direction: "lower",
      },
      { key: "an-toan", label: "an toàn", condition: { comparator: "complete", word: "hoàn thiện" } },
    ],
  },
  { id: "t2", indicatorId: "i3", period: PERIOD, unitId: "stttt", main: { comparator: "complete", word: "hoàn thành" }, subConditions: [] },
];
const results: readonly IndicatorResult[] = [
  {
    id: "r1",
    indicatorId: "i1",
    unitId: "stttt",
    period: PERIOD,
    measurement: { kind: "fraction", numerator: decimal(1264), denominator: decimal(1846) },
    span: "cumulative",
    state: "official",
    asOf: "2023-12-14" as PlainDate,
    qualifier: "trên",
    breakdown: [
      { label: "cấp tỉnh", value: decimal(1000) },
      { label: "cấp xã", value: decimal(264) },
    ],
    subResults: [
      { key: "cap-xa", measurement: { kind: "value", value: decimal("7.25") } },
      { key: "an-toan", measurement: { kind: "completion", stage: "inProgress" } },
    ],
    narrative: "Đạt",
    limits: "Chậm",
    causes: "Thiếu người",
    proposals: "Thêm người",
    source: "Hệ thống báo cáo",
  },
  {
    id: "r2",
    indicatorId: "i2",
    unitId: "stttt",
    period: PERIOD,
    measurement: { kind: "none", reason: "Chưa có số liệu" },
    span: "inPeriod",
    state: "estimate",
    breakdown: [],
    subResults: [],
  },
];

const enterAll = () =>
  change(database, async (changes) => {
    await insertUnit(changes, science);
    await insertUnit(changes, information);
    for (const indicator of indicators) await insertIndicator(changes, indicator);
    for (const target of targets) await insertTarget(changes, target);
    for (const result of results) await insertResult(changes, result);
  });

const readAll = () =>
  ask(database, async (queries) => ({
    units: await listUnits(queries),
    indicators: await listIndicators(queries),
    targets: await listTargets(queries, PERIOD),
    results: await listResults(queries, PERIOD),
  }));
const first = <Value>(value: Value) => ({ value, version: 1 });

describe("units, indicators, targets and results", () => {
  it("come back as they were entered", async () => {
    await enterAll();
    expect(await readAll()).toEqual({
      units: [science, information].map(first),
      indicators: indicators.map(first),
      targets: targets.map(first),
      results: results.map(first),
    });
  });

  it("of another period are not among them", async () => {
    await enterAll();
    expect(await ask(database, (queries) => listTargets(queries, "2022" as PeriodKey))).toEqual([]);
    expect(await ask(database, (queries) => listResults(queries, "2023-Q1" as PeriodKey))).toEqual([]);
  });

  it.each([
    ["a unit", (changes: Changes) => saveUnit(changes, { ...information, successors: [{ unitId: "skhcn" }] }, 1)],
    ["an indicator", (changes: Changes) => saveIndicator(changes, { ...(indicators[1] as Indicator), measure: { kind: "completion" } }, 1)],
    [
      "a target",
      (changes: Changes) =>
        saveTarget(changes, { ...(targets[0] as Target), subConditions: (targets[0] as Target).subConditions.toReversed() }, 1),
    ],
    ["a result", (changes: Changes) => saveResult(changes, { ...(results[0] as IndicatorResult), breakdown: [] }, 1)],
  ])("of which %s is saved anew count it as changed, refuse a second save from the old state, and are undone", async (_, save) => {
    await enterAll();
    const before = await readAll();
    const id = await change(database, save);
    const after = await readAll();
    expect(after).not.toEqual(before);
    const versions = [...after.units, ...after.indicators, ...after.targets, ...after.results].map(({ version }) => version);
    expect(versions.filter((version) => version === 2)).toHaveLength(1);
    const stale = await changeSet(database, { reason: "Ghi chậm" }, async (changes) => success(await save(changes)));
    expect(stale).toMatchObject({ ok: false, failure: { kind: "changed-meanwhile" } });
    successOf(await undoChangeSet(database, id));
    expect(withoutVersions(await readAll())).toEqual(withoutVersions(before));
  });

  it("saved as they are leave no change behind", async () => {
    await enterAll();
    await change(database, async (changes) => {
      await saveUnit(changes, information, 1);
      for (const target of targets) await saveTarget(changes, target, 1);
      for (const result of results) await saveResult(changes, result, 1);
    });
    expect(await ask(database, (queries) => listChangeSets(queries, 10))).toHaveLength(1);
  });
});

function withoutVersions(all: Awaited<ReturnType<typeof readAll>>) {
  return Object.values(all).flatMap((list) => list.map(({ value }) => value));
}
