import { type MouseEvent, memo, type PointerEvent, useId } from "react";
import type { CellPlace } from "./cell-range.ts";
import { GridCellField } from "./grid-cell-field.tsx";
import { type GridColumn, isOpenCell, type RefusedCell } from "./grid-column.ts";
import { focusField } from "./grid-elements.ts";
import type { GridLayout } from "./grid-layout.ts";

/** Pixels at 100 %. */
export const ROW_HEIGHT = 30;

interface GridRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: GridLayout;
  /** The active column where this is the active row. */
  readonly active: number | undefined;
  readonly draft: string | undefined;
  /** The selected columns of this row, both ends within; none where `from` lies behind `to`. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly refusalAt: (rowId: string, columnId: string) => RefusedCell | undefined;
  readonly actions: GridRowActions;
}

/** What is done in a row; the same functions as long as the grid stands. */
export interface GridRowActions extends Readonly<Record<string, (...given: never[]) => void>> {
  readonly draft: (text: string) => void;
  readonly press: (place: CellPlace, isExtending: boolean) => void;
  readonly drag: (place: CellPlace) => void;
  /** Selects whole rows. */
  readonly pressRow: (row: number, isExtending: boolean) => void;
  readonly dragToRow: (row: number) => void;
  /** Begins to edit the text as it is. */
  readonly open: () => void;
}

/** One row of the grid, drawn again only when it shows something else. */
export const GridRow = memo(PlainGridRow) as typeof PlainGridRow;

function PlainGridRow<Row>(props: GridRowProps<Row>) {
  const { row, id, index, columns, layout, active, draft, selectedFrom, selectedTo, refusalAt, actions } = props;
  const isSelected = (column: number) => column >= selectedFrom && column <= selectedTo;
  const reasonId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows stand at their places on a long page, which no table row can.
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 1}
      className="grid-row"
      style={{ top: index * ROW_HEIGHT, height: ROW_HEIGHT, gridTemplateColumns: layout.template }}
    >
      <div
        aria-hidden
        className={selectedTo < selectedFrom ? "grid-row-head frozen" : "grid-row-head frozen within"}
        onPointerDown={(event: PointerEvent<HTMLElement>) => {
          if (event.button !== 0) return;
          event.preventDefault();
          focusField(event.currentTarget);
          actions.pressRow(index, event.shiftKey);
        }}
        onPointerEnter={(event: PointerEvent) => {
          if (event.buttons === 1) actions.dragToRow(index);
        }}
      >
        {index + 1}
      </div>
      {columns.map((column, place) => {
        const refused = refusalAt(id, column.id);
        const text = refused?.text ?? column.textOf(row);
        const isActive = active === place;
        const reason = refused === undefined ? undefined : `${reasonId}-${place}`;
        const isOpen = isOpenCell(column, row);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the role is one of two, both of which may be pressed.
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles count columns.
          <div
            key={column.id}
            role={place === 0 ? "rowheader" : "gridcell"}
            tabIndex={-1}
            aria-colindex={place + 1}
            aria-selected={isSelected(place)}
            aria-readonly={!isOpen}
            aria-invalid={refused !== undefined}
            aria-describedby={reason}
            title={refused?.reason ?? (isClipped(text, layout.widths[place]) ? text : undefined)}
            className={classesOf({
              column,
              isActive,
              isSelected: isSelected(place),
              isRefused: refused !== undefined,
              isOpen,
              isFrozen: layout.frozenLefts[place] !== undefined,
            })}
            style={{ left: layout.frozenLefts[place] }}
            onPointerDown={(event: PointerEvent<HTMLElement>) => {
              if (event.button !== 0 || (isActive && draft !== undefined)) return;
              takeFocus(event.currentTarget, event.shiftKey);
              actions.press({ row: index, column: place }, event.shiftKey);
            }}
            onMouseDown={(event: MouseEvent) => {
              // The browser would take the focus from the field that has it by now, and put the caret into its selected text.
              if (!isActive || draft === undefined) event.preventDefault();
            }}
            onPointerEnter={(event: PointerEvent) => {
              if (event.buttons === 1) actions.drag({ row: index, column: place });
            }}
            onDoubleClick={actions.open}
          >
            {isActive ? (
              <GridCellField
                label={column.label}
                text={text}
                draft={draft}
                isOpen={isOpen}
                choices={column.choices}
                isLong={column.kind === "text" && column.choices === undefined}
                hasLines={column.hasLines === true}
                onDraft={actions.draft}
              />
            ) : (
              <span className="grid-text">{text}</span>
            )}
            {refused === undefined ? null : (
              <span id={reason} className="grid-reason">
                {refused.reason}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** About as wide as letters are on average: a text that may not fit is shown whole under the pointer. */
const LETTER_WIDTH = 6.5;

function isClipped(text: string, width = 0): boolean {
  return text.length * LETTER_WIDTH > width || text.includes("\n");
}

/**
 * The field of the active cell takes the focus back, also where the press only widens the selection; another cell takes it until its own field is
 * there: a press is meant, unlike a cell that comes anew.
 */
function takeFocus(cell: HTMLElement, isExtending: boolean): void {
  if (isExtending || cell.querySelector(".grid-field") !== null) focusField(cell);
  else cell.focus({ preventScroll: true });
}

interface CellLook<Row> {
  readonly column: GridColumn<Row>;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isRefused: boolean;
  readonly isOpen: boolean;
  readonly isFrozen: boolean;
}

function classesOf<Row>({ column, isActive, isSelected, isRefused, isOpen, isFrozen }: CellLook<Row>): string {
  return [
    "grid-cell",
    ...(column.kind === "number" ? ["number"] : []),
    ...(isActive ? ["active"] : []),
    ...(isSelected ? ["selected"] : []),
    ...(isRefused ? ["refused"] : []),
    ...(isOpen ? [] : ["closed"]),
    ...(isFrozen ? ["frozen"] : []),
  ].join(" ");
}
