import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import SqliteDatabase from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import { isNetworkPlace } from "#backend/database/network-place.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { isSafeSqliteVersion } from "#backend/database/sqlite-connection.ts";
import {
  ask,
  change,
  createTestDatabase,
  createTestEnvironment,
  createTestFolder,
  newUnit,
  successOf,
} from "../../helpers/test-database.ts";

const SECOND_PROGRAM = fileURLToPath(new URL("second-program.ts", import.meta.url));

const folders: string[] = [];
function newFolder(): string {
  const folder = createTestFolder();
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("opening a data folder", () => {
  it("keeps what was written for the next opening", async () => {
    const folder = newFolder();
    const environment = createTestEnvironment();
    const first = successOf(await openDatabase(folder, environment));
    await change(first, (changes) => changes.insert("units", newUnit()));
    await closeDatabase(first);
    expect(readdirSync(folder)).toEqual(["the-thuc.sqlite"]);
    const second = successOf(await openDatabase(folder, environment));
    const units = await ask(second, (queries) => queries.selectFrom("units").select("name").execute());
    expect(units).toEqual([{ name: "Sở Thông tin và Truyền thông" }]);
    expect(second.recovery).toBeUndefined();
    await closeDatabase(second);
  });

  it("works with the settings that keep confirmed changes", async () => {
    const { database, dispose } = await createTestDatabase();
    const settings = ["journal_mode", "synchronous", "foreign_keys", "trusted_schema", "mmap_size", "locking_mode"];
    const found = settings.map((name) => [name, database.engine.connection.pragma(name, { simple: true })]);
    expect(Object.fromEntries(found)).toEqual({
      journal_mode: "wal",
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      mmap_size: 0,
      locking_mode: "exclusive",
    });
    await dispose();
  });

  it("refuses a folder that is not there", async () => {
    const path = join(newFolder(), "khong-co");
    expect(await openDatabase(path, createTestEnvironment())).toEqual({ ok: false, failure: { kind: "folder-missing", path } });
  });

  it("refuses a second opening in the same program", async () => {
    const { folder, environment, dispose } = await createTestDatabase();
    const path = join(folder, "the-thuc.sqlite");
    expect(await openDatabase(folder, environment)).toEqual({ ok: false, failure: { kind: "open-elsewhere", path } });
    await dispose();
  });

  it("refuses a second program, and lets it in once the first has closed", async () => {
    const { folder, database, dispose } = await createTestDatabase();
    const open = () => spawnSync(process.execPath, [SECOND_PROGRAM, folder], { encoding: "utf8" }).stdout.trim();
    expect(open()).toBe("open-elsewhere");
    await closeDatabase(database);
    expect(open()).toBe("opened");
    await dispose();
  });

  it.skipIf(process.getuid?.() !== 0)("refuses a folder it may not write into (needs root, to step down from)", () => {
    const folder = newFolder();
    chmodSync(folder, 0o755);
    const NOBODY = 65534;
    const open = () => spawnSync(process.execPath, [SECOND_PROGRAM, folder], { encoding: "utf8", uid: NOBODY }).stdout.trim();
    expect(open()).toBe("folder-read-only");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses the database of another program and leaves it alone", async () => {
    const folder = newFolder();
    const path = join(folder, "the-thuc.sqlite");
    const other = new SqliteDatabase(path);
    other.exec("create table notes (text)");
    other.close();
    expect(await openDatabase(folder, createTestEnvironment())).toEqual({ ok: false, failure: { kind: "not-ours", path } });
  });

  it("takes an empty file for a new database while there are no backups", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "the-thuc.sqlite"), "");
    const database = successOf(await openDatabase(folder, createTestEnvironment()));
    await closeDatabase(database);
  });
});

describe("the version of SQLite", () => {
  it.each([
    ["3.51.3", true],
    ["3.54.1", true],
    ["4.0.0", true],
    ["3.51.2", false],
    ["3.9.99", false],
    ["2.99.99", false],
    ["", false],
  ])("%s is safe: %s", (version, isSafe) => {
    expect(isSafeSqliteVersion(version)).toBe(isSafe);
  });
});

describe("a place on the network", () => {
  it.each([
    ["win32", "\\\\may-chu\\chung\\du-lieu", 0, true],
    ["win32", "//may-chu/chung", 0, true],
    ["win32", "\\\\?\\UNC\\may-chu\\chung", 0, true],
    ["win32", "\\\\?\\C:\\du-lieu", 0, false],
    ["win32", "D:\\du-lieu", 0, false],
    ["linux", "/mnt/nfs", 0x6969, true],
    ["linux", "/mnt/cifs", 0xff534d42, true],
    ["linux", "/mnt/cifs", 0xff534d42 | 0, true],
    ["linux", "/mnt/smb", 0xfe534d42, true],
    ["linux", "/home", 0xef53, false],
    ["linux", "/tmp", 0x01021994, false],
    ["linux", "/media/ntfs", 0x65735546, false],
  ] as const)("%s %s (%i): %s", (platform, realPath, filesystem, isNetwork) => {
    expect(isNetworkPlace({ platform, realPath, filesystem })).toBe(isNetwork);
  });
});
