import { ArrowSortDownRegular, ArrowSortUpRegular } from "@fluentui/react-icons";
import type { PointerEvent } from "react";
import { GRID } from "#renderer/text/grid.ts";
import type { GridColumn } from "./grid-column.ts";
import { type HeaderCell, headerRows } from "./header-cells.ts";
import type { RowSort } from "./row-order.ts";

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly template: string;
  readonly frozen: number;
  readonly sort: RowSort | undefined;
  readonly onSort: (columnId: string) => void;
  readonly onResize: (columnId: string, width: number) => void;
}

/** The head of the grid: headers over headers; a press on a column puts the rows in its order. */
export function GridHead<Row>({ columns, template, frozen, sort, onSort, onResize }: GridHeadProps<Row>) {
  const rows = headerRows(columns);
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the grid.
    <div role="rowgroup" className="grid-head" style={{ gridTemplateColumns: template, gridTemplateRows: `repeat(${rows.length}, auto)` }}>
      {rows.map((cells, level) => (
        // biome-ignore lint/a11y/useSemanticElements: as the grid.
        <div role="row" key={cells.map(({ from }) => from).join()} tabIndex={-1} className="grid-head-row">
          {cells.map((cell) => (
            <HeadCell
              key={cell.from}
              cell={cell}
              level={level}
              isFrozen={cell.from < frozen}
              {...{ columns, template, sort, onSort, onResize }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface HeadCellProps<Row> extends Omit<GridHeadProps<Row>, "frozen"> {
  readonly cell: HeaderCell;
  readonly level: number;
  readonly isFrozen: boolean;
}

function HeadCell<Row>({ cell, level, isFrozen, template, sort, onSort, onResize }: HeadCellProps<Row>) {
  const { columnId, label, from, columns, rows } = cell;
  const sorted = sort !== undefined && sort.columnId === columnId ? sort : undefined;
  const left = template.split(" ").slice(0, from).join(" + ");
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the grid.
    <div
      role="columnheader"
      tabIndex={-1}
      aria-colindex={from + 1}
      aria-colspan={columns}
      aria-sort={wayOf(sorted)}
      className={isFrozen ? "grid-head-cell frozen" : "grid-head-cell"}
      style={{
        gridColumn: `${from + 1} / span ${columns}`,
        gridRow: `${level + 1} / span ${rows}`,
        ...(isFrozen ? { left: left === "" ? 0 : `calc(${left})` } : {}),
      }}
    >
      {columnId === undefined ? (
        <span>{label}</span>
      ) : (
        <button type="button" className="grid-sort" title={GRID.sort} onClick={() => onSort(columnId)}>
          {label}
          {SORT_ICONS[wayOf(sorted)]}
        </button>
      )}
      {columnId === undefined ? null : (
        <span className="grid-edge" onPointerDown={(event) => followEdge(event, (width) => onResize(columnId, width))} />
      )}
    </div>
  );
}

const SORT_ICONS = { none: null, ascending: <ArrowSortUpRegular />, descending: <ArrowSortDownRegular /> } as const;

function wayOf(sort: RowSort | undefined): keyof typeof SORT_ICONS {
  if (sort === undefined) return "none";
  return sort.isDescending ? "descending" : "ascending";
}

const LEAST_WIDTH = 40;

/** Follows the pointer while it draws the edge of a column. */
function followEdge(event: PointerEvent<HTMLElement>, onWidth: (width: number) => void): void {
  const edge = event.currentTarget;
  const cell = edge.parentElement;
  if (cell === null) return;
  event.preventDefault();
  edge.setPointerCapture(event.pointerId);
  const [start, width] = [event.clientX, cell.offsetWidth];
  const follow = (move: globalThis.PointerEvent) => onWidth(Math.max(LEAST_WIDTH, Math.round(width + move.clientX - start)));
  edge.addEventListener("pointermove", follow);
  edge.addEventListener("pointerup", () => edge.removeEventListener("pointermove", follow), { once: true });
}
