import type { DocumentLines } from "./document-lines.ts";
import type { Mistakes } from "./mistakes.ts";
import type { NoteBook } from "./note-book.ts";

/** A stretch of Markdown being read: its text, and which line of the file each of its lines is. */
export interface Excerpt {
  readonly source: string;
  /** The line of the file for a line (from 1) of `source`. */
  readonly fileLine: (line: number) => number;
}

/** What every reader of a part of the file needs at hand. */
export interface Reading extends Excerpt {
  readonly mistakes: Mistakes;
  readonly lines: DocumentLines;
  /** The footnotes that may be called here. */
  readonly notes: NoteBook;
}
