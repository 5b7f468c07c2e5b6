import type { ReactNode, RefObject } from "react";
import type { CellEdit, GridColumn, RefusedCell } from "./grid-column.ts";
import type { GridHandle } from "./grid-handle.ts";

/** What a grid shows, and who is told what was done. */
export interface GridProps<Row> {
  /** What a screen reader calls the grid. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Columns from the left that stay in view. */
  readonly frozen: number;
  /** Only rows with these words are shown. */
  readonly search: string;
  /** The column in which the words are looked for; any where it is left out. */
  readonly searchIn?: string | undefined;
  /** Cells the backend would not take, with the reason. */
  readonly refused: readonly RefusedCell[];
  /** Takes edits the columns have no objection to, as one step of the user. */
  readonly onEdits: (edits: readonly CellEdit[]) => void;
  /** Says what a paste left out, and why. */
  readonly onPasted: (message: string) => void;
  /** A row about which nothing is said yet. Where it is given, an empty line stands at the end, and what is typed or pasted there makes new rows. */
  readonly blankRow?: (id: string) => Row;
  /** Asked for by Ctrl+- on the selected rows. */
  readonly onRemoveRows?: (rowIds: readonly string[]) => void;
  /** Said in the line below the grid, behind the number of its rows. */
  readonly aside?: ReactNode;
  readonly handle?: RefObject<GridHandle | null>;
}
