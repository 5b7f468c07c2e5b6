import type { CellPlace, Selection } from "./cell-range.ts";
import { selectionOf } from "./cell-range.ts";
import type { GridHeadActions } from "./grid-head.tsx";
import type { GridRowActions } from "./grid-row.tsx";
import type { useGridController } from "./use-grid-controller.ts";
import { useStable } from "./use-stable.ts";

type GridController = ReturnType<typeof useGridController>;

/** What the pointer does with cells and with the heads of rows and columns. */
export function useGridActions(grid: GridController, { active, corner }: Selection) {
  const [lastRow, lastColumn] = [grid.size.rows - 1, grid.size.columns - 1];
  const ofRows = useStable<GridRowActions>({
    draft: grid.setDraft,
    press: (place: CellPlace, isExtending: boolean) => grid.select(isExtending ? { active, corner: place } : selectionOf(place)),
    drag: grid.drag,
    pressRow: (row: number, isExtending: boolean) =>
      grid.span({ active: { row: isExtending ? active.row : row, column: 0 }, corner: { row, column: lastColumn } }),
    dragToRow: (row: number) => grid.drag({ row, column: corner.column }),
    open: grid.open,
  });
  const ofHead: Pick<GridHeadActions, "pressColumns" | "dragToColumn" | "selectAll"> = {
    pressColumns: (from, to, isExtending) =>
      grid.span({ active: { row: 0, column: isExtending ? active.column : from }, corner: { row: lastRow, column: to } }),
    dragToColumn: (column) => grid.drag({ row: corner.row, column }),
    selectAll: () => grid.span({ active: { row: 0, column: 0 }, corner: { row: lastRow, column: lastColumn } }),
  };
  return { ofRows, ofHead };
}
