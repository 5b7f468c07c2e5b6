import { existsSync, readdirSync, readFileSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp, backUpWhenDue } from "#backend/database/back-up.ts";
import { type BackupManifest, type BackupReason, backupPathOf, listBackups } from "#backend/database/backup-manifest.ts";
import { listSurplusBackups } from "#backend/database/backup-retention.ts";
import { changeSet } from "#backend/database/change-set.ts";
import { type Instant, instantOf } from "#backend/database/clock.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { closeDatabase } from "#backend/database/open-database.ts";
import { restoreBackup } from "#backend/database/restore-backup.ts";
import { verifyBackup } from "#backend/database/verify-backup.ts";
import { success } from "#core/result.ts";
import { ask, change, createTestDatabase, factsOf, newUnit, successOf, type TestClock } from "../../helpers/test-database.ts";

let database: OpenDatabase;
let clock: TestClock;
let dispose: () => Promise<void>;

beforeEach(async () => {
  const made = await createTestDatabase();
  database = made.database;
  clock = made.environment.clock;
  dispose = made.dispose;
});
afterEach(async () => {
  await closeDatabase(database);
  await dispose();
});

const addUnit = (name: string) => change(database, (changes) => changes.insert("units", newUnit({ name })));
const unitNames = () =>
  ask(database, async (queries) => (await queries.selectFrom("units").select("name").orderBy("id").execute()).map(({ name }) => name));

describe("a backup", () => {
  it("is verified and described beside its file", async () => {
    await addUnit("Sở");
    const manifest = successOf(await backUp(database, "manual"));
    expect(manifest).toMatchObject({
      file: "2023-03-31T01-00-00-000Z-manual.sqlite",
      reason: "manual",
      lastChangeSet: 1,
      rowCounts: { units: 1, changes: 1 },
    });
    expect(readdirSync(database.folder.backups).toSorted()).toEqual([manifest.file, `${manifest.file}.json`]);
    expect(await verifyBackup(database.folder, manifest)).toEqual(success(manifest));
    expect(await listBackups(database.folder)).toEqual([manifest]);
  });

  it("waits for a change under way and holds it whole", async () => {
    const [changed, made] = await Promise.all([
      changeSet(database, { reason: "Nhập" }, async (changes) => {
        for (const name of ["A", "B", "C"]) await changes.insert("units", newUnit({ name }));
        return success(undefined);
      }),
      backUp(database, "before-import"),
    ]);
    expect(changed.ok).toBe(true);
    expect(successOf(made).rowCounts.units).toBe(3);
  });

  it("gets a name of its own when two are made at one moment", async () => {
    const first = successOf(await backUp(database, "manual"));
    const second = successOf(await backUp(database, "manual"));
    expect(second.file).not.toBe(first.file);
    expect(await listBackups(database.folder)).toHaveLength(2);
  });

  it("of the day is made when changes are older than it, not otherwise", async () => {
    await addUnit("A");
    expect(successOf(await backUpWhenDue(database, 24))?.reason).toBe("daily");
    clock.advance(30 * 3_600_000);
    expect(successOf(await backUpWhenDue(database, 24))).toBeUndefined();
    await addUnit("B");
    expect(successOf(await backUpWhenDue(database, 24))?.lastChangeSet).toBe(2);
    await addUnit("C");
    expect(successOf(await backUpWhenDue(database, 24))).toBeUndefined();
  });

  it.each([
    ["cut off", (path: string) => truncateSync(path, 8192)],
    ["altered in one byte", (path: string) => writeFileSync(path, alterByte(readFileSync(path), 5000))],
    ["replaced by text", (path: string) => writeFileSync(path, "khong phai")],
  ])("that was %s does not verify and is not restored", async (_, damage) => {
    await addUnit("Sở");
    const manifest = successOf(await backUp(database, "manual"));
    damage(backupPathOf(database.folder, manifest));
    expect(await verifyBackup(database.folder, manifest)).toMatchObject({ ok: false, failure: { kind: "backup-damaged" } });
    expect(await restoreBackup(database, manifest)).toMatchObject({ ok: false, failure: { kind: "backup-damaged" } });
    expect(await unitNames()).toEqual(["Sở"]);
  });

  it("that is gone is no longer listed, and said to be missing", async () => {
    const manifest = successOf(await backUp(database, "manual"));
    unlinkSync(backupPathOf(database.folder, manifest));
    expect(await listBackups(database.folder)).toEqual([]);
    expect(await verifyBackup(database.folder, manifest)).toMatchObject({ ok: false, failure: { kind: "backup-missing" } });
  });

  it("whose description leads out of the folder is not listed", async () => {
    const manifest = successOf(await backUp(database, "manual"));
    const path = join(database.folder.backups, `${manifest.file}.json`);
    writeFileSync(path, JSON.stringify({ ...manifest, file: "../the-thuc.sqlite" }));
    expect(await listBackups(database.folder)).toEqual([]);
    writeFileSync(path, "{");
    expect(await listBackups(database.folder)).toEqual([]);
  });

  it("clears away what a killed run left unfinished", async () => {
    successOf(await backUp(database, "manual"));
    const leftover = join(database.folder.backups, "2023-01-01-manual.sqlite.unfinished");
    writeFileSync(leftover, "nửa chừng");
    successOf(await backUp(database, "manual"));
    expect(existsSync(leftover)).toBe(false);
  });
});

