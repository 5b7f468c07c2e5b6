import type { FactRef } from "../document/inline.ts";
import { present } from "../present.ts";
import type { Fact } from "./fact.ts";
import { takeStep } from "./list-steps.ts";
import { prepareData } from "./prepare-data.ts";
import { listUnder } from "./queried-lists.ts";
import { parseQuery, parseQueryRef, type QueriedList, type Query } from "./query.ts";
import { factOfQuery } from "./query-fact.ts";
import { factOfField, type SourceRow } from "./source-value.ts";
import type { TemplateData } from "./template-data.ts";
import { TemplateMistake } from "./template-mistake.ts";

/** The part of the data that queries are about. */
export type QueryData = Pick<
  TemplateData,
  "standard" | "indicators" | "tasks" | "projects" | "documents" | "legalBases" | "previous" | "plans"
>;

/** An entry a query counts, names or adds up, as it stands in the data. */
export interface QueryMember {
  readonly entry: SourceRow;
  /** What is known of the field the query is about, where that is a fact. */
  readonly fact?: Fact;
}

/** What a query finds: the entries, and what they come to where that can be said. */
export interface QueryAnswer {
  readonly members: readonly QueryMember[];
  readonly fact?: Fact;
}

/** What queries find in the data as it is now. */
export interface QueryAnswers {
  /**
   * The fact that answers the query behind a key; undefined for a key of a stored fact. Throws a `TemplateMistake` where there is nothing
   * to name or to add, or the entries have no such field.
   */
  readonly factOf: (ref: FactRef) => Fact | undefined;
  /** What the query behind a key counts, names or adds up; undefined for a key of a stored fact, and for fields there are not. */
  readonly answerTo: (ref: FactRef) => QueryAnswer | undefined;
  /** The entries a query written by `writeQuery` finds; undefined for a text that is no query, or asks for a field there is not. */
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
  const factOf = (ref: FactRef): Fact | undefined => {
    const asked = parseQueryRef(ref);
    return asked && factOfQuery(asked.purpose, asked.query, found(asked.query));
  };
  return {
    factOf,
    answerTo: (ref) => {
      const asked = parseQueryRef(ref);
      const members = asked && unlessMistaken(() => rowsFound(asked.query).map((entry) => memberOf(entry, asked.query)));
      const fact = unlessMistaken(() => factOf(ref));
      return members && { members, ...present({ fact }) };
    },
    rowsOf: (written) => {
      const query = parseQuery(written);
      return query && unlessMistaken(() => rowsFound(query));
    },
  };
}

function memberOf(entry: SourceRow, { steps }: Query): QueryMember {
  const map = steps.find((step) => step.kind === "map");
  const fact = map && factOfField(entry, map.field);
  return { entry, ...present({ fact }) };
}

/** A query typed by hand may ask for what there is not. */
function unlessMistaken<Value>(compute: () => Value): Value | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof TemplateMistake) return undefined;
    throw error;
  }
}

/** A query as far as it is about entries and not yet about a field of theirs. */
function withoutMaps({ list, steps }: Query): Query {
  const map = steps.findIndex(({ kind }) => kind === "map");
  return { list, steps: map < 0 ? steps : steps.slice(0, map) };
}
