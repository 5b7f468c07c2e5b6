import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { read } from "#backend/database/read.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import type { PlanSheetKind } from "#contract/planning.ts";
import { openPracticeOffice, type PracticeOffice } from "../helpers/practice-office.ts";

const PLAN = "ke-hoach-112-2023";
const WITH_HEADINGS = "ke-hoach-394-2022-2025";
const WATCHING = "chuong-trinh-52";

let backend: PracticeOffice["backend"];
let session: PracticeOffice["session"];
let close: PracticeOffice["close"];

beforeEach(async () => {
  ({ backend, session, close } = await openPracticeOffice());
});

afterEach(() => close());

function enterIn(planId: string, sheet: PlanSheetKind, rowId: string, cells: Readonly<Record<string, string>>) {
  const edits = Object.entries(cells).map(([columnId, text]) => ({ rowId, columnId, text }));
  return backend.planning.enter({ planId, sheet, edits });
}

async function planOf(planId: string) {
  const database = session.database();
  if (database === undefined) throw new Error("No folder is open.");
  const found = await read(database, (queries) => planRepository.find(queries, planId));
  return found.ok ? found.value?.value : undefined;
}

async function rowsOf(planId: string, sheet: PlanSheetKind) {
  return (await backend.planning.sheet({ planId, sheet })).rows;
}

describe("the headings over tasks", () => {
  it("follow the tasks: renamed in every line they are renamed in the plan, where they stood", async () => {
    const before = (await planOf(WITH_HEADINGS))?.taskParts ?? [];
    const [first] = before;
    const tasks = (await rowsOf(WITH_HEADINGS, "tasks")).filter(({ cells }) => cells.part === first?.name);
    const edits = tasks.map(({ id }) => ({ rowId: id, columnId: "part", text: "NỀN MÓNG" }));
    await backend.planning.enter({ planId: WITH_HEADINGS, sheet: "tasks", edits });
    expect((await planOf(WITH_HEADINGS))?.taskParts).toEqual([{ ...first, name: "NỀN MÓNG" }, ...before.slice(1)]);
  });

  it("change their order with the tasks, and go with the last of them", async () => {
    const tasks = await rowsOf(WITH_HEADINGS, "tasks");
    const [first] = tasks;
    await enterIn(WITH_HEADINGS, "tasks", first?.id ?? "", { part: "PHẦN MỚI", group: "Nhóm mới" });
    expect((await planOf(WITH_HEADINGS))?.taskParts?.[0]).toEqual({ name: "PHẦN MỚI", groups: [{ name: "Nhóm mới" }] });
    await backend.planning.removeRows({ planId: WITH_HEADINGS, sheet: "tasks", rowIds: tasks.map(({ id }) => id) });
    expect(await planOf(WITH_HEADINGS)).not.toHaveProperty("taskParts");
  });

  it("of a plan are left alone by what does not touch them", async () => {
    const before = await planOf(WITH_HEADINGS);
    const [first] = await rowsOf(WITH_HEADINGS, "tasks");
    await enterIn(WITH_HEADINGS, "tasks", first?.id ?? "", { product: "Quyết định" });
    expect(await planOf(WITH_HEADINGS)).toEqual(before);
  });
});

