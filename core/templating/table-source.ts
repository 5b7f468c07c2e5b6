import type { Inline } from "../document/inline.ts";
import type { LeafColumn, Table } from "../document/table.ts";

/** A name written in a template, with its line (from 1). */
export interface WrittenName {
  readonly name: string;
  readonly line: number;
}

/** A column filled from a field of each row. `holds` follows from the field where it is left out. */
export interface SourceLeaf extends Omit<LeafColumn, "holds"> {
  readonly value: WrittenName;
  readonly holds?: LeafColumn["holds"];
  /** Its cells begin with a capital. */
  readonly upperInitial?: true;
  /** What is printed in the place of a text of the field: `DA mới` for `Dự án mới`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Where the columns to its right have nothing to say in a row, its cell covers them too. */
  readonly spread?: true;
}

/** A header cell over several columns. */
export interface SourceColumnGroup {
  readonly label: readonly Inline[];
  readonly columns: readonly SourceColumn[];
}

export type SourceColumn = SourceLeaf | SourceColumnGroup;

/** Only rows whose field is one of `values` (`true` and `false` for yes and no). */
export interface SourceCondition {
  readonly field: WrittenName;
  readonly values: readonly string[];
}

/** A table to be filled from data instead of written rows. */
export interface TableSource {
  /** `indicators`, `tasks`, `projects`, `documents`; with `previous.` before it those of last year's report, with `plans.<id>.` those of another plan. */
  readonly source: WrittenName;
  readonly where: readonly SourceCondition[];
  /** A row for each value of this field, with `count` and the sums of figures, instead of one for each entry. */
  readonly by?: WrittenName;
  /** Fields whose values open groups, outermost first; three at most. */
  readonly group: readonly WrittenName[];
  /** Group rows print the sums of their `sum` columns. */
  readonly groupSums: boolean;
  /** Title of a total row at the end. */
  readonly total?: readonly Inline[];
  readonly columns: readonly SourceColumn[];
  /** Everything of the table that does not depend on data. */
  readonly settings: Omit<Table, "kind" | "columns" | "rows" | "from">;
}
