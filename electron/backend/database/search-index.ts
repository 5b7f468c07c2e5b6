import { type Kysely, sql } from "kysely";
import { foldTones } from "#core/vietnamese/index.ts";
import type { DatabaseTables, RecordedTable, RecordedTables } from "./schema.ts";
import { SEARCH_AREAS, type SearchArea } from "./search-areas.ts";

type Queries = Kysely<DatabaseTables>;

/** The full-text table of SQLite. Its name is raised whenever what is indexed changes; the index is then made anew. */
export const SEARCH_WORDS = "search_words_1";

/** Makes the full-text table and fills it from the rows there are, unless it is there already. */
export async function prepareSearchIndex(queries: Queries): Promise<void> {
  const known = await sql<{ name: string }>`select name from sqlite_schema where name like 'search\\_words\\__' escape '\\'`.execute(
    queries,
  );
  if (known.rows.some(({ name }) => name === SEARCH_WORDS)) return;
  await queries.transaction().execute(async (transaction) => {
    for (const { name } of known.rows) await sql`drop table ${sql.table(name)}`.execute(transaction);
    // The words are folded before they come here, so the tokenizer is told to leave marks alone.
    await sql`create virtual table ${sql.table(SEARCH_WORDS)} using fts5 (head, name, detail, content = '', contentless_delete = 1,
      prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0')`.execute(transaction);
    await transaction.deleteFrom("search_entries").execute();
    await indexArea(transaction, "documents");
    await indexArea(transaction, "indicators");
    await indexArea(transaction, "tasks");
    await indexArea(transaction, "units");
  });
}

/** Brings the index up to what a row of a recorded table is now (undefined: it is no more). Tables nobody searches are passed over. */
export async function indexRow<Table extends keyof RecordedTables>(
  queries: Queries,
  table: Table,
  id: string,
  row: RecordedTables[Table] | undefined,
): Promise<void> {
  if (!isSearchArea(table)) return;
  await removeEntry(queries, table, id);
  if (row !== undefined) await addEntry(queries, table, row as RecordedTables[SearchArea]);
}

/** Adds a row to the index that was not there before. Tables nobody searches are passed over. */
export async function indexNewRow(queries: Queries, table: RecordedTable, row: RecordedTables[RecordedTable]): Promise<void> {
  if (isSearchArea(table)) await addEntry(queries, table, row as RecordedTables[SearchArea]);
}

/** Whether the rows of a table are searched. */
export function isSearchArea(table: string): table is SearchArea {
  return table in SEARCH_AREAS;
}

async function indexArea(queries: Queries, area: SearchArea): Promise<void> {
  const rows = await queries.selectFrom(area).selectAll().execute();
  for (const row of rows) await addEntry(queries, area, row);
}

async function removeEntry(queries: Queries, area: SearchArea, id: string): Promise<void> {
  const entry = await queries
    .deleteFrom("search_entries")
    .where("area", "=", area)
    .where("row_id", "=", id)
    .returning("entry_number")
    .executeTakeFirst();
  if (entry === undefined) return;
  await sql`delete from ${sql.table(SEARCH_WORDS)} where rowid = ${entry.entry_number}`.execute(queries);
}

async function addEntry(queries: Queries, area: SearchArea, row: RecordedTables[SearchArea]): Promise<void> {
  const wordsOf = SEARCH_AREAS[area] as (row: RecordedTables[SearchArea]) => ReturnType<(typeof SEARCH_AREAS)[SearchArea]>;
  const { head, name, detail } = wordsOf(row);
  const last = await queries
    .selectFrom("search_entries")
    .select(({ fn }) => fn.max("entry_number").as("number"))
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  const label = [head, name].filter((part) => part !== "").join(" ");
  await queries.insertInto("search_entries").values({ entry_number: number, area, row_id: row.id, label }).execute();
  await sql`insert into ${sql.table(SEARCH_WORDS)} (rowid, head, name, detail)
    values (${number}, ${foldTones(head)}, ${foldTones(name)}, ${foldTones(detail)})`.execute(queries);
}
