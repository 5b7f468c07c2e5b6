import { type Kysely, sql } from "kysely";
import type { Changes, NewRow, SeenRow } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";
import type { RecordedTable, RecordedTables } from "../schema.ts";
import { replaceRows, rowsByOwner, type Stored } from "./row-codec.ts";

/** How one kind of thing is read and written. Its main row stands in `table` under its own id. */
export interface Repository<Value, Table extends RecordedTable = RecordedTable> {
  readonly table: Table;
  /** Those whose columns are as `where` says, all where it says nothing; in their order, else in that of their ids. */
  readonly list: (queries: ReadQueries, where?: Partial<RecordedTables[Table]>) => Promise<readonly Stored<Value>[]>;
  readonly find: (queries: ReadQueries, id: string) => Promise<Stored<Value> | undefined>;
  /** The version of each, by its id. */
  readonly versions: (queries: ReadQueries) => Promise<ReadonlyMap<string, number>>;
  /** Refused as a duplicate when the id or a code is taken. In tables that have an order: at `position`, else last. */
  readonly insert: (changes: Changes, value: Value, position?: number) => Promise<void>;
  /** As `insert` for each, the later ones behind the earlier, in a fraction of the time. */
  readonly insertAll: (changes: Changes, values: readonly Value[]) => Promise<void>;
  /** Saves it as it is now, at the place it has; refused when it is no longer at the version seen. Equal rows stay as they are. */
  readonly save: (changes: Changes, value: Value, seenVersion: number) => Promise<void>;
}

/** The tables in which the order of rows is part of what they say. */
const ORDERED_TABLES = ["indicators", "targets", "tasks", "projects", "assignments"] as const;

export type OrderedTable = (typeof ORDERED_TABLES)[number];

/** Whether rows of a table have a place among the others. */
export function isOrderedTable(table: RecordedTable): table is OrderedTable {
  return (ORDERED_TABLES as readonly RecordedTable[]).includes(table);
}

/** What a main row says, apart from its id and its place among the others. */
export type Columns<Table extends RecordedTable> = Omit<
  RecordedTables[Table],
  "id" | "version" | (Table extends OrderedTable ? "position" : never)
>;

/** The rows that hang on a main row: `owner` names it, `order` is the column they are read in the order of. */
interface Part<Value, Table extends RecordedTable> {
  readonly table: Table;
  readonly owner: keyof RecordedTables[Table] & string;
  readonly order: keyof RecordedTables[Table] & string;
  readonly rowsOf: (value: Value) => readonly NewRow<RecordedTables[Table]>[];
}

type PartTables = Readonly<Record<string, RecordedTable>>;

interface Mapping<Value, Table extends RecordedTable, Parts extends PartTables> {
  readonly table: Table;
  /** The order of a list, before that of ids, where it is not that of `position`. */
  readonly order?: keyof RecordedTables[Table] & string;
  readonly parts: { readonly [Name in keyof Parts]: Part<Value, Parts[Name]> };
  readonly columnsOf: (value: Value) => Columns<Table>;
  readonly readRow: (
    row: RecordedTables[Table],
    parts: { readonly [Name in keyof Parts]: readonly RecordedTables[Parts[Name]][] },
  ) => Value;
}

type AnyRow = SeenRow & { readonly [column: string]: unknown };
type AnyTables = { readonly [Table in RecordedTable]: AnyRow };
type AnyPart<Value> = Part<Value, RecordedTable>;

/** Rows stand in memory between two layers as they are; so many at once are gone before the engine of JavaScript moves them about. */
const VALUES_AT_ONCE = 256;

