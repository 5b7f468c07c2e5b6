import { GRID } from "#renderer/text/grid.ts";
import type { CellPlace, CellRange, GridSize } from "./cell-range.ts";
import { readClipboard } from "./clipboard-cells.ts";
import type { CellEdit, GridColumn } from "./grid-column.ts";
import { foldLabel, planPaste } from "./paste-plan.ts";

interface PasteTarget<Row> {
  readonly range: CellRange;
  /** How many rows and columns take texts; where new rows are made there is no last one. */
  readonly size: GridSize;
  readonly columns: readonly GridColumn<Row>[];
  readonly editAt: (place: CellPlace, text: string) => readonly CellEdit[];
  readonly write: (edits: readonly CellEdit[]) => { readonly closed: number };
}

/** Pastes the clipboard as one step; gives what was left out and why, undefined where everything found its cell. */
export function pasteInto<Row>(
  data: Pick<DataTransfer, "getData">,
  { range, size, columns, editAt, write }: PasteTarget<Row>,
): string | undefined {
  const table = readClipboard(data);
  if (table === undefined) return GRID.pasteTooLarge;
  const labels = new Set(columns.flatMap((column) => [column.label, ...(column.groups ?? [])]).map(foldLabel));
  const plan = planPaste(table, range, size, labels);
  const { closed } = write(plan.texts.flatMap((text) => editAt(text, text.text)));
  const notes = [
    ...(plan.skippedHeaderRows > 0 ? [GRID.headersSkipped(plan.skippedHeaderRows)] : []),
    ...(plan.overflow.length > 0 ? [GRID.overflow(plan.overflow)] : []),
    ...(closed > 0 ? [GRID.closedCells(closed)] : []),
  ];
  return notes.length === 0 ? undefined : notes.join(" ");
}