describe("projects", () => {
  it("are assigned as tasks are, and their assignments go with them", async () => {
    const [first] = await rowsOf(PLAN, "projects");
    const id = first?.id ?? "";
    const { rows } = await enterIn(PLAN, "projects", id, {
      lead: "so thong tin va truyen thong",
      partners: "Sở Tài chính; Các sở, ban, ngành tỉnh",
    });
    expect(rows[0]?.cells).toMatchObject({
      lead: "Sở Thông tin và Truyền thông",
      partners: "Sở Tài chính; Các sở, ban, ngành tỉnh",
    });
    await enterIn(PLAN, "projects", id, { lead: "" });
    expect((await rowsOf(PLAN, "projects")).find((row) => row.id === id)?.cells).toMatchObject({ lead: "" });
    expect((await backend.planning.removeRows({ planId: PLAN, sheet: "projects", rowIds: [id] })).goneIds).toEqual([id]);
  });

  it("are remarked on where their years come to more than their total, until that is mended", async () => {
    const [first] = await rowsOf(PLAN, "projects");
    const id = first?.id ?? "";
    const [year] = (await backend.planning.sheet({ planId: PLAN, sheet: "projects" })).money;
    const wrong = await enterIn(PLAN, "projects", id, { total: "100", [`amount:${year?.year}:${year?.source}`]: "250" });
    expect(wrong.remarks).toMatchObject([{ rowId: id, text: expect.stringContaining("lớn hơn tổng mức 100 triệu đồng") }]);
    const listed = await backend.planning.sheet({ planId: PLAN, sheet: "projects" });
    expect(listed.remarks.filter(({ rowId }) => rowId === id)).toEqual(wrong.remarks);
    expect((await enterIn(PLAN, "projects", id, { total: "900" })).remarks).toEqual([]);
  });

  it("and tasks are remarked on where others take part and nobody leads", async () => {
    const { remarks } = await enterIn(PLAN, "tasks", "nv-moi", { name: "Ban hành quy chế", partners: "Sở Tài chính" });
    expect(remarks).toMatchObject([{ rowId: "nv-moi", text: expect.stringContaining("Chưa có đơn vị chủ trì") }]);
  });
});

describe("indicators a plan only watches", () => {
  const namesOf = async () => (await rowsOf(WATCHING, "indicators")).filter(({ cells }) => cells.target === "Theo dõi");

  it("get a name and an area of this plan alone", async () => {
    const [first] = await namesOf();
    const before = await planOf(WATCHING);
    await enterIn(WATCHING, "indicators", first?.id ?? "", { name: "Tên riêng", area: "Lĩnh vực mới" });
    const plan = await planOf(WATCHING);
    const indicatorId = (first?.id ?? "").replace("watched:", "");
    expect(plan?.watched?.at(-1)).toEqual({ area: "Lĩnh vực mới", indicators: [{ indicatorId, name: "Tên riêng" }] });
    expect(plan?.areas).toEqual([...(before?.areas ?? []), "Lĩnh vực mới"]);
    const elsewhere = await backend.planning.sheet({ planId: PLAN, sheet: "indicators" });
    expect(elsewhere.rows.map(({ cells }) => cells.name)).not.toContain("Tên riêng");
  });

  it("are added by the word in place of a target, once each, by their name where they are known", async () => {
    const known = (await rowsOf(PLAN, "indicators"))[0]?.cells.name ?? "";
    const count = (await namesOf()).length;
    const added = await enterIn(WATCHING, "indicators", "dong-moi", { name: known, area: "Hạ tầng số", target: "theo doi" });
    expect(added.refused).toEqual([]);
    expect(added.goneIds).toEqual(["dong-moi"]);
    expect(added.rows).toMatchObject([{ cells: { name: known, area: "Hạ tầng số", target: "Theo dõi" } }]);
    expect((await namesOf()).length).toBe(count + 1);
    const again = await enterIn(WATCHING, "indicators", "dong-nua", { name: known, area: "Hạ tầng số", target: "Theo dõi" });
    expect(again.refused).toMatchObject([{ rowId: "dong-nua", columnId: "name", reason: expect.stringContaining("đã có") }]);
  });

  it("take no target, and are removed without their indicators", async () => {
    const [first] = await namesOf();
    const refused = await enterIn(WATCHING, "indicators", first?.id ?? "", { target: "Tối thiểu 30%" });
    expect(refused.refused).toMatchObject([{ columnId: "target", reason: expect.stringContaining("chỉ theo dõi") }]);
    const ids = (await namesOf()).map(({ id }) => id);
    await backend.planning.removeRows({ planId: WATCHING, sheet: "indicators", rowIds: ids });
    expect(await namesOf()).toEqual([]);
    expect(await planOf(WATCHING)).not.toHaveProperty("watched");
    const change = await backend.planning.lastChange();
    await backend.planning.undo({ id: change?.id ?? "" });
    expect((await namesOf()).map(({ id }) => id)).toEqual(ids);
  });
});
