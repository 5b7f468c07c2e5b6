import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlanSheetKind } from "#contract/planning.ts";
import { openPracticeOffice, type PracticeOffice } from "../helpers/practice-office.ts";

const PLAN = "ke-hoach-112-2023";

let backend: PracticeOffice["backend"];
let close: PracticeOffice["close"];

beforeEach(async () => {
  ({ backend, close } = await openPracticeOffice());
});

afterEach(() => close());

function enter(sheet: PlanSheetKind, rowId: string, cells: Readonly<Record<string, string>>) {
  const edits = Object.entries(cells).map(([columnId, text]) => ({ rowId, columnId, text }));
  return backend.planning.enter({ planId: PLAN, sheet, edits });
}

async function cellsOf(sheet: PlanSheetKind, rowId: string) {
  const { rows } = await backend.planning.sheet({ planId: PLAN, sheet });
  return rows.find(({ id }) => id === rowId)?.cells;
}

async function firstIn(sheet: PlanSheetKind) {
  const [row] = (await backend.planning.sheet({ planId: PLAN, sheet })).rows;
  if (row === undefined) throw new Error(`No ${sheet}`);
  return row;
}

describe("plans through the contract", () => {
  it("are listed with what they hold, the newest first", async () => {
    const plans = await backend.planning.plans();
    const plan = plans.find(({ id }) => id === PLAN);
    expect(plan).toMatchObject({ periodLabel: "Năm 2023", indicators: 20, projects: 28 });
    expect(plan?.document).toContain("112");
    const years = plans.map(({ period }) => period).filter((period) => /^\d{4}$/.test(period));
    expect(years).toEqual(years.toSorted().toReversed());
  });

  it("are made with a head in plain words, edited, and removed while nothing hangs on them", async () => {
    const head = { title: "Kế hoạch Chuyển đổi số năm 2025", period: "năm 2025", issuerUnitId: "ubnd-tinh-tien-giang" };
    const { planId } = await backend.planning.create({ ...head, documentId: null, parentPlanId: PLAN });
    const made = async () => (await backend.planning.plans()).find(({ id }) => id === planId);
    expect(await made()).toMatchObject({ title: "Chuyển đổi số năm 2025", period: "2025", parentPlanId: PLAN, indicators: 0 });
    await backend.planning.saveHead({ planId, ...head, period: "2025 - 2026", documentId: null, parentPlanId: null });
    expect(await made()).toMatchObject({ period: "2025..2026", parentPlanId: null });
    await backend.planning.remove({ planId });
    expect(await made()).toBeUndefined();
  });

  it("are refused with every mistake in the head", async () => {
    const head = { title: " ", period: "mùa xuân", issuerUnitId: "khong-co", documentId: null, parentPlanId: null };
    await expect(backend.planning.create(head)).rejects.toMatchObject({
      code: "REFUSED",
      data: { kind: "head-mistaken", mistakes: [{ where: "Tên kế hoạch" }, { where: "Thời gian" }, { where: "Cơ quan ban hành" }] },
    });
  });

  it("are not removed while other plans detail them, and come back whole after an undo", async () => {
    await expect(backend.planning.remove({ planId: "ke-hoach-370-2021-2025" })).rejects.toMatchObject({ data: { kind: "plan-in-use" } });
    const before = await backend.planning.sheet({ planId: PLAN, sheet: "projects" });
    await backend.planning.remove({ planId: PLAN });
    const change = await backend.planning.lastChange();
    expect(change?.reason).toContain("Xóa kế hoạch");
    await backend.planning.undo({ id: change?.id ?? "" });
    expect(await backend.planning.sheet({ planId: PLAN, sheet: "projects" })).toEqual(before);
  });
});

