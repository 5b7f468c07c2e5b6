import { useRef, useState } from "react";
import { GRID } from "#renderer/text/grid.ts";
import "#renderer/styles/grid.css";
import "#renderer/styles/grid-menu.css";
import { isRowWithin, type Selection, selectionOf } from "./cell-range.ts";
import { type ColumnFilters, rowsThrough, valuesIn, withFilter } from "./column-filter.ts";
import { ColumnMenu } from "./column-menu.tsx";
import { fittingWidth, useColumnWidths } from "./column-widths.ts";
import type { GridColumn } from "./grid-column.ts";
import { focusField } from "./grid-elements.ts";
import { GridHead } from "./grid-head.tsx";
import { useGridLayout } from "./grid-layout.ts";
import type { GridProps } from "./grid-props.ts";
import { GridRow, ROW_HEIGHT } from "./grid-row.tsx";
import { GridStatus } from "./grid-status.tsx";
import type { RowSort } from "./row-order.ts";
import { useGridActions } from "./use-grid-actions.ts";
import { useGridController } from "./use-grid-controller.ts";
import { useGridLines } from "./use-grid-lines.ts";
import { type RowsAsked, useShownRows } from "./use-shown-rows.ts";
import { useVisibleRows } from "./use-visible-rows.ts";

interface OpenMenu {
  readonly columnId: string;
  readonly button: HTMLElement;
}

/** Tab goes from cell to cell: from the last field of a page Fluent would take the keyboard out of it. */
const OWN_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

const NO_FILTERS: ColumnFilters = new Map();

/**
 * A grid to type into as into Excel. The active cell always holds a real, focused text field whose text is selected, so that typing simply
 * replaces it: Unikey, the Windows keyboard and the clipboard meet an ordinary field, and there is no step in which a letter could be lost.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { label, columns, rows, search } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<RowSort>();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [menu, setMenu] = useState<OpenMenu>();
  const { widths, setWidth } = useColumnWidths(label, columns);
  const fitWidth = (columnId: string) => {
    const column = columns.find(({ id }) => id === columnId);
    if (column !== undefined && scroller.current !== null) setWidth(columnId, fittingWidth(column, rows, scroller.current));
  };
  const found = useShownRows(props, { sort, filters, search });
  const opened = columns.find(({ id }) => id === menu?.columnId);
  const closeMenu = () => {
    setMenu(undefined);
    focusField(scroller.current);
  };
  return (
    <div className="grid-frame">
      <GridTable
        {...props}
        {...{ scroller, found, widths, opened: opened?.id, asked: { sort, filters, search } }}
        head={{ openMenu: (columnId, button) => setMenu({ columnId, button }), resize: setWidth, fit: fitWidth }}
      />
      <GridStatus
        all={rows.length}
        shown={found.length}
        filtered={columns.filter(({ id }) => filters.has(id)).map((column) => column.label)}
        onClearFilters={() => setFilters(NO_FILTERS)}
        aside={props.aside}
      />
      {menu === undefined || opened === undefined ? null : (
        <ColumnMenu
          key={opened.id}
          label={opened.label}
          button={menu.button}
          isSorted={sort?.columnId === opened.id}
          valuesNow={() => valuesIn(rowsThrough(rows, columns, filters, opened.id), opened)}
          shown={filters.get(opened.id)}
          onSort={(way) => setSort(way === undefined ? undefined : { columnId: opened.id, isDescending: way === "descending" })}
          onFit={() => fitWidth(opened.id)}
          onFilter={(shown) => setFilters(withFilter(filters, opened.id, shown, rows.map(opened.textOf)))}
          onClose={closeMenu}
        />
      )}
    </div>
  );
}

interface GridTableProps<Row> extends GridProps<Row> {
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  /** The rows that are shown. */
  readonly found: readonly Row[];
  readonly widths: readonly number[];
  /** The column whose menu is open. */
  readonly opened: string | undefined;
  readonly asked: RowsAsked;
  readonly head: Pick<React.ComponentProps<typeof GridHead>["actions"], "openMenu" | "resize" | "fit">;
}

function GridTable<Row>(props: GridTableProps<Row>) {
  const { label, columns, rowId, frozen, scroller, found, widths, opened, asked, head } = props;
  const [selection, setSelection] = useSelection(columns, asked);
  const layout = useGridLayout(widths, frozen);
  const lines = useGridLines(props, found, selection.active.row);
  const shown = lines.all;
  const { visible, look } = useVisibleRows(scroller, ROW_HEIGHT, shown.length);
  const grid = useGridController(props, lines, { selection, setSelection }, scroller);
  const { range, draft } = grid;
  const actions = useGridActions(grid, selection);
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
      data-tabster={OWN_TAB}
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
        {...{ columns, layout, opened, sort: asked.sort, filters: asked.filters }}
        actions={{ ...actions.ofHead, ...head, leave: () => focusField(scroller.current) }}
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
              layout={layout}
              active={selection.active.row === index ? selection.active.column : undefined}
              draft={selection.active.row === index ? draft : undefined}
              selectedFrom={isRowWithin(range, index) ? range.left : 1}
              selectedTo={isRowWithin(range, index) ? range.right : 0}
              refusalAt={grid.cells.refusalAt}
              actions={actions.ofRows}
            />
          );
        })}
      </div>
      {shown.length === 0 ? <p className="grid-empty">{props.rows.length === 0 ? GRID.empty : GRID.noneFound}</p> : null}
    </div>
  );
}

/** What is selected, at first where the first text is typed. Once other rows are asked for, what was selected stands elsewhere or nowhere. */
function useSelection<Row>(columns: readonly GridColumn<Row>[], { search, filters }: RowsAsked) {
  const firstOpen = columns.findIndex(({ entry }) => entry !== undefined);
  const [selection, setSelection] = useState<Selection>(selectionOf({ row: 0, column: Math.max(0, firstOpen) }));
  const [answered, setAnswered] = useState({ search, filters });
  if (answered.search !== search || answered.filters !== filters) {
    setAnswered({ search, filters });
    setSelection(selectionOf({ row: 0, column: selection.active.column }));
  }
  return [selection, setSelection] as const;
}

/** The visible rows, and the active one even when it is scrolled away: its field must not lose the focus. */
function rowsToDraw({ from, to }: { readonly from: number; readonly to: number }, active: number, count: number): readonly number[] {
  const seen = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, index) => from + index);
  return active >= from && active < to ? seen : [...seen, active];
}