describe("restoring a backup", () => {
  it("brings its state back and is undone by restoring the state before", async () => {
    await addUnit("A");
    const manifest = successOf(await backUp(database, "manual"));
    const atBackup = await factsOf(database, ["units"]);
    await addUnit("B");
    const before = await factsOf(database, ["units"]);
    const restored = successOf(await restoreBackup(database, manifest));
    database = restored.database;
    expect(restored.before.reason).toBe("before-restore");
    expect(await factsOf(database, ["units"])).toEqual(atBackup);
    database = successOf(await restoreBackup(database, restored.before)).database;
    expect(await factsOf(database, ["units"])).toEqual(before);
    await addUnit("C");
    expect(await unitNames()).toEqual(["A", "B", "C"]);
  });

  it("works for the oldest backup of a busy day, which the backup of the present state would push out", async () => {
    await addUnit("A");
    const oldest = successOf(await backUp(database, "manual"));
    for (const name of ["B", "C", "D", "E"]) {
      await addUnit(name);
      successOf(await backUp(database, "manual"));
    }
    database = successOf(await restoreBackup(database, oldest)).database;
    expect(await unitNames()).toEqual(["A"]);
  });
});

function alterByte(bytes: Buffer, at: number): Buffer {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  return bytes;
}

describe("keeping backups", () => {
  const policy = { ofToday: 2, days: 3, months: 2 };
  const backup = (madeAt: string, reason: BackupReason = "daily"): BackupManifest => ({
    file: `${madeAt}-${reason}.sqlite`,
    madeAt: madeAt as Instant,
    reason,
    bytes: 1,
    sha256: "",
    schema: 1,
    lastChangeSet: 0,
    rowCounts: {},
  });
  const keep = (backups: readonly BackupManifest[], now: string) => {
    const surplus = listSurplusBackups(backups, now as Instant, policy);
    return backups.filter((one) => !surplus.includes(one)).map(({ madeAt }) => madeAt);
  };

  it("keeps two of today, the last of each of three days, the last of each of two months", () => {
    const now = "2023-03-31T10:00:00.000Z";
    const kept = [
      "2023-03-31T09:00:00.000Z",
      "2023-03-31T08:00:00.000Z",
      "2023-03-30T08:00:00.000Z",
      "2023-03-29T08:00:00.000Z",
      "2023-02-20T08:00:00.000Z",
    ];
    const gone = [
      "2023-03-31T07:00:00.000Z",
      "2023-03-30T07:00:00.000Z",
      "2023-03-20T08:00:00.000Z",
      "2023-02-10T08:00:00.000Z",
      "2023-01-10T08:00:00.000Z",
    ];
    expect(
      keep(
        [...gone, ...kept].map((madeAt) => backup(madeAt)),
        now,
      ).toSorted(),
    ).toEqual(kept.toSorted());
  });

  it("counts days as they are in Vietnam", () => {
    // 23:30 UTC of the 30th is 06:30 of the 31st in Vietnam.
    const backups = ["2023-03-30T23:30:00.000Z", "2023-03-30T16:30:00.000Z", "2023-03-30T15:30:00.000Z"].map((madeAt) => backup(madeAt));
    expect(keep(backups, "2023-03-31T01:00:00.000Z")).toEqual(["2023-03-30T23:30:00.000Z", "2023-03-30T16:30:00.000Z"]);
  });

  it("keeps the state before the last import, migration and restore, however old", () => {
    const old = [backup("2020-01-01T00:00:00.000Z", "before-import"), backup("2020-01-02T00:00:00.000Z", "before-restore")];
    const recent = ["2023-03-31T01:00:00.000Z", "2023-02-01T01:00:00.000Z", "2023-01-01T01:00:00.000Z"].map((madeAt) => backup(madeAt));
    expect(keep([...old, ...recent], "2023-03-31T02:00:00.000Z")).toEqual(expect.arrayContaining(old.map(({ madeAt }) => madeAt)));
  });

  it("never lets the newest go, and never everything", () => {
    const moment = fc.integer({ min: Date.parse("2020-01-01"), max: Date.parse("2023-01-01") });
    fc.assert(
      fc.property(fc.uniqueArray(moment, { minLength: 1, maxLength: 60 }), moment, (moments, now) => {
        const backups = moments.map((at) => backup(instantOf(at)));
        const kept = keep(backups, instantOf(now));
        expect(kept).toContain(instantOf(Math.max(...moments)));
      }),
    );
  });

  it("removes the surplus with its description once a new one is verified", async () => {
    for (const hour of [1, 2, 3, 4, 5, 6, 7]) {
      clock.set(`2023-03-31T0${hour}:00:00.000Z`);
      successOf(await backUp(database, "manual"));
    }
    const left = readdirSync(database.folder.backups);
    expect(left.filter((name) => name.endsWith(".sqlite"))).toHaveLength(5);
    expect(left.filter((name) => name.endsWith(".json"))).toHaveLength(5);
  });
});
