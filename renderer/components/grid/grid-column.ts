/** A column of the grid. Everything in a cell is text as it is typed and shown; what it means is the column's business. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** Headers above the label, the outermost first; neighbours with the same one share its cell. */
  readonly groups?: readonly string[];
  /** Pixels at 100 %. */
  readonly width: number;
  readonly kind: "text" | "number";
  /** Takes several lines of text (Alt+Enter); the field grows while they are typed. */
  readonly hasLines?: boolean;
  /** What may be entered, offered while typing. */
  readonly choices?: readonly string[];
  readonly textOf: (row: Row) => string;
  /** Undefined for a column that is only read. */
  readonly entry?: ColumnEntry<Row>;
}

export interface ColumnEntry<Row> {
  /** Why a text cannot be entered: a Vietnamese sentence; undefined where it can. */
  readonly refusalOf: (text: string, row: Row) => string | undefined;
  /** Cells of an open column that are closed in some rows. */
  readonly isClosed?: (row: Row) => boolean;
}

/** One cell by what it shows, wherever it stands at the moment. */
export interface CellKey {
  readonly rowId: string;
  readonly columnId: string;
}

/** What a cell should say. */
export interface CellEdit extends CellKey {
  readonly text: string;
}

/** A cell whose text was not taken: it keeps what was typed, with the reason. */
export interface RefusedCell extends CellEdit {
  readonly reason: string;
}

/** Whether a cell can be typed into. */
export function isOpenCell<Row>({ entry }: GridColumn<Row>, row: Row): boolean {
  return entry !== undefined && entry.isClosed?.(row) !== true;
}

/** One text for a cell, to find it in maps. */
export function keyOfCell({ rowId, columnId }: CellKey): string {
  return `${rowId}\n${columnId}`;
}