/** Makes the one mapping between things of a kind and their rows. */
export function createRepository<Value extends { readonly id: string }, Table extends RecordedTable, Parts extends PartTables>(
  mapping: Mapping<Value, Table, Parts>,
): Repository<Value, Table> {
  const { table, columnsOf } = mapping;
  const parts = Object.values(mapping.parts) as unknown as readonly AnyPart<Value>[];
  const list: Repository<Value, Table>["list"] = (queries, where = {}) => listValues(queries, mapping, Object.entries(where));
  return {
    table,
    list,
    find: async (queries, id) => (await listValues(queries, mapping, [["id", id]]))[0],
    versions: (queries) => listVersions(queries, table),
    insert: async (changes, value, position) => {
      const place = isOrderedTable(table) ? { position: position ?? (await nextPosition(changes.queries, table)) } : {};
      await changes.insert(table, { id: value.id, ...columnsOf(value), ...place } as unknown as NewRow<RecordedTables[Table]>);
      for (const part of parts) await replaceRows(changes, part.table, [], part.rowsOf(value));
    },
    insertAll: async (changes, values) => {
      const first = isOrderedTable(table) ? await nextPosition(changes.queries, table) : undefined;
      for (let start = 0; start < values.length; start += VALUES_AT_ONCE) {
        const some = values.slice(start, start + VALUES_AT_ONCE);
        const place = (index: number) => (first === undefined ? {} : { position: first + start + index });
        const rows = some.map((value, index) => Object.assign(columnsOf(value), place(index), { id: value.id }));
        await changes.insertAll(table, rows as unknown as readonly NewRow<RecordedTables[Table]>[]);
        for (const part of parts) await changes.insertAll(part.table, some.flatMap(part.rowsOf));
      }
    },
    save: async (changes, value, seenVersion) => {
      const seen = { id: value.id, version: seenVersion };
      const { version } = await changes.update(table, seen, columnsOf(value) as Partial<Omit<RecordedTables[Table], "id" | "version">>);
      const changed: boolean[] = [];
      for (const part of parts) changed.push(await replaceParts(changes, part, value));
      if (changed.includes(true) && version === seenVersion) await changes.touch(table, seen);
    },
  };
}

async function listVersions(queries: ReadQueries, table: RecordedTable): Promise<ReadonlyMap<string, number>> {
  const rows = await from(queries, table).select(["id", "version"]).execute();
  return new Map(rows.map(({ id, version }) => [id as string, version as number]));
}

async function listValues<Value, Table extends RecordedTable, Parts extends PartTables>(
  queries: ReadQueries,
  { table, parts, order, readRow }: Mapping<Value, Table, Parts>,
  where: readonly (readonly [string, unknown])[],
): Promise<readonly Stored<Value>[]> {
  const ofTable: RecordedTable = table;
  const asked = () => where.reduce((query, [column, value]) => query.where(sql.ref(column), "=", value), from(queries, ofTable));
  const first = order ?? (isOrderedTable(table) ? "position" : "id");
  const rows = anyRows(await asked().selectAll().orderBy(sql.ref(first)).orderBy("id").execute());
  const partsOf: [string, (id: string) => readonly AnyRow[]][] = [];
  for (const [name, part] of Object.entries(parts) as unknown as readonly [string, AnyPart<Value>][]) {
    const { owner } = part;
    const found = from(queries, part.table).selectAll().orderBy(sql.ref(part.order)).orderBy("id");
    const ofThese = where.length === 0 ? found : found.where(sql.ref(owner), "in", asked().select("id"));
    partsOf.push([name, rowsByOwner(anyRows(await ofThese.execute()), (row) => String(row[owner]))]);
  }
  type Row = RecordedTables[Table];
  type RowParts = Parameters<typeof readRow>[1];
  return rows.map((row) => ({
    value: readRow(row as unknown as Row, Object.fromEntries(partsOf.map(([name, of]) => [name, of(row.id)])) as unknown as RowParts),
    version: row.version,
  }));
}

async function replaceParts<Value extends { readonly id: string }>(
  changes: Changes,
  { table, owner, rowsOf }: AnyPart<Value>,
  value: Value,
): Promise<boolean> {
  const present = await from(changes.queries, table).selectAll().where(sql.ref(owner), "=", value.id).execute();
  return replaceRows(changes, table, present as unknown as readonly (RecordedTables[RecordedTable] & SeenRow)[], rowsOf(value));
}

/** The place behind all others. */
async function nextPosition(queries: ReadQueries, table: OrderedTable): Promise<number> {
  const last = await queries
    .selectFrom(table)
    .select(({ fn }) => fn.max("position").as("position"))
    .executeTakeFirst();
  return typeof last?.position === "number" ? last.position + 1 : 0;
}

function anyRows(rows: readonly object[]): readonly AnyRow[] {
  return rows as readonly AnyRow[];
}

/** One piece of code serves all tables; what differs between them stands in the types above. */
function from(queries: ReadQueries, table: RecordedTable) {
  return (queries as unknown as Pick<Kysely<AnyTables>, "selectFrom">).selectFrom(table);
}
