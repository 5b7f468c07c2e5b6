import { ArrowSortDownRegular, ArrowSortUpRegular, ChevronDownRegular, FilterFilled } from "@fluentui/react-icons";
import type { KeyboardEvent, PointerEvent } from "react";
import { GRID } from "#renderer/text/grid.ts";
import type { ColumnFilters } from "./column-filter.ts";
import type { GridColumn } from "./grid-column.ts";
import { focusField } from "./grid-elements.ts";
import type { GridLayout } from "./grid-layout.ts";
import { type HeaderCell, headerRows } from "./header-cells.ts";
import type { RowSort } from "./row-order.ts";

/** What is done at the head of a grid. */
export interface GridHeadActions {
  /** Selects columns whole, counted from 0. */
  readonly pressColumns: (from: number, to: number, isExtending: boolean) => void;
  readonly dragToColumn: (to: number) => void;
  readonly selectAll: () => void;
  readonly openMenu: (columnId: string, button: HTMLElement) => void;
  readonly resize: (columnId: string, width: number) => void;
  readonly fit: (columnId: string) => void;
  /** The keyboard goes back to the active cell. */
  readonly leave: () => void;
}

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: GridLayout;
  readonly sort: RowSort | undefined;
  readonly filters: ColumnFilters;
  /** The column whose menu is open. */
  readonly opened: string | undefined;
  readonly actions: GridHeadActions;
}

/** The head of the grid: headers over headers. A press selects columns, the button in it sorts and filters, its edge makes it wider. */
export function GridHead<Row>(props: GridHeadProps<Row>) {
  const { columns, layout, actions } = props;
  const rows = headerRows(columns);
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the grid.
    <div
      role="rowgroup"
      className="grid-head"
      style={{ gridTemplateColumns: layout.template, gridTemplateRows: `repeat(${rows.length}, auto)` }}
      onKeyDown={(event) => moveInHead(event, actions.leave)}
    >
      <div
        aria-hidden
        className="grid-head-cell grid-corner frozen"
        title={GRID.selectAll}
        style={{ gridColumn: 1, gridRow: `1 / span ${rows.length}`, left: 0 }}
        onPointerDown={(event) => press(event, actions.selectAll)}
      />
      {rows.map((cells, level) => (
        // biome-ignore lint/a11y/useSemanticElements: as the grid.
        <div role="row" key={cells.map(({ from }) => from).join()} tabIndex={-1} className="grid-head-row">
          {cells.map((cell) => (
            <HeadCell key={cell.from} cell={cell} level={level} {...props} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface HeadCellProps<Row> extends GridHeadProps<Row> {
  readonly cell: HeaderCell;
  readonly level: number;
}

function HeadCell<Row>({ cell, level, layout, sort, filters, opened, actions }: HeadCellProps<Row>) {
  const { columnId, label, from, columns, rows } = cell;
  const way = wayOf(sort !== undefined && sort.columnId === columnId ? sort : undefined);
  const left = layout.frozenLefts[from];
  const last = from + columns - 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the grid.
    <div
      role="columnheader"
      tabIndex={-1}
      aria-colindex={from + 1}
      aria-colspan={columns}
      aria-sort={way}
      className={left === undefined ? "grid-head-cell" : "grid-head-cell frozen"}
      style={{ gridColumn: `${from + 2} / span ${columns}`, gridRow: `${level + 1} / span ${rows}`, left }}
      onPointerDown={(event) => press(event, () => actions.pressColumns(from, last, event.shiftKey))}
      onPointerEnter={(event) => {
        if (event.buttons === 1 && !event.currentTarget.closest(".grid")?.querySelector(".grid-edge.held")) actions.dragToColumn(last);
      }}
    >
      <span className="grid-label">{label}</span>
      {columnId === undefined ? null : (
        <>
          <button
            type="button"
            tabIndex={-1}
            className={way === "none" && !filters.has(columnId) ? "grid-menu" : "grid-menu set"}
            title={GRID.menuHint}
            aria-label={GRID.menu(label)}
            aria-haspopup="dialog"
            aria-expanded={opened === columnId}
            onClick={(event) => actions.openMenu(columnId, event.currentTarget)}
          >
            {SORT_ICONS[way]}
            {filters.has(columnId) ? <FilterFilled /> : null}
            {way === "none" && !filters.has(columnId) ? <ChevronDownRegular /> : null}
          </button>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the menu fits the column as well, by keyboard. */}
          <span
            className="grid-edge"
            title={GRID.edgeHint}
            onPointerDown={(event) => followEdge(event, (width) => actions.resize(columnId, width))}
            onDoubleClick={() => actions.fit(columnId)}
          />
        </>
      )}
    </div>
  );
}

const SORT_ICONS = { none: null, ascending: <ArrowSortUpRegular />, descending: <ArrowSortDownRegular /> } as const;

function wayOf(sort: RowSort | undefined): keyof typeof SORT_ICONS {
  if (sort === undefined) return "none";
  return sort.isDescending ? "descending" : "ascending";
}

/** The button and the edge of a column are pressed for themselves. */
function press(event: PointerEvent<HTMLElement>, then: () => void): void {
  const isOwn = event.target instanceof Element && event.target.closest(".grid-menu, .grid-edge") !== null;
  if (event.button !== 0 || isOwn) return;
  event.preventDefault();
  focusField(event.currentTarget);
  then();
}

/** The arrows go from head to head and back to the cells; Alt+↓ opens the menu as Enter does. */
function moveInHead(event: KeyboardEvent<HTMLElement>, leave: () => void): void {
  event.stopPropagation();
  const button = event.target;
  if (!(button instanceof HTMLElement)) return;
  if (event.key === "ArrowDown" && event.altKey) {
    event.preventDefault();
    button.click();
    return;
  }
  if (event.key === "ArrowDown" || event.key === "Escape") {
    event.preventDefault();
    leave();
    return;
  }
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(".grid-menu")].toSorted(
    (one, other) => placeOf(one) - placeOf(other),
  );
  buttons[buttons.indexOf(button) + step]?.focus();
}

function placeOf(button: HTMLElement): number {
  return Number(button.parentElement?.getAttribute("aria-colindex"));
}

/** Follows the pointer while it draws the edge of a column. */
function followEdge(event: PointerEvent<HTMLElement>, onWidth: (width: number) => void): void {
  const edge = event.currentTarget;
  const cell = edge.parentElement;
  if (cell === null) return;
  event.preventDefault();
  edge.setPointerCapture(event.pointerId);
  edge.classList.add("held");
  const [start, width] = [event.clientX, cell.offsetWidth];
  const follow = (move: globalThis.PointerEvent) => onWidth(width + move.clientX - start);
  const end = () => {
    edge.removeEventListener("pointermove", follow);
    edge.classList.remove("held");
  };
  edge.addEventListener("pointermove", follow);
  edge.addEventListener("lostpointercapture", end, { once: true });
}
