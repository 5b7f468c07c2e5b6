import type { FactRef } from "../document/inline.ts";
import type { Fact } from "./fact.ts";
import { takeStep } from "./list-steps.ts";
import { prepareData } from "./prepare-data.ts";
import { listUnder } from "./queried-lists.ts";
import { parseQuery, parseQueryRef, type QueriedList, type Query } from "./query.ts";
import { factOfQuery } from "./query-fact.ts";
import type { SourceRow } from "./source-value.ts";
import type { TemplateData } from "./template-data.ts";

/** The part of the data that queries are about. */
export type QueryData = Pick<
  TemplateData,
  "standard" | "indicators" | "tasks" | "projects" | "documents" | "legalBases" | "previous" | "plans"
>;

/** What queries find in the data as it is now. */
export interface QueryAnswers {
  /**
   * The fact that answers the query behind a key; undefined for a key of a stored fact. Throws a `TemplateMistake` where there is nothing
   * to name or to add, or the entries have no such field.
   */
  readonly factOf: (ref: FactRef) => Fact | undefined;
  /** The entries the query behind a key counts, names or adds up, as they stand in the data; undefined for a key of a stored fact. */
  readonly membersOf: (ref: FactRef) => readonly SourceRow[] | undefined;
  /** The entries a query written by `writeQuery` finds; undefined for a text that is no query. */
  readonly rowsOf: (query: string) => readonly SourceRow[] | undefined;
}

/** Answers queries on data, which is prepared once. */
export function answerQueries(data: QueryData): QueryAnswers {
  const prepared = prepareData(data);
  const listOf = (name: QueriedList): readonly SourceRow[] => listUnder(prepared, name) as readonly SourceRow[];
  const found = ({ list, steps }: Query): readonly unknown[] => steps.reduce<readonly unknown[]>(takeStep, listOf(list));
  const rowsFound = (query: Query): readonly SourceRow[] => {
    const kept = new Set(found(withoutMaps(query)));
    const rows = listUnder(data, query.list) as readonly SourceRow[];
    return listOf(query.list).flatMap((row, index) => (kept.has(row) ? (rows[index] ?? []) : []));
  };
  return {
    factOf: (ref) => {
      const asked = parseQueryRef(ref);
      return asked && factOfQuery(asked.purpose, asked.query, found(asked.query));
    },
    membersOf: (ref) => {
      const asked = parseQueryRef(ref);
      return asked && rowsFound(asked.query);
    },
    rowsOf: (written) => {
      const query = parseQuery(written);
      return query && rowsFound(query);
    },
  };
}

/** A query as far as it is about entries and not yet about a field of theirs. */
function withoutMaps({ list, steps }: Query): Query {
  const map = steps.findIndex(({ kind }) => kind === "map");
  return { list, steps: map < 0 ? steps : steps.slice(0, map) };
}
