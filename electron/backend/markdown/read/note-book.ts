import type { Footnote } from "#core/document/inline.ts";

/** The footnotes of a file: looked up where they are called. */
export interface NoteBook {
  /** The note with this identifier; undefined after noting the mistake when there is none. */
  readonly call: (identifier: string, line: number) => Footnote | undefined;
}

/** The footnotes of a whole file. */
export interface CompleteNoteBook extends NoteBook {
  /** Notes every footnote that was never called. */
  readonly reportUncalled: () => void;
}
