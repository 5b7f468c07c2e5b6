import { useRef, useState } from "react";
import { GRID } from "#renderer/text/grid.ts";
import "#renderer/styles/grid.css";
import { isRowWithin, type Selection, selectionOf } from "./cell-range.ts";
import { GridHead } from "./grid-head.tsx";
import type { GridProps } from "./grid-props.ts";
import { GridRow, type GridRowActions, ROW_HEIGHT } from "./grid-row.tsx";
import { nextSort, type RowSort } from "./row-order.ts";
import { useGridController } from "./use-grid-controller.ts";
import { useGridLines } from "./use-grid-lines.ts";
import { useShownRows } from "./use-shown-rows.ts";
import { useStable } from "./use-stable.ts";
import { useVisibleRows } from "./use-visible-rows.ts";

/**
 * A grid to type into as into Excel. The active cell always holds a real, focused text field whose text is selected, so that typing simply
 * replaces it: Unikey, the Windows keyboard and the clipboard meet an ordinary field, and there is no step in which a letter could be lost.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { label, columns, rowId, frozen, search } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<RowSort>();
  const [widths, setWidths] = useState<ReadonlyMap<string, number>>(new Map());
  const [selection, setSelection] = useState<Selection>(selectionOf({ row: 0, column: 0 }));
  const [searched, setSearched] = useState(search);
  if (searched !== search) {
    // The rows are others now: what was selected stands elsewhere or nowhere.
    setSearched(search);
    setSelection(selectionOf({ row: 0, column: selection.active.column }));
  }
  const lines = useGridLines(props, useShownRows(props, sort, search), selection.active.row);
  const shown = lines.all;
  const { visible, look } = useVisibleRows(scroller, ROW_HEIGHT, shown.length);
  const grid = useGridController(props, lines, { selection, setSelection }, scroller);
  const { range, draft } = grid;
  const actions = useStable<GridRowActions>({
    draft: grid.setDraft,
    press: (place, isExtending) => grid.select(isExtending ? { ...selection, corner: place } : selectionOf(place)),
    drag: grid.drag,
    open: grid.open,
  });
  const template = columns.map((column) => `${widths.get(column.id) ?? column.width}px`).join(" ");

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of thousands of rows cannot be drawn whole; the grid role says so.
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={shown.length}
      aria-colcount={columns.length}
      aria-multiselectable
      tabIndex={-1}
      onScroll={look}
      onKeyDown={grid.onKeyDown}
      onCopy={(event) => grid.onCopy(event, false)}
      onCut={(event) => grid.onCopy(event, true)}
      onPaste={grid.onPaste}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) grid.commit();
      }}
    >
      <GridHead
        columns={columns}
        template={template}
        frozen={frozen}
        sort={sort}
        onSort={(columnId) => setSort(nextSort(sort, columnId))}
        onResize={(columnId, width) => setWidths(new Map([...widths, [columnId, width]]))}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: as the grid. */}
      <div role="rowgroup" className="grid-body" style={{ height: shown.length * ROW_HEIGHT }}>
        {rowsToDraw(visible, selection.active.row, shown.length).map((index) => {
          const row = shown[index];
          if (row === undefined) return null;
          return (
            <GridRow
              key={rowId(row)}
              row={row}
              id={rowId(row)}
              index={index}
              columns={columns}
              template={template}
              frozen={frozen}
              active={selection.active.row === index ? selection.active.column : undefined}
              draft={selection.active.row === index ? draft : undefined}
              selectedFrom={isRowWithin(range, index) ? range.left : 1}
              selectedTo={isRowWithin(range, index) ? range.right : 0}
              refusalAt={grid.cells.refusalAt}
              actions={actions}
            />
          );
        })}
      </div>
      {shown.length === 0 ? <p className="grid-empty">{GRID.empty}</p> : null}
    </div>
  );
}

/** The visible rows, and the active one even when it is scrolled away: its field must not lose the focus. */
function rowsToDraw({ from, to }: { readonly from: number; readonly to: number }, active: number, count: number): readonly number[] {
  const seen = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, index) => from + index);
  return active >= from && active < to ? seen : [...seen, active];
}
