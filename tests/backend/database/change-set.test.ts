import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeChangeFailure } from "#backend/database/change-failure.ts";
import { changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { listChangeSets } from "#backend/database/undo-change-set.ts";
import { failure, success } from "#core/result.ts";
import {
  ask,
  change,
  createTestDatabase,
  newIndicator,
  newTarget,
  newUnit,
  successOf,
  type TestClock,
} from "../../helpers/test-database.ts";

let database: OpenDatabase;
let clock: TestClock;
let dispose: () => Promise<void>;

beforeEach(async () => {
  const made = await createTestDatabase();
  database = made.database;
  clock = made.environment.clock;
  dispose = made.dispose;
});
afterEach(() => dispose());

const countUnits = () => ask(database, async (queries) => (await queries.selectFrom("units").select("id").execute()).length);

describe("a change set", () => {
  it("records who, when, why, what was and what is", async () => {
    const unit = successOf(
      await changeSet(database, { reason: "Thêm đơn vị" }, async (changes) => success(await changes.insert("units", newUnit()))),
    );
    clock.advance(60_000);
    await changeSet(database, { reason: "Đổi tên", actor: "Chị Hoa" }, async (changes) =>
      success(await changes.update("units", unit.value, { name: "Sở Khoa học và Công nghệ" })),
    );
    const sets = await ask(database, (queries) => listChangeSets(queries, 10));
    expect(sets.map(({ madeAt, actor, reason }) => [madeAt, actor, reason])).toEqual([
      ["2023-03-31T01:01:00.000Z", "Chị Hoa", "Đổi tên"],
      ["2023-03-31T01:00:00.000Z", "Văn thư", "Thêm đơn vị"],
    ]);
    const changes = await ask(database, (queries) => queries.selectFrom("changes").selectAll().orderBy("row_version").execute());
    expect(changes.map(({ table_name, row_id, was }) => [table_name, row_id, was === null])).toEqual([
      ["units", unit.value.id, true],
      ["units", unit.value.id, false],
    ]);
    expect(JSON.parse(changes[1]?.was ?? "")).toEqual(unit.value);
    expect(JSON.parse(changes[1]?.is_now ?? "")).toEqual({ ...unit.value, name: "Sở Khoa học và Công nghệ", version: 2 });
  });

  it("leaves no trace where nothing changed", async () => {
    const unit = successOf(
      await changeSet(database, { reason: "Thêm" }, async (changes) => success(await changes.insert("units", newUnit()))),
    );
    const again = successOf(
      await changeSet(database, { reason: "Ghi lại" }, async (changes) =>
        success(await changes.update("units", unit.value, { name: unit.value.name })),
      ),
    );
    expect(again).toEqual({ value: unit.value });
    expect(await ask(database, (queries) => listChangeSets(queries, 10))).toHaveLength(1);
  });

  it("writes nothing when its work gives a failure, and gives that failure back", async () => {
    const result = await changeSet(database, { reason: "Nhập tệp" }, async (changes) => {
      await changes.insert("units", newUnit());
      return failure({ kind: "file-refused" as const });
    });
    expect(result).toEqual({ ok: false, failure: { kind: "file-refused" } });
    expect(await countUnits()).toBe(0);
  });

  it("writes nothing when its work throws, and throws the bug on", async () => {
    const work = changeSet(database, { reason: "Lỗi" }, async (changes) => {
      await changes.insert("units", newUnit());
      throw new RangeError("bug");
    });
    await expect(work).rejects.toThrow(new RangeError("bug"));
    expect(await countUnits()).toBe(0);
  });

  it("lets changes through one after the other, none within another", async () => {
    const add = (name: string) =>
      changeSet(database, { reason: name }, async (changes) => success(await changes.insert("units", newUnit({ name }))));
    const results = await Promise.all(["A", "B", "C", "D"].map(add));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await countUnits()).toBe(4);
    expect((await ask(database, (queries) => listChangeSets(queries, 10))).map(({ reason }) => reason)).toEqual(["D", "C", "B", "A"]);
  });

  it("keeps a long text once, however many versions name it", async () => {
    const text = "Phần mở đầu ".repeat(1000);
    const shas = new Set<string>();
    for (const ordinal of [1, 2]) {
      await change(database, async (changes) => {
        const content = await changes.storeText(text);
        shas.add(content);
        const draft = await changes.insert("drafts", { title: `Bản ${ordinal}`, kind: "BC" });
        await changes.insert("draft_versions", { draft_id: draft.id, ordinal, content, saved_at: clock(), saved_by: "Văn thư" });
      });
    }
    expect(shas.size).toBe(1);
    const stored = await ask(database, (queries) => queries.selectFrom("stored_texts").selectAll().execute());
    expect(stored).toEqual([{ sha256: [...shas][0], content: text }]);
  });
});

