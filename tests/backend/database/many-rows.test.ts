import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Changes, changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { search } from "#backend/database/search.ts";
import { undoChangeSet } from "#backend/database/undo-change-set.ts";
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

const communes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...newUnit({ name: `UBND xã ${index + 1}` }), id: `xa-${index + 1}` }));

const listChanges = () =>
  ask(database, (queries) => queries.selectFrom("changes").selectAll().orderBy("change_set_id").orderBy("ordinal").execute());

const refusalOf = async (work: (changes: Changes) => Promise<unknown>) => {
  const result = await changeSet(database, { reason: "Nhập" }, async (changes) => success(await work(changes)));
  return result.ok ? undefined : result.failure;
};

describe("many rows at once", () => {
  it("are written and recorded as each would be alone", async () => {
    const [unit = newUnit()] = communes(1);
    await change(database, (changes) => changes.insert("units", { ...unit, id: "alone" }));
    await change(database, (changes) => changes.insertAll("units", [{ ...unit, id: "together" }]));
    const [alone, together] = await ask(database, (queries) => queries.selectFrom("units").selectAll().orderBy("id").execute());
    expect(together).toEqual({ ...alone, id: "together" });
    const [, recorded] = await listChanges();
    expect(recorded).toMatchObject({ ordinal: 1, table_name: "units", row_id: "together", row_version: 1, was: null });
    expect(together).toMatchObject(JSON.parse(recorded?.is_now ?? ""));
  });

  it("are recorded without gaps beyond what is kept waiting, and taken back as one", async () => {
    const before = await factsOf(database, ["units"]);
    const id = await change(database, (changes) => changes.insertAll("units", communes(700)));
    const recorded = await listChanges();
    expect(recorded.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 700 }, (_, index) => index + 1));
    expect(new Set(recorded.map((one) => one.change_set_id))).toEqual(new Set([id]));
    successOf(await undoChangeSet(database, id));
    expect(await factsOf(database, ["units"])).toEqual(before);
  });

  it("get keys of their own where they bring none, and none leave no trace", async () => {
    await change(database, (changes) => changes.insertAll("units", [newUnit(), newUnit({ name: "Sở Tài chính" })]));
    const rows = await ask(database, (queries) => queries.selectFrom("units").select("id").execute());
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
    expect(await change(database, (changes) => changes.insertAll("units", []))).toBe("");
  });

  it("are found by searching", async () => {
    await change(database, (changes) => changes.insertAll("units", communes(3)));
    expect((await ask(database, (queries) => search(queries, { text: "xa 2" }))).map(({ rowId }) => rowId)).toEqual(["xa-2"]);
  });

  it("go on counting the versions of rows that were removed before", async () => {
    await change(database, (changes) => changes.insertAll("units", communes(2)));
    await change(database, (changes) => changes.remove("units", { id: "xa-2", version: 1 }));
    await change(database, (changes) => changes.insertAll("units", communes(3).slice(1)));
    const rows = await ask(database, (queries) => queries.selectFrom("units").select(["id", "version"]).orderBy("id").execute());
    expect(rows.map(({ id, version }) => [id, version])).toEqual([
      ["xa-1", 1],
      ["xa-2", 3],
      ["xa-3", 1],
    ]);
  });

  it("count on over a removal in the same change set", async () => {
    await change(database, async (changes) => {
      await changes.insertAll("units", communes(1));
      await changes.remove("units", { id: "xa-1", version: 1 });
      await changes.insertAll("units", communes(1));
    });
    const rows = await ask(database, (queries) => queries.selectFrom("units").select("version").execute());
    expect(rows).toEqual([{ version: 3 }]);
  });
});

describe("of many rows, the one refused is named and nothing is kept:", () => {
  it("a key that is taken", async () => {
    await change(database, (changes) => changes.insertAll("units", communes(2).slice(1)));
    expect(await refusalOf((changes) => changes.insertAll("units", communes(3)))).toEqual({
      kind: "duplicate",
      table: "units",
      id: "xa-2",
    });
    expect(await ask(database, (queries) => queries.selectFrom("units").select("id").execute())).toEqual([{ id: "xa-2" }]);
  });

  it("a code that is taken", async () => {
    const twice = [
      { ...newIndicator(), id: "i1" },
      { ...newIndicator(), id: "i2" },
    ];
    expect(await refusalOf((changes) => changes.insertAll("indicators", twice))).toEqual({
      kind: "duplicate",
      table: "indicators",
      id: "i2",
    });
  });

  it("a target without its indicator", async () => {
    const targets = [{ ...newTarget("nowhere"), id: "t1" }];
    expect(await refusalOf((changes) => changes.insertAll("targets", targets))).toEqual({
      kind: "reference-missing",
      table: "targets",
      id: "t1",
    });
  });

  it("also when its work swallows the refusal", async () => {
    const refusal = await refusalOf(async (changes) => {
      await changes.insertAll("units", communes(1));
      await changes.insertAll("units", communes(1)).catch(() => undefined);
    });
    expect(refusal).toMatchObject({ kind: "duplicate", id: "xa-1" });
    expect(await ask(database, (queries) => queries.selectFrom("units").select("id").execute())).toEqual([]);
  });
});
