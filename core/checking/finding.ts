/** `error`: certainly wrong; `warning`: a person should look; `style`: reads better otherwise, or is only to be remembered. */
export type Severity = "error" | "warning" | "style";

/** Where a finding stands: a JSON path of the document (`body[3].content`), and where among its words the quote begins. */
export interface FindingPlace {
  readonly path: string;
  /** Characters of `wordsOf` before the quote; absent where the finding is about the whole of what stands at the path. */
  readonly at?: number;
}

/** What stands in place of the quote when the finding is put right; only where there is no doubt about it. */
export interface Fix {
  readonly replacement: string;
}

/** Something in a document that is wrong, or that a person should look at. Plain JSON. */
export interface Finding {
  /** The id of the rule: `doubled-words`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One or two Vietnamese sentences: what is wrong, what to do. */
  readonly message: string;
  /** The words it is about, as they stand; empty where something is missing. */
  readonly quote: string;
  readonly place: FindingPlace;
  /** What should stand there: `83,3%`. */
  readonly expected?: string;
  /** Where the standard says so, in words a clerk can look up. */
  readonly clause?: string;
  readonly fix?: Fix;
}