describe("the lists of a plan", () => {
  it("read back every text they show without changing anything", async () => {
    for (const sheet of ["indicators", "tasks", "projects"] as const) {
      const before = await backend.planning.sheet({ planId: PLAN, sheet });
      const edits = before.rows.flatMap(({ id, cells, closed }) =>
        Object.entries(cells)
          .filter(([columnId]) => !closed.includes(columnId))
          .map(([columnId, text]) => ({ rowId: id, columnId, text })),
      );
      const { refused } = await backend.planning.enter({ planId: PLAN, sheet, edits });
      expect(refused).toEqual([]);
      expect((await backend.planning.sheet({ planId: PLAN, sheet })).rows).toEqual(before.rows);
    }
  });

  it("take a new line as soon as it says enough, and keep what was typed until then", async () => {
    const waiting = await enter("tasks", "dong-moi", { deadline: "Khi Bộ TT&TT ban hành" });
    expect(waiting.rows).toMatchObject([{ id: "dong-moi", cells: { deadline: "Khi Bộ TT&TT ban hành" } }]);
    expect(waiting.refused).toMatchObject([{ rowId: "dong-moi", columnId: "name", reason: expect.stringContaining("Nhập tên") }]);
    const taken = await enter("tasks", "dong-moi", { name: "Ban hành quy chế", lead: "so tttt" });
    expect(taken.refused).toEqual([]);
    expect(await cellsOf("tasks", "dong-moi")).toMatchObject({ name: "Ban hành quy chế", deadline: "Khi Bộ TT&TT ban hành" });
  });

  it("drop a line whose every text is cleared, and make it again when the texts come back", async () => {
    await enter("tasks", "dong-moi", { name: "Ban hành quy chế" });
    const cleared = await enter("tasks", "dong-moi", { name: "" });
    expect(cleared.goneIds).toEqual(["dong-moi"]);
    await enter("tasks", "dong-moi", { name: "Ban hành quy chế" });
    expect(await cellsOf("tasks", "dong-moi")).toMatchObject({ name: "Ban hành quy chế", status: "Chưa triển khai" });
  });

  it("keep a text that cannot be taken, with the reason, until it is mended or cleared", async () => {
    const { id } = await firstIn("projects");
    const kept = await enter("projects", id, { total: "khoảng năm tỷ" });
    expect(kept.refused).toMatchObject([{ rowId: id, columnId: "total", text: "khoảng năm tỷ" }]);
    expect((await enter("projects", id, { total: "5.250,5" })).refused).toEqual([]);
    expect(await cellsOf("projects", id)).toMatchObject({ total: "5.250,5" });
  });

  it("know a new indicator by its target: unit, measure and which way is better", async () => {
    await enter("indicators", "ct-moi", { name: "Thời gian xử lý hồ sơ", target: "không quá 5 ngày", area: "Lĩnh vực mới" });
    expect(await cellsOf("indicators", "ct-moi")).toMatchObject({
      unit: "ngày",
      measure: "Số lượng",
      direction: "Càng thấp càng tốt",
      period: "năm 2023",
    });
    expect((await backend.planning.sheet({ planId: PLAN, sheet: "indicators" })).areas).toContain("Lĩnh vực mới");
  });

  it("give an indicator measured elsewhere a name of this plan alone", async () => {
    const plans = (await backend.planning.plans()).filter(({ indicators }) => indicators > 0);
    const namesExcept = async (rowId: string) => {
      const sheets = await Promise.all(plans.map(({ id }) => backend.planning.sheet({ planId: id, sheet: "indicators" })));
      return sheets.flatMap(({ rows }) => rows.filter(({ id }) => id !== rowId).map(({ cells }) => cells.name));
    };
    const { id, cells } = await firstIn("indicators");
    const before = await namesExcept(id);
    await enter("indicators", id, { name: `${cells.name} (sửa)` });
    expect(await namesExcept(id)).toEqual(before);
  });

  it("remove lines with their assignments in one change that can be taken back", async () => {
    const before = await backend.planning.sheet({ planId: PLAN, sheet: "indicators" });
    const { goneIds } = await backend.planning.removeRows({
      planId: PLAN,
      sheet: "indicators",
      rowIds: before.rows.slice(0, 3).map(({ id }) => id),
    });
    expect(goneIds.length).toBe(3);
    const change = await backend.planning.lastChange();
    await backend.planning.undo({ id: change?.id ?? "" });
    expect(await backend.planning.sheet({ planId: PLAN, sheet: "indicators" })).toEqual(before);
  });

  it("take thousands of new lines at once", async () => {
    const edits = Array.from({ length: 2000 }, (_, index) => ({ rowId: `nv-${index}`, columnId: "name", text: `Nhiệm vụ ${index}` }));
    const { rows } = await backend.planning.enter({ planId: PLAN, sheet: "tasks", edits });
    expect(rows.length).toBe(2000);
  });
});
