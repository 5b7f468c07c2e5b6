import type { RecordedTables } from "./schema.ts";

/** What is searched of a row: `head` is what it is called by (number and symbol, code), which counts most; `detail` counts least. */
export interface SearchWords {
  readonly head: string;
  readonly name: string;
  readonly detail: string;
}

/** The tables that can be searched. */
export type SearchArea = "documents" | "indicators" | "tasks" | "units";

type Areas = { readonly [Area in SearchArea]: (row: RecordedTables[Area]) => SearchWords };

/** What is searched of each. */
export const SEARCH_AREAS: Areas = {
  documents: ({ number, symbol, title, issuer, note }) => ({
    head: number === null ? symbol : `${number}/${symbol}`,
    name: title,
    detail: words(issuer, note),
  }),
  indicators: ({ code, name, area, definition, numerator, denominator }) => ({
    head: code,
    name,
    detail: words(area, definition, numerator, denominator),
  }),
  tasks: ({ name, area, product, result_text }) => ({ head: "", name, detail: words(area, product, result_text) }),
  units: ({ name, short_names, abbreviation }) => ({ head: abbreviation ?? "", name, detail: short_names }),
};

function words(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}