describe("a refused change", () => {
  const refusalOf = async (work: Parameters<typeof change>[1]) => {
    const result = await changeSet(database, { reason: "Sửa" }, async (changes) => {
      await changes.insert("units", newUnit({ name: "Đơn vị thêm cùng lúc" }));
      await work(changes);
      return success(undefined);
    });
    return result.ok ? undefined : result.failure;
  };

  it("of a row changed meanwhile says so and takes the whole set with it", async () => {
    const unit = successOf(
      await changeSet(database, { reason: "Thêm" }, async (changes) => success(await changes.insert("units", newUnit()))),
    ).value;
    await change(database, (changes) => changes.update("units", unit, { name: "Tên mới" }));
    const refusal = await refusalOf((changes) => changes.update("units", unit, { name: "Tên khác" }));
    expect(refusal).toEqual({ kind: "changed-meanwhile", table: "units", id: unit.id });
    expect(await refusalOf((changes) => changes.remove("units", unit))).toEqual({ kind: "changed-meanwhile", table: "units", id: unit.id });
    expect(await countUnits()).toBe(1);
  });

  it("of a row that is gone", async () => {
    const refusal = await refusalOf((changes) => changes.update("units", { id: "khong-co", version: 1 }, { name: "X" }));
    expect(refusal).toEqual({ kind: "row-missing", table: "units", id: "khong-co" });
  });

  it("of a code that is taken", async () => {
    await change(database, (changes) => changes.insert("indicators", newIndicator()));
    expect(await refusalOf((changes) => changes.insert("indicators", newIndicator()))).toMatchObject({
      kind: "duplicate",
      table: "indicators",
    });
  });

  it("of a key that is taken, instead of writing over the row", async () => {
    await change(database, (changes) => changes.insert("units", { ...newUnit(), id: "u1" }));
    expect(await refusalOf((changes) => changes.insert("units", { ...newUnit(), id: "u1" }))).toEqual({
      kind: "duplicate",
      table: "units",
      id: "u1",
    });
  });

  it("of a target without its indicator", async () => {
    expect(await refusalOf((changes) => changes.insert("targets", newTarget("khong-co")))).toMatchObject({
      kind: "reference-missing",
      table: "targets",
    });
  });

  it("of an indicator that still has targets", async () => {
    const indicator = successOf(
      await changeSet(database, { reason: "Thêm" }, async (changes) => {
        const made = await changes.insert("indicators", newIndicator());
        await changes.insert("targets", newTarget(made.id));
        return success(made);
      }),
    ).value;
    const refusal = await refusalOf((changes) => changes.remove("indicators", indicator));
    expect(refusal).toEqual({ kind: "row-in-use", table: "indicators", id: indicator.id });
    expect(refusal && describeChangeFailure(refusal)).toBe(
      "Mục chỉ tiêu này đang được dữ liệu khác dùng đến nên chưa xóa được; hãy bỏ các chỗ dùng đó trước.",
    );
  });

  it("by a bug that its work swallows still takes the whole set with it", async () => {
    const work = changeSet(database, { reason: "Lỗi" }, async (changes) => {
      await changes.insert("units", newUnit());
      await changes.insert("units", newUnit({ name: "" })).catch(() => undefined);
      return success(undefined);
    });
    await expect(work).rejects.toThrow("CHECK constraint failed");
    expect(await countUnits()).toBe(0);
  });

  it("that its work swallows still takes the whole set with it", async () => {
    const refusal = await refusalOf((changes) =>
      changes.update("units", { id: "khong-co", version: 1 }, { name: "X" }).catch(() => undefined),
    );
    expect(refusal).toMatchObject({ kind: "row-missing" });
    expect(await countUnits()).toBe(0);
  });
});
