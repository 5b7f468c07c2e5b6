import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { findLastVersion, saveDraftVersion } from "#backend/database/repositories/draft-repository.ts";
import { undoChangeSet } from "#backend/database/undo-change-set.ts";
import { officialDocument } from "../../../helpers/official-document.ts";
import { ask, change, createTestDatabase, successOf, type TestClock } from "../../../helpers/test-database.ts";

let database: OpenDatabase;
let clock: TestClock;
let dispose: () => Promise<void>;
beforeEach(async () => {
  const made = await createTestDatabase();
  database = made.database;
  clock = made.environment.clock;
  dispose = made.dispose;
  await change(database, (changes) => changes.insert("drafts", { id: "d1", title: "Báo cáo quý I", kind: "BC" }));
});
afterEach(() => dispose());

const save = (place: string) =>
  change(database, (changes) =>
    saveDraftVersion(changes, "d1", { document: officialDocument({ place }), savedAt: clock(), savedBy: "Văn thư" }),
  );
const last = () => ask(database, (queries) => findLastVersion(queries, "d1"));

describe("the versions of a draft", () => {
  it("are none at first", async () => {
    expect(await last()).toBeUndefined();
  });

  it("give the document back as it was saved last", async () => {
    await save("Mỹ Tho");
    clock.advance(1000);
    await save("Tiền Giang");
    expect(await last()).toEqual({
      ordinal: 2,
      document: officialDocument({ place: "Tiền Giang" }),
      savedAt: "2023-03-31T01:00:01.000Z",
      savedBy: "Văn thư",
    });
  });

  it("grow by none when the document is the same", async () => {
    await save("Mỹ Tho");
    expect(await save("Mỹ Tho")).toBe("");
    expect((await last())?.ordinal).toBe(1);
  });

  it("go back one when the last saving is undone", async () => {
    await save("Mỹ Tho");
    const id = await save("Tiền Giang");
    successOf(await undoChangeSet(database, id));
    expect((await last())?.document.place).toBe("Mỹ Tho");
  });
});
