import { sql } from "kysely";
import { foldTones } from "#core/vietnamese/index.ts";
import type { ReadQueries } from "./read.ts";
import type { SearchArea } from "./search-areas.ts";
import { SEARCH_WORDS } from "./search-index.ts";

/** A row found. `label` is how a list shows it. */
export interface SearchHit {
  readonly area: SearchArea;
  readonly rowId: string;
  readonly label: string;
}

export interface SearchRequest {
  /** As typed: with or without tone marks, the last word perhaps unfinished. */
  readonly text: string;
  /** Where to look; everywhere when absent. */
  readonly areas?: readonly SearchArea[];
  readonly limit?: number;
}

const DEFAULT_LIMIT = 50;

/** So many of the best are looked at again for the marks as typed. */
const RERANKED = 200;

/**
 * The rows that hold every word typed, tone marks, đ and case left aside; the last word may be the beginning of one. Best first: words in
 * what a row is called by before those in its name before the rest, and rows with the very marks typed before those without. Text without
 * a letter or digit finds nothing.
 */
export async function search(queries: ReadQueries, { text, areas, limit = DEFAULT_LIMIT }: SearchRequest): Promise<readonly SearchHit[]> {
  const pattern = matchPattern(text);
  if (pattern === undefined) return [];
  const among = areas === undefined ? sql`` : sql` and entry.area in (${sql.join(areas.length > 0 ? areas : [""])})`;
  const words = sql.table(SEARCH_WORDS);
  const { rows } = await sql<SearchHit>`select entry.area as "area", entry.row_id as "rowId", entry.label as "label"
    from ${words} join search_entries as entry on entry.entry_number = ${words}.rowid
    where ${words} match ${pattern}${among}
    order by bm25(${words}, 10.0, 5.0, 1.0), entry.label, entry.row_id limit ${Math.max(limit, RERANKED)}`.execute(queries);
  const typed = text.normalize("NFC").toLowerCase().trim();
  const hasTyped = ({ label }: SearchHit) => label.normalize("NFC").toLowerCase().includes(typed);
  return [...rows.filter(hasTyped), ...rows.filter((hit) => !hasTyped(hit))].slice(0, limit);
}

/**
 * The words typed as a query of FTS5: `Đất xâ` → `"dat" "xa"*`. Every word stands in quotes and holds letters and digits only, so that
 * nothing typed can be an operator. Undefined when there is no word.
 */
export function matchPattern(text: string): string | undefined {
  const words = foldTones(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? undefined : `${words.map((word) => `"${word}"`).join(" ")}*`;
}
