import type { RecordedTable } from "#backend/database/schema.ts";
import type { Fact } from "#core/templating/index.ts";

/** A fact with the stored row it came from, so that every printed figure can be followed back. */
export interface GatheredFact {
  readonly fact: Fact;
  readonly table: RecordedTable;
  readonly rowId: string;
  /** What it is, in Vietnamese: `Mục tiêu “Tỷ lệ hồ sơ trực tuyến”`. */
  readonly about: string;
  /** Where the figure was taken from, in the words of who entered it. */
  readonly source?: string;
}

/** An entry of a list with the stored row it came from, so that what a count counts can be followed back. */
export interface GatheredRow {
  readonly view: object;
  readonly table: RecordedTable;
  readonly rowId: string;
}

/** A view of a report with the facts its figures come from and the rows behind its entries. */
export interface Gathered<View> {
  readonly view: View;
  readonly facts: readonly GatheredFact[];
  readonly rows: readonly GatheredRow[];
}
