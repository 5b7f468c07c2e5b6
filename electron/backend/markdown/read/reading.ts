import type { Chart } from "#core/document/block.ts";
import type { Table } from "#core/document/table.ts";
import type { Problem } from "#core/problem.ts";
import type { Result } from "#core/result.ts";
import type { ChartSource, TableSource, TokenValue } from "#core/templating/index.ts";
import type { DocumentLines } from "./document-lines.ts";
import type { Mistakes } from "./mistakes.ts";
import type { NoteBook } from "./note-book.ts";

/** A stretch of Markdown being read: its text, and which line of the file each of its lines is. */
export interface Excerpt {
  readonly source: string;
  /** The line of the file for a line (from 1) of `source`. */
  readonly fileLine: (line: number) => number;
}

/** Fills a table from data; fails with its mistakes, each with its line. */
export type ExpandTable = (table: TableSource) => Result<Table, readonly Problem[]>;

/** Fills a chart from data; fails with its mistakes, each with its line. */
export type ExpandChart = (chart: ChartSource) => Result<Chart, readonly Problem[]>;

/** What is needed to put values in the place of tokens. */
export type Filling = Pick<Reading, "mistakes" | "values">;

/** What every reader of a part of the file needs at hand. */
export interface Reading extends Excerpt {
  readonly mistakes: Mistakes;
  readonly lines: DocumentLines;
  /** The footnotes that may be called here. */
  readonly notes: NoteBook;
  /** What the tokens of a filled template stand for; empty for a written document. */
  readonly values: readonly TokenValue[];
  /** Fills a table from data; absent for a written document. */
  readonly expandTable?: ExpandTable;
  /** Fills a chart from data; absent for a written document. */
  readonly expandChart?: ExpandChart;
}
