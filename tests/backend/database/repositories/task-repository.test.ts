import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { PeriodKey, Plan, Task } from "#core/planning/index.ts";
import { success } from "#core/result.ts";
import { ask, change, createTestDatabase, newUnit } from "../../../helpers/test-database.ts";

let database: OpenDatabase;
let dispose: () => Promise<void>;

const plan: Plan = {
  id: "p1",
  title: "phát triển Chính quyền số năm 2023",
  period: "2023" as PeriodKey,
  issuerUnitId: "ubnd",
  documentId: "kh112",
  areas: ["Chính quyền số", "Kinh tế số"],
  watched: [{ area: "Kinh tế số", indicators: [{ indicatorId: "i1" }, { indicatorId: "i2", name: "Tên riêng" }] }],
};
const part: Plan = { id: "p2", title: "quý I", period: "2023-Q1" as PeriodKey, issuerUnitId: "ubnd", parentPlanId: "p1", areas: [] };
const task = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  planId: "p1",
  name: "Xây dựng Kế hoạch",
  status: "notStarted",
  evidenceDocumentIds: [],
  ...more,
});
const tasks: readonly Task[] = [
  task("t5", {
    deadline: { kind: "date", date: "2023-05-31" as PlainDate },
    status: "completed",
    completedOn: "2023-05-01" as PlainDate,
    evidenceDocumentIds: ["kh112"],
    area: "Kinh tế số",
    product: "Quyết định",
    resultText: "Đã ban hành",
    basisDocumentId: "kh112",
  }),
  task("t4", { deadline: { kind: "period", period: "2022..2025" as PeriodKey } }),
  task("t3", { deadline: { kind: "recurring", wording: "thường xuyên" } }),
  task("t2", { deadline: { kind: "conditional", condition: "Khi Bộ TT&TT ban hành", metOn: "2023-02-01" as PlainDate } }),
  task("t1"),
];

beforeEach(async () => {
  ({ database, dispose } = await createTestDatabase());
  await change(database, async (changes) => {
    await changes.insert("units", newUnit({ id: "ubnd", name: "Ủy ban nhân dân tỉnh" }));
    await changes.insert("documents", {
      id: "kh112",
      origin: "own",
      kind: "KH",
      symbol: "KH-UBND",
      issuer: "UBND tỉnh",
      title: "Kế hoạch",
    });
    await planRepository.insert(changes, plan);
    await planRepository.insert(changes, part);
    for (const [position, one] of tasks.entries()) await taskRepository.insert(changes, one, position);
  });
});
afterEach(() => dispose());

const listed = () => ask(database, (queries) => taskRepository.list(queries, { plan_id: "p1" }));

describe("plans and their tasks", () => {
  it("come back as they were entered, tasks in the order of the plan", async () => {
    expect((await ask(database, planRepository.list)).map(({ value }) => value)).toEqual([plan, part]);
    expect((await listed()).map(({ value }) => value)).toEqual(tasks);
    expect(await ask(database, (queries) => taskRepository.list(queries, { plan_id: "p2" }))).toEqual([]);
  });

  it("keep their place when saved anew, and refuse a save from the old state", async () => {
    const done = task("t4", { evidenceDocumentIds: ["kh112"] });
    await change(database, async (changes) => {
      await planRepository.save(changes, { ...plan, areas: ["Xã hội số"] }, 1);
      await taskRepository.save(changes, done, 1);
    });
    expect((await ask(database, planRepository.list))[0]).toEqual({ value: { ...plan, areas: ["Xã hội số"] }, version: 2 });
    expect((await listed())[1]).toEqual({ value: done, version: 2 });
    const stale = await changeSet(database, { reason: "Ghi chậm" }, async (changes) =>
      success(await taskRepository.save(changes, done, 1)),
    );
    expect(stale).toMatchObject({ ok: false, failure: { kind: "changed-meanwhile", id: "t4" } });
  });

  it("count as changed when only the evidence changes", async () => {
    await change(database, (changes) => taskRepository.save(changes, task("t1", { evidenceDocumentIds: ["kh112"] }), 1));
    expect((await listed())[4]?.version).toBe(2);
  });
});
