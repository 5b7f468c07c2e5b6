import { readFileSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { listBackups } from "#backend/database/backup-manifest.ts";
import { dataFolderAt } from "#backend/database/data-folder.ts";
import { describeDatabaseFailure } from "#backend/database/database-failure.ts";
import { checkMigrationOrder, checksumOf } from "#backend/database/migrate.ts";
import { allMigrations } from "#backend/database/migrations/all-migrations.ts";
import type { Migration } from "#backend/database/migrations/migration.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import {
  ask,
  change,
  createTestDatabase,
  createTestEnvironment,
  createTestFolder,
  newUnit,
  successOf,
} from "../../helpers/test-database.ts";

const DATABASE_SOURCE = fileURLToPath(new URL("../../../electron/backend/database/", import.meta.url));

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const next: Migration = {
  number: allMigrations.length + 1,
  name: "later",
  statements: ["create table later (id text not null primary key)"],
};

async function createFolderWith(migrations: readonly Migration[]): Promise<string> {
  const folder = createTestFolder();
  folders.push(folder);
  const database = successOf(await openDatabase(folder, { ...createTestEnvironment(), migrations }));
  await change(database, (changes) => changes.insert("units", newUnit()));
  await closeDatabase(database);
  return folder;
}

describe("the list of migrations", () => {
  it("of the program is in order, each file under its number", async () => {
    expect(() => checkMigrationOrder(allMigrations)).not.toThrow();
    const files = (await readdir(`${DATABASE_SOURCE}migrations`)).filter((name) => /^\d/.test(name)).toSorted();
    expect(files).toEqual(allMigrations.map(({ number, name }) => `${String(number).padStart(4, "0")}-${name}.ts`));
  });

  it.each([
    ["a gap", [1, 3]],
    ["a repetition", [1, 1]],
    ["a wrong order", [2, 1]],
  ])("with %s is a bug", (_, numbers) => {
    const migrations = numbers.map((number) => ({ number, name: "x", statements: [] }));
    expect(() => checkMigrationOrder(migrations)).toThrow("out of order");
  });

  it("may be laid out anew without becoming another one", () => {
    const one = { number: 1, name: "a", statements: ["create table a (\n  id text\n)"] };
    expect(checksumOf({ ...one, statements: ["create table a ( id text )"] })).toBe(checksumOf(one));
    expect(checksumOf({ ...one, statements: ["create table a ( id integer )"] })).not.toBe(checksumOf(one));
  });
});

describe("opening a database", () => {
  it("of an older version backs it up and brings it up to date", async () => {
    const folder = await createFolderWith(allMigrations);
    const database = successOf(await openDatabase(folder, { ...createTestEnvironment(), migrations: [...allMigrations, next] }));
    expect(await ask(database, (queries) => queries.selectFrom("units").select("name").execute())).toHaveLength(1);
    const backups = await listBackups(dataFolderAt(folder));
    expect(backups.map(({ reason, schema, rowCounts }) => [reason, schema, rowCounts.units])).toEqual([
      ["before-migration", allMigrations.length, 1],
    ]);
    await closeDatabase(database);
  });

  it("of a newer version is refused in plain words and leaves it alone", async () => {
    const folder = await createFolderWith([...allMigrations, next]);
    const before = readFileSync(`${folder}/the-thuc.sqlite`);
    const refused = await openDatabase(folder, createTestEnvironment());
    expect(refused).toMatchObject({ ok: false, failure: { kind: "schema-newer", found: next.number, known: allMigrations.length } });
    expect(refused.ok ? "" : describeDatabaseFailure(refused.failure)).toContain("do bản Thể Thức mới hơn tạo ra");
    expect(readFileSync(`${folder}/the-thuc.sqlite`).equals(before)).toBe(true);
  });

  it("whose step was another one is refused", async () => {
    const folder = await createFolderWith([...allMigrations, next]);
    const altered = { ...next, statements: ["create table later (id text not null primary key, note text)"] };
    const refused = await openDatabase(folder, { ...createTestEnvironment(), migrations: [...allMigrations, altered] });
    expect(refused).toMatchObject({ ok: false, failure: { kind: "schema-altered", migration: next.number } });
  });

  it("that skipped a step is refused", async () => {
    const folder = await createFolderWith([...allMigrations, next]);
    const database = successOf(await openDatabase(folder, { ...createTestEnvironment(), migrations: [...allMigrations, next] }));
    database.engine.connection.exec("delete from applied_migrations where number = 3");
    await closeDatabase(database);
    const refused = await openDatabase(folder, { ...createTestEnvironment(), migrations: [...allMigrations, next] });
    expect(refused).toMatchObject({ ok: false, failure: { kind: "schema-altered", migration: 3 } });
  });

  it("whose new step fails halfway keeps its old form whole", async () => {
    const folder = await createFolderWith(allMigrations);
    const faulty = { ...next, statements: [...next.statements, "create table units (id text)"] };
    await expect(openDatabase(folder, { ...createTestEnvironment(), migrations: [...allMigrations, faulty] })).rejects.toThrow(
      "already exists",
    );
    const database = successOf(await openDatabase(folder, { ...createTestEnvironment(), migrations: [...allMigrations, next] }));
    await closeDatabase(database);
  });
});

describe("the tables", () => {
  const columnsOf = async () => {
    const { database, dispose } = await createTestDatabase();
    const columns = database.engine.connection
      .prepare<[], { table: string; column: string; type: string; isRequired: number; strict: number }>(
        `select t.name as "table", c.name as "column", c.type, c."notnull" as "isRequired", t.strict from pragma_table_list as t
        join pragma_table_info(t.name) as c where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%'`,
      )
      .all();
    await dispose();
    return columns;
  };

  it("are strict and keep to text and whole numbers, which both engines have", async () => {
    const columns = await columnsOf();
    expect(columns.length).toBeGreaterThan(150);
    expect(columns.filter(({ type, strict }) => strict !== 1 || !["TEXT", "INTEGER"].includes(type))).toEqual([]);
  });

  it("have the columns their row types say, with nulls where these allow them", async () => {
    const found = (await columnsOf()).map(({ table, column, isRequired }) => `${table}.${column}${isRequired === 1 ? "" : "?"}`);
    expect(found.toSorted()).toEqual((await listDeclaredColumns()).toSorted());
  });
});

/** The columns as the row types of the source declare them: `units.parent_id?`. */
async function listDeclaredColumns(): Promise<readonly string[]> {
  const files = (await readdir(`${DATABASE_SOURCE}tables`)).map((name) => readFileSync(`${DATABASE_SOURCE}tables/${name}`, "utf8"));
  const interfaces = new Map(
    [...files.join("\n").matchAll(/export interface (\w+)(?: extends ([\w, ]+))? \{\n([^}]*)\}/g)].map(
      ([, name = "", parents = "", body = ""]) => [
        name,
        { parents: parents.split(", ").filter((parent) => parent !== ""), columns: [...body.matchAll(/readonly (\w+): ([^;]+);/g)] },
      ],
    ),
  );
  const columnsOf = (name: string): readonly string[] => {
    const { parents = [], columns = [] } = interfaces.get(name) ?? {};
    return [...parents.flatMap(columnsOf), ...columns.map(([, column, type = ""]) => `${column}${type.includes("| null") ? "?" : ""}`)];
  };
  const tables = [...readFileSync(`${DATABASE_SOURCE}schema.ts`, "utf8").matchAll(/readonly (\w+): (\w+Row);/g)];
  return tables.flatMap(([, table, row = ""]) => columnsOf(row).map((column) => `${table}.${column}`));
}
