import type { FactRef } from "../document/inline.ts";

/** What refreshing did to one figure of a document, or found of its tables and charts. */
export type DocumentChange =
  /** The figure follows its facts. */
  | { readonly kind: "changed"; readonly path: string; readonly was: string; readonly is: string; readonly facts: readonly FactRef[] }
  /** Facts it came from are gone; it stays as it was. */
  | { readonly kind: "missing"; readonly path: string; readonly was: string; readonly facts: readonly FactRef[] }
  /** It cannot be shown anew from its facts; it stays as it was. `reason` is a sentence for the writer. */
  | { readonly kind: "stuck"; readonly path: string; readonly was: string; readonly facts: readonly FactRef[]; readonly reason: string }
  /** A table or chart from data would have other rows if it were drafted now; it stays as it was. Rows by what they are called. */
  | { readonly kind: "rows"; readonly path: string; readonly added: readonly string[]; readonly removed: readonly string[] };
