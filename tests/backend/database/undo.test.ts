import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeChangeFailure } from "#backend/database/change-failure.ts";
import { changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { listChangeSets, undoChangeSet } from "#backend/database/undo-change-set.ts";
import { success } from "#core/result.ts";
import { ask, change, createTestDatabase, factsOf, newIndicator, newTarget, newUnit, successOf } from "../../helpers/test-database.ts";

let database: OpenDatabase;
let dispose: () => Promise<void>;

beforeEach(async () => {
  const made = await createTestDatabase();
  database = made.database;
  dispose = made.dispose;
});
afterEach(() => dispose());

const TABLES = ["units", "indicators", "targets"] as const;
const facts = () => factsOf(database, TABLES);
const undo = async (id: string) => successOf(await undoChangeSet(database, id)).changeSetId ?? "";
const addUnit = async (name: string) =>
  successOf(
    await changeSet(database, { reason: `Thêm ${name}` }, async (changes) => success(await changes.insert("units", newUnit({ name })))),
  );

describe("undoing a change set", () => {
  it("takes away what it made, brings back what it changed and what it deleted", async () => {
    const kept = (await addUnit("Giữ")).value;
    const gone = (await addUnit("Xóa")).value;
    const before = await facts();
    const id = await change(database, async (changes) => {
      await changes.insert("units", newUnit({ name: "Mới" }));
      await changes.update("units", kept, { name: "Đổi" });
      await changes.remove("units", gone);
    });
    await undo(id);
    expect(await facts()).toEqual(before);
  });

  it("is itself undone, and once more", async () => {
    const { value: unit } = await addUnit("Sở");
    const id = await change(database, (changes) => changes.update("units", unit, { name: "Tên mới" }), "Đổi tên");
    const after = await facts();
    const undone = await undo(id);
    const redone = await undo(undone);
    expect(await facts()).toEqual(after);
    await undo(redone);
    const reasons = (await ask(database, (queries) => listChangeSets(queries, 3))).map(({ reason }) => reason);
    expect(reasons).toEqual(["Hoàn tác: Đổi tên", "Làm lại: Đổi tên", "Hoàn tác: Đổi tên"]);
  });

  it("never gives a row a version it had before", async () => {
    const made = await addUnit("Sở");
    const undone = await undo(made.changeSetId ?? "");
    await undo(undone);
    const [unit] = await ask(database, (queries) => queries.selectFrom("units").selectAll().execute());
    expect(unit?.version).toBe(3);
  });

  it("counts versions on over a deletion within one change set too", async () => {
    await change(database, async (changes) => {
      const made = await changes.insert("units", { ...newUnit(), id: "u1" });
      await changes.remove("units", made);
      expect((await changes.insert("units", { ...newUnit(), id: "u1" })).version).toBe(3);
    });
  });

  it("is refused when a later change touched the same row, which is named", async () => {
    const { value: unit, changeSetId } = await addUnit("Sở");
    await change(database, (changes) => changes.update("units", unit, { name: "Tên mới" }), "Đổi tên");
    const refused = await undoChangeSet(database, changeSetId ?? "");
    expect(refused).toMatchObject({
      ok: false,
      failure: { kind: "undo-conflict", rows: [{ table: "units", id: unit.id }], later: [{ reason: "Đổi tên", actor: "Văn thư" }] },
    });
    expect(refused.ok ? "" : describeChangeFailure(refused.failure)).toBe(
      "Chưa hoàn tác được vì 1 cơ quan, đơn vị đã được sửa sau đó (“Đổi tên” của Văn thư lúc 31/03/2023 08:00); hãy hoàn tác các thay đổi ấy trước.",
    );
  });

  it("is allowed again once the later change was taken back", async () => {
    const { value: unit, changeSetId } = await addUnit("Sở");
    const later = await change(database, (changes) => changes.update("units", unit, { name: "Tên mới" }));
    await undo(later);
    await undo(changeSetId ?? "");
    expect((await facts()).units).toEqual([]);
  });

  it("is refused when a later row hangs on a row it would take away", async () => {
    const made = successOf(
      await changeSet(database, { reason: "Thêm chỉ tiêu" }, async (changes) =>
        success(await changes.insert("indicators", newIndicator())),
      ),
    );
    await change(database, (changes) => changes.insert("targets", newTarget(made.value.id)));
    const before = await facts();
    const refused = await undoChangeSet(database, made.changeSetId ?? "");
    expect(refused).toEqual({ ok: false, failure: { kind: "row-in-use", table: "indicators", id: made.value.id } });
    expect(await facts()).toEqual(before);
  });

  it("is refused for a change set nobody knows", async () => {
    expect(await undoChangeSet(database, "khong-co")).toEqual({ ok: false, failure: { kind: "change-set-missing", id: "khong-co" } });
  });
});

type Step = { readonly kind: "insert" | "update" | "remove"; readonly pick: number; readonly name: string };

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("insert", "update", "remove"),
  pick: fc.nat(1000),
  name: fc.string({ minLength: 1, maxLength: 8 }),
});

async function carryOut(steps: readonly Step[]): Promise<string> {
  return change(database, async (changes) => {
    for (const { kind, pick, name } of steps) {
      const units = await changes.queries.selectFrom("units").selectAll().orderBy("id").execute();
      const unit = units[pick % Math.max(units.length, 1)];
      if (kind === "insert" || unit === undefined) await changes.insert("units", newUnit({ name, parent_id: unit?.id ?? null }));
      else if (kind === "update") await changes.update("units", unit, { name });
      else if (!units.some(({ parent_id }) => parent_id === unit.id)) await changes.remove("units", unit);
    }
  });
}

describe("any run of change sets", () => {
  it("undone from the last to the first gives the start, and redone from the first to the last gives the end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), async (sets) => {
        const start = await facts();
        const ids = [];
        for (const steps of sets) ids.push(await carryOut(steps));
        const end = await facts();
        const undone = [];
        for (const id of ids.filter((one) => one !== "").toReversed()) undone.push(await undo(id));
        expect(await facts()).toEqual(start);
        for (const id of undone.filter((one) => one !== "").toReversed()) await undo(id);
        expect(await facts()).toEqual(end);
      }),
      { numRuns: 60 },
    );
  });
});
