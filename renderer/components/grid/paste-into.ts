import { GRID } from "#renderer/text/grid.ts";
import type { CellPlace, CellRange, GridSize } from "./cell-range.ts";
import { readClipboard } from "./clipboard-cells.ts";
import type { CellEdit, GridColumn } from "./grid-column.ts";
import { foldLabel, type PastePlan, planPaste } from "./paste-plan.ts";

interface PasteTarget<Row> {
  readonly range: CellRange;
  /** How many rows and columns take texts; where new rows are made there is no last one. */
  readonly size: GridSize;
  readonly columns: readonly GridColumn<Row>[];
  readonly editAt: (place: CellPlace, text: string) => readonly CellEdit[];
  readonly write: (edits: readonly CellEdit[]) => { readonly closed: number };
  readonly onPasted: (message: string) => void;
}

/** So many cells are entered after the next picture, so that neither reading nor entering them holds the window up for long. */
const MANY = 2000;

/** Pastes the clipboard as one step, and says what was left out and why where not everything found its cell. */
export function pasteInto<Row>(data: Pick<DataTransfer, "getData">, target: PasteTarget<Row>): void {
  const table = readClipboard(data);
  if (table === undefined) {
    target.onPasted(GRID.pasteTooLarge);
    return;
  }
  const { range, size, columns } = target;
  const labels = new Set(columns.flatMap((column) => [column.label, ...(column.groups ?? [])]).map(foldLabel));
  const plan = planPaste(table, range, size, labels);
  if (plan.texts.length > MANY) setTimeout(() => enterPlan(plan, target));
  else enterPlan(plan, target);
}

function enterPlan<Row>(plan: PastePlan, { editAt, write, onPasted }: PasteTarget<Row>): void {
  const { closed } = write(plan.texts.flatMap((text) => editAt(text, text.text)));
  const notes = [
    ...(plan.skippedHeaderRows > 0 ? [GRID.headersSkipped(plan.skippedHeaderRows)] : []),
    ...(plan.overflow.length > 0 ? [GRID.overflow(plan.overflow)] : []),
    ...(closed > 0 ? [GRID.closedCells(closed)] : []),
  ];
  if (notes.length > 0) onPasted(notes.join(" "));
}
