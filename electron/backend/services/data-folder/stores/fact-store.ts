import { type Kysely, sql } from "kysely";
import type { Changes, NewRow, SeenRow } from "#backend/database/change-set.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import { replaceRows } from "#backend/database/repositories/row-codec.ts";
import type { RecordedTable, RecordedTables } from "#backend/database/schema.ts";

/** How one kind of fact is written. `table` holds its main row, under the id of the fact. */
export interface FactStore<Fact> {
  readonly table: RecordedTable;
  readonly insert: (changes: Changes, fact: Fact) => Promise<void>;
  /** Refused when the row is no longer at the version seen. Equal rows stay as they are. */
  readonly save: (changes: Changes, fact: Fact, seenVersion: number) => Promise<void>;
}

/** Makes the rows that hang on a fact what the fact says. */
export type Dependents<Fact> = (changes: Changes, fact: Fact) => Promise<void>;

interface Identified {
  readonly id: string;
}

type AnyRow = SeenRow & { readonly [column: string]: unknown };
type AnyTables = { readonly [Table in RecordedTable]: AnyRow };

/** What a main row says, apart from its id and its place among the others. */
type Columns<Table extends RecordedTable> = Omit<
  RecordedTables[Table],
  "id" | "version" | (Table extends OrderedTable ? "position" : never)
>;

type OrderedTable = "tasks" | "projects" | "assignments";

/** A store of one row for each fact and the rows that hang on it. In tables that have an order new facts come last. */
export function rowStore<Fact extends Identified, Table extends RecordedTable>(
  table: Table,
  columnsOf: (fact: Fact) => Columns<Table>,
  ...dependents: readonly Dependents<Fact>[]
): FactStore<Fact> {
  const writeDependents = async (changes: Changes, fact: Fact) => {
    for (const write of dependents) await write(changes, fact);
  };
  return {
    table,
    insert: async (changes, fact) => {
      const position = ORDERED.has(table) ? { position: await nextPosition(changes.queries, table) } : {};
      await changes.insert(table, { id: fact.id, ...columnsOf(fact), ...position } as unknown as NewRow<RecordedTables[Table]>);
      await writeDependents(changes, fact);
    },
    save: async (changes, fact, version) => {
      await changes.update(table, { id: fact.id, version }, columnsOf(fact) as object);
      await writeDependents(changes, fact);
    },
  };
}

/** The rows of `table` whose column `owner` names the fact. */
export function dependentRows<Fact extends Identified, Table extends RecordedTable>(
  table: Table,
  owner: keyof RecordedTables[Table] & string,
  rowsOf: (fact: Fact) => readonly NewRow<RecordedTables[Table]>[],
): Dependents<Fact> {
  const ofTable: RecordedTable = table;
  return async (changes, fact) => {
    const present = await anyTables(changes.queries).selectFrom(ofTable).selectAll().where(sql.ref(owner), "=", fact.id).execute();
    await replaceRows(changes, table, present as unknown as readonly (RecordedTables[Table] & SeenRow)[], rowsOf(fact));
  };
}

/** The version of each row of a table, by its id. */
export async function versionsOf(queries: ReadQueries, table: RecordedTable): Promise<ReadonlyMap<string, number>> {
  const rows = await anyTables(queries).selectFrom(table).select(["id", "version"]).execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

const ORDERED: ReadonlySet<RecordedTable> = new Set<OrderedTable>(["tasks", "projects", "assignments"]);

async function nextPosition(queries: ReadQueries, table: RecordedTable): Promise<number> {
  const last = await anyTables(queries).selectFrom(table).select("position").orderBy("position", "desc").limit(1).executeTakeFirst();
  return typeof last?.position === "number" ? last.position + 1 : 0;
}

/** One piece of code serves all tables; what differs between them stands in the types above. */
function anyTables(queries: ReadQueries): Pick<Kysely<AnyTables>, "selectFrom"> {
  return queries as unknown as Pick<Kysely<AnyTables>, "selectFrom">;
}
