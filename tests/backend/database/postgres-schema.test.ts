import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allMigrations } from "#backend/database/migrations/all-migrations.ts";
import { findPostgresObstacle, type PostgresServer, startPostgres } from "../../bench/postgres-server.ts";
import { ask, createTestDatabase } from "../../helpers/test-database.ts";

const obstacle = await findPostgresObstacle();
if (obstacle !== undefined) console.warn(`The schema is not tried on PostgreSQL, because ${obstacle}.`);

describe.skipIf(obstacle !== undefined)("the schema on PostgreSQL", () => {
  const started: PostgresServer[] = [];
  beforeAll(async () => {
    started.push(await startPostgres());
  });
  afterAll(async () => {
    for (const server of started) await server.stop();
  });

  it("is made by the same migrations, with the same tables and columns", async () => {
    const statements = allMigrations.flatMap((migration) => migration.statements);
    await started[0]?.execute(`${statements.join(";\n")};`);
    const columns = await started[0]?.execute(
      "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public';",
    );
    expect(columns?.toSorted()).toEqual(await columnsInSqlite());
  });
});

/** Without the engine's own tables: those of its full-text index, and the list of migrations, which the runner makes. */
async function columnsInSqlite(): Promise<readonly string[]> {
  const { database, dispose } = await createTestDatabase();
  const { rows } = await ask(database, (queries) =>
    sql<{ name: string }>`select tables.name || '.' || columns.name as name from sqlite_schema as tables
      join pragma_table_info(tables.name) as columns where tables.type = 'table' and tables.name <> 'applied_migrations'
      and tables.name not like 'search_words%' and tables.name not like 'sqlite%'`.execute(queries),
  );
  await dispose();
  return rows.map(({ name }) => name).toSorted();
}
