import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Clock } from "./clock.ts";
import type { DatabaseFailure } from "./database-failure.ts";
import type { Migration } from "./migrations/migration.ts";
import type { DatabaseTables } from "./schema.ts";
import type { AppliedMigrationRow } from "./tables/bookkeeping-tables.ts";

type Queries = Kysely<DatabaseTables>;

/** Throws unless the steps are numbered 1, 2, 3 … without gap or repetition: a list out of order is a bug of the program. */
export function checkMigrationOrder(migrations: readonly Migration[]): void {
  const misplaced = migrations.find(({ number }, place) => number !== place + 1);
  if (misplaced !== undefined) throw new Error(`Migration ${misplaced.number} (${misplaced.name}) stands out of order`);
}

/** A fingerprint of what a step does. Blanks do not count, so that a change of layout is no change of the step. */
export function checksumOf(migration: Migration): string {
  const text = stepsOf(migration)
    .map((statement) => statement.replace(/\s+/g, " ").trim())
    .join(";\n");
  return createHash("sha256").update(text).digest("hex");
}

/** The steps a database has been through; none for a new one. */
export async function listAppliedMigrations(queries: Queries): Promise<readonly AppliedMigrationRow[]> {
  await sql
    .raw(
      `create table if not exists applied_migrations (number integer not null primary key, name text not null, checksum text not null,
      applied_at text not null) strict`,
    )
    .execute(queries);
  return queries.selectFrom("applied_migrations").selectAll().orderBy("number").execute();
}

/** What keeps this program from working on a database that went through `applied`: it is newer, has gaps, or a step was another one. */
export function findMigrationFault(
  path: string,
  applied: readonly AppliedMigrationRow[],
  known: readonly Migration[],
): DatabaseFailure | undefined {
  const last = applied.at(-1)?.number ?? 0;
  if (last > known.length) return { kind: "schema-newer", path, found: last, known: known.length };
  const wrong = known.slice(0, Math.max(last, applied.length)).find((migration, place) => {
    const row = applied[place];
    return row?.number !== migration.number || row.checksum !== checksumOf(migration);
  });
  return wrong === undefined ? undefined : { kind: "schema-altered", path, migration: wrong.number };
}

/** Carries the steps out, all or none. */
export async function applyMigrations(queries: Queries, pending: readonly Migration[], clock: Clock): Promise<void> {
  await queries.transaction().execute(async (transaction) => {
    for (const migration of pending) {
      for (const statement of stepsOf(migration)) await sql.raw(asStrict(statement)).execute(transaction);
      await transaction
        .insertInto("applied_migrations")
        .values({ number: migration.number, name: migration.name, checksum: checksumOf(migration), applied_at: clock() })
        .execute();
    }
  });
}

function stepsOf({ statements, carriedOver = [] }: Migration): readonly string[] {
  return [...statements, ...carriedOver];
}

function asStrict(statement: string): string {
  return statement.startsWith("create table") ? `${statement} strict` : statement;
}
