import { type CompiledQuery, type Kysely, sql } from "kysely";
import type { DatabaseTables } from "./schema.ts";

/** Inserts rows as they are. What a row leaves out of the columns another one has is null. */
export type InsertRows = (table: keyof DatabaseTables, rows: readonly object[]) => Promise<void>;

type Row = Readonly<Record<string, unknown>>;

/** Rows in one statement. Few sizes, so that few statements are made; more at once gain nothing (measured). */
const BATCH_SIZES = [64, 8, 1] as const;

/**
 * Inserts many rows with few statements, each made by the query builder once and then given other values: making one takes longer than
 * carrying it out.
 */
export function createInsertRows(transaction: Kysely<DatabaseTables>): InsertRows {
  const statements = new Map<string, CompiledQuery>();
  return async (table, given) => {
    const rows = given as readonly Row[];
    const columns = columnsOf(rows);
    for (const batch of inBatches(rows)) {
      const key = [table, batch.length, ...columns].join(" ");
      const statement = statements.get(key) ?? insertion(table, columns, batch.length).compile(transaction);
      statements.set(key, statement);
      await transaction.executeQuery({ ...statement, parameters: valuesOf(batch, columns) });
    }
  };
}

/** The rows cut into pieces of the batch sizes, in their order. */
export function* inBatches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  let start = 0;
  for (const size of BATCH_SIZES) {
    for (; start + size <= items.length; start += size) yield items.slice(start, start + size);
  }
}

function columnsOf(rows: readonly Row[]): readonly string[] {
  const columns = new Set<string>();
  for (const row of rows) for (const column in row) columns.add(column);
  return [...columns];
}

function insertion(table: string, columns: readonly string[], count: number) {
  const row = sql`(${sql.join(columns.map(() => sql`${null}`))})`;
  return sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(Array.from({ length: count }, () => row))}`;
}

function valuesOf(rows: readonly Row[], columns: readonly string[]): readonly unknown[] {
  const values: unknown[] = [];
  for (const row of rows) for (const column of columns) values.push(row[column] ?? null);
  return values;
}
