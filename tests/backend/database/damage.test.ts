import { execFileSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp } from "#backend/database/back-up.ts";
import { backupPathOf } from "#backend/database/backup-manifest.ts";
import { changeSet } from "#backend/database/change-set.ts";
import { placeDatabase } from "#backend/database/database-file.ts";
import type { DatabaseEnvironment, OpenDatabase } from "#backend/database/database-handle.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { describeRecovery } from "#backend/database/recover-from-backup.ts";
import { success } from "#core/result.ts";
import { ask, change, createTestEnvironment, createTestFolder, newUnit, successOf, type TestClock } from "../../helpers/test-database.ts";
import { canMountDisks, mountTinyDisk, unmountDisk } from "../files/tiny-disk.ts";

// A constant, as in `tiny-disk.ts`: only some machines have it.
const MOUNT = "mount";

let folder: string;
let environment: DatabaseEnvironment & { readonly clock: TestClock };
const path = () => join(folder, "the-thuc.sqlite");

beforeEach(() => {
  folder = createTestFolder();
  environment = createTestEnvironment();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const addUnit = (database: OpenDatabase, name: string) =>
  change(database, (changes) => changes.insert("units", newUnit({ name })), `Thêm ${name}`);
const unitNames = (database: OpenDatabase) =>
  ask(database, async (queries) => (await queries.selectFrom("units").select("name").orderBy("id").execute()).map(({ name }) => name));

/** A folder with a backup that holds A, and a closed database that holds A and B. */
async function createHistory(): Promise<void> {
  const database = successOf(await openDatabase(folder, environment));
  await addUnit(database, "A");
  successOf(await backUp(database, "daily"));
  environment.clock.set("2023-03-31T02:30:00.000Z");
  await addUnit(database, "B");
  await closeDatabase(database);
}

function overwrite(at: number, length: number): void {
  const file = openSync(path(), "r+");
  writeSync(file, Buffer.alloc(length, 0x5a), 0, length, at);
  closeSync(file);
}

describe("a damaged database", () => {
  it.each([
    ["overwritten at its head", () => overwrite(0, 100)],
    ["overwritten in its middle", () => overwrite(4096 * 10, 4096 * 20)],
    ["whose count of free pages is wrong", () => overwrite(36, 4)],
    ["cut in half", () => truncateSync(path(), Math.floor(statSync(path()).size / 2 / 4096) * 4096)],
    ["replaced by text", () => writeFileSync(path(), "không phải cơ sở dữ liệu ".repeat(500))],
  ])("%s is kept, and the newest verified backup opens", async (_, damage) => {
    await createHistory();
    damage();
    const bad = readFileSync(path());
    const database = successOf(await openDatabase(folder, environment));
    expect(await unitNames(database)).toEqual(["A"]);
    expect(readFileSync(database.recovery?.quarantined ?? "").equals(bad)).toBe(true);
    await addUnit(database, "C");
    await closeDatabase(database);
    const again = successOf(await openDatabase(folder, environment));
    expect(await unitNames(again)).toEqual(["A", "C"]);
    expect(again.recovery).toBeUndefined();
    await closeDatabase(again);
  });

  it("that can still be read in part tells what is missing", async () => {
    await createHistory();
    const database = successOf(await openDatabase(folder, environment));
    const [root] = database.engine.connection
      .prepare<[], number>("select rootpage from sqlite_schema where name = 'settings'")
      .pluck()
      .all();
    await closeDatabase(database);
    overwrite(((root ?? 1) - 1) * 4096, 4096);
    const recovered = successOf(await openDatabase(folder, environment));
    expect(recovered.recovery?.missing?.map(({ reason, madeAt }) => [reason, madeAt])).toEqual([["Thêm B", "2023-03-31T02:30:00.000Z"]]);
    expect(recovered.recovery && describeRecovery(recovered.recovery)).toMatch(
      /^Cơ sở dữ liệu bị hỏng hoặc mất; chương trình đã mở bản sao lưu lúc 31\/03\/2023 08:00, cần nhập lại 1 thay đổi sau lúc đó: Thêm B \(31\/03\/2023 09:30\); tệp hỏng được giữ tại “.*”\.$/,
    );
    await closeDatabase(recovered);
  });

  it.each([
    ["gone", () => unlinkSync(path())],
    ["emptied", () => truncateSync(path(), 0)],
  ])("that is %s while backups exist is not begun anew", async (_, lose) => {
    await createHistory();
    lose();
    const database = successOf(await openDatabase(folder, environment));
    expect(await unitNames(database)).toEqual(["A"]);
    expect(database.recovery && describeRecovery(database.recovery)).toContain("những gì nhập sau lúc đó cần được nhập lại");
    await closeDatabase(database);
  });

  it("passes over a backup that is damaged too", async () => {
    await createHistory();
    const database = successOf(await openDatabase(folder, environment));
    const second = successOf(await backUp(database, "daily"));
    await closeDatabase(database);
    truncateSync(backupPathOf(database.folder, second), 4096);
    overwrite(0, 100);
    const recovered = successOf(await openDatabase(folder, environment));
    expect(await unitNames(recovered)).toEqual(["A"]);
    await closeDatabase(recovered);
  });

  it("without a sound backup is refused and stays where it is", async () => {
    const database = successOf(await openDatabase(folder, environment));
    await closeDatabase(database);
    overwrite(0, 100);
    const bad = readFileSync(path());
    expect(await openDatabase(folder, environment)).toEqual({ ok: false, failure: { kind: "damaged-without-backup", path: path() } });
    expect(readFileSync(path()).equals(bad)).toBe(true);
    expect(existsSync(join(folder, "quarantine"))).toBe(false);
  });

  it("whose recovery was cut off after setting it aside is recovered by the next opening, its journal not played into the backup", async () => {
    await createHistory();
    renameSync(path(), join(folder, "elsewhere.sqlite"));
    writeFileSync(`${path()}-wal`, "tàn dư");
    const database = successOf(await openDatabase(folder, environment));
    expect(await unitNames(database)).toEqual(["A"]);
    await closeDatabase(database);
    expect(
      readdirSync(join(folder, "quarantine"), { recursive: true })
        .map(String)
        .some((name) => name.endsWith("-wal")),
    ).toBe(true);
  });
});

describe("putting a backup in place", () => {
  it("is refused while a journal is left, which would be played into it", async () => {
    await createHistory();
    const [backup = ""] = readdirSync(join(folder, "backups"));
    const before = readFileSync(path());
    writeFileSync(`${path()}-wal`, "tàn dư");
    const placed = placeDatabase(join(folder, "backups", backup), path());
    await expect(placed).rejects.toMatchObject({ failure: { kind: "open-elsewhere" } });
    expect(readFileSync(path()).equals(before)).toBe(true);
  });
});

describe("a data folder that goes away while it is open", () => {
  it("is noticed before a change is called saved, and nothing is lost once it is back", async () => {
    const database = successOf(await openDatabase(folder, environment));
    await addUnit(database, "A");
    const moved = `${folder}-khac`;
    renameSync(folder, moved);
    const refused = await changeSet(database, { reason: "Thêm B" }, async (changes) => success(await changes.insert("units", newUnit())));
    expect(refused).toEqual({ ok: false, failure: { kind: "folder-gone", path: path() } });
    expect((await backUp(database, "manual")).ok).toBe(false);
    renameSync(moved, folder);
    await addUnit(database, "C");
    expect(await unitNames(database)).toEqual(["A", "C"]);
    await closeDatabase(database);
  });
});

describe("a database file deleted while it is open", () => {
  it("takes no more changes, but can still be backed up whole, and opens from that backup", async () => {
    const database = successOf(await openDatabase(folder, environment));
    await addUnit(database, "A");
    unlinkSync(path());
    const refused = await changeSet(database, { reason: "Thêm B" }, async (changes) => success(await changes.insert("units", newUnit())));
    expect(refused).toEqual({ ok: false, failure: { kind: "folder-gone", path: path() } });
    successOf(await backUp(database, "manual"));
    await closeDatabase(database);
    const again = successOf(await openDatabase(folder, environment));
    expect(await unitNames(again)).toEqual(["A"]);
    await closeDatabase(again);
  });
});

describe.skipIf(!canMountDisks())("a disk of 1 MB (needs root and mount)", () => {
  it("that fills up says so, keeps every confirmed change and goes on once there is room", async () => {
    const disk = mkdtempSync(join(tmpdir(), "dia-day-"));
    mountTinyDisk(disk, 1400);
    try {
      const database = successOf(await openDatabase(disk, environment));
      const confirmed: string[] = [];
      const fill = async (): Promise<unknown> => {
        const name = `Đơn vị ${confirmed.length}`;
        const result = await changeSet(database, { reason: name }, async (changes) =>
          success(await changes.insert("units", newUnit({ name, short_names: "x".repeat(5000) }))),
        );
        if (!result.ok) return result.failure;
        confirmed.push(name);
        return confirmed.length > 1000 ? undefined : fill();
      };
      expect(await fill()).toEqual({ kind: "disk-full", path: join(disk, "the-thuc.sqlite") });
      expect(confirmed.length).toBeGreaterThan(3);
      expect(await unitNames(database)).toEqual(confirmed);
      expect(await backUp(database, "manual")).toMatchObject({ ok: false, failure: { kind: "disk-full" } });
      expect(readdirSync(join(disk, "backups"))).toEqual([]);
      execFileSync(MOUNT, ["-o", "remount,size=8000k", disk]);
      await addUnit(database, "Sau khi dọn ổ");
      await closeDatabase(database);
      const again = successOf(await openDatabase(disk, environment));
      expect(await unitNames(again)).toEqual([...confirmed, "Sau khi dọn ổ"]);
      await closeDatabase(again);
    } finally {
      unmountDisk(disk);
      rmSync(disk, { recursive: true });
    }
  });
});
