import { type KeyboardEvent, type RefObject, useImperativeHandle, useRef, useState } from "react";
import { type CellPlace, rangeOf, type Selection, selectionOf } from "./cell-range.ts";
import { gridClipboard } from "./grid-clipboard.ts";
import type { CellEdit } from "./grid-column.ts";
import { focusField, headButton } from "./grid-elements.ts";
import type { GridProps } from "./grid-props.ts";
import { commandFor } from "./key-command.ts";
import { type GridTools, runCommand } from "./run-command.ts";
import { type CellWriter, useGridCells } from "./use-grid-cells.ts";
import type { GridLines } from "./use-grid-lines.ts";
import { useKeepInView } from "./use-keep-in-view.ts";

interface GridSelection {
  readonly selection: Selection;
  readonly setSelection: (next: Selection | ((before: Selection) => Selection)) => void;
}

/** What is selected and typed in a grid, and what keys and the clipboard do with it. */
export function useGridController<Row>(
  props: GridProps<Row>,
  { rows: found, all: shown, idAt }: GridLines<Row>,
  { selection, setSelection }: GridSelection,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const { columns, onPasted, blankRow, handle } = props;
  /** The text being typed; undefined while the cell only shows what it holds. */
  const [draft, setDraft] = useState<string>();
  const tabRun = useRef<GridTools["tabRun"]["current"]>(undefined);
  const cells = useGridCells(props);
  const keepInView = useKeepInView(scroller);
  // Whoever types into the last empty line goes on below it, where the next one will be.
  const isGrowing = blankRow !== undefined && draft !== undefined && selection.active.row === shown.length - 1;
  const size = { rows: shown.length + (isGrowing ? 1 : 0), columns: columns.length };
  const range = rangeOf(selection);
  const isTyping = draft !== undefined;

  const access = cellAccess(props, { all: shown, idAt }, cells);
  const commit = () => {
    if (draft !== undefined) cells.write(access.editAt(selection.active, draft));
    setDraft(undefined);
  };
  const span = (next: Selection) => {
    commit();
    setSelection(next);
  };
  const select = (next: Selection) => {
    span(next);
    keepInView(next.corner.row);
  };
  const { removeRows, goTo } = rowActions(props, found, { selection, setSelection, select }, scroller);
  const focus = headFocus(scroller, selection.active.column);
  const tools: GridTools = { size, selection, tabRun, draft, setDraft, select, span, ...focus, cells, removeRows, ...access };
  useImperativeHandle(handle, () => ({ removeRows, goTo }));
  const roomBelow = blankRow === undefined ? size.rows : Number.POSITIVE_INFINITY;
  return {
    size,
    range,
    draft,
    setDraft,
    cells,
    commit,
    select,
    span,
    drag: (corner: CellPlace) => setSelection((before) => ({ ...before, corner })),
    open: () => setDraft(access.textAt(selection.active)),
    onKeyDown: (event: KeyboardEvent) => keyDown(event, isTyping, tools),
    ...gridClipboard({ isTyping, range, size: { ...size, rows: roomBelow }, columns, ...access, write: cells.write, onPasted }),
  };
}

/** What a cell shows, refused or not, and the edit that gives it another text. */
function cellAccess<Row>(
  { columns, rowId }: GridProps<Row>,
  { all, idAt }: Pick<GridLines<Row>, "all" | "idAt">,
  { refusalAt }: Pick<CellWriter, "refusalAt">,
) {
  return {
    textAt: ({ row, column }: CellPlace): string => {
      const [line, of] = [all[row], columns[column]];
      if (line === undefined || of === undefined) return "";
      return refusalAt(rowId(line), of.id)?.text ?? of.textOf(line);
    },
    editAt: ({ row, column }: CellPlace, text: string): readonly CellEdit[] => {
      const [id, of] = [idAt(row), columns[column]];
      return id === undefined || of === undefined ? [] : [{ rowId: id, columnId: of.id, text }];
    },
  };
}

/** What is done to rows by their ids. */
function rowActions<Row>(
  { rowId, onRemoveRows }: GridProps<Row>,
  found: readonly Row[],
  { selection, setSelection, select }: GridSelection & { readonly select: (next: Selection) => void },
  scroller: RefObject<HTMLElement | null>,
) {
  const { top, bottom } = rangeOf(selection);
  return {
    removeRows: () => {
      const ids = found.slice(top, bottom + 1).map(rowId);
      if (ids.length === 0) return;
      setSelection(selectionOf({ ...selection.active, row: top }));
      onRemoveRows?.(ids);
    },
    goTo: (id: string) => {
      const row = found.findIndex((one) => rowId(one) === id);
      if (row < 0) return;
      select(selectionOf({ row, column: 0 }));
      focusField(scroller.current);
    },
  };
}

/** How keys leave the cells for the head of a column. */
function headFocus(scroller: RefObject<HTMLElement | null>, active: number): Pick<GridTools, "toHead" | "offer"> {
  return {
    toHead: (column) => headButton(scroller.current, column)?.focus(),
    offer: (isMenu) => offer(scroller.current, active, isMenu),
  };
}

/** The choices of a field open where it has some; where it has none, or the menu is meant, that of the column does. */
function offer(scroller: HTMLElement | null, column: number, isMenu: boolean): void {
  const field = scroller?.querySelector<HTMLInputElement>("input.grid-field");
  if (!isMenu && field?.list && !field.readOnly) field.showPicker();
  else headButton(scroller, column)?.click();
}

function keyDown(event: KeyboardEvent, isTyping: boolean, tools: GridTools): void {
  // Keys that belong to an input method in the middle of a word are its own.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  if (isTyping && isWithinLines(event)) return;
  const command = commandFor(event, isTyping);
  if (command === undefined) return;
  event.preventDefault();
  runCommand(command, tools);
}

/** Keys that move about in several lines of text, or begin a new one. */
function isWithinLines(event: KeyboardEvent): boolean {
  const { target, key, altKey } = event;
  if (!(target instanceof HTMLTextAreaElement)) return false;
  if (key === "Enter" && altKey && target.dataset.lines !== undefined) {
    event.preventDefault();
    target.setRangeText("\n", target.selectionStart, target.selectionEnd, "end");
    target.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }
  return (key === "ArrowUp" || key === "ArrowDown") && target.value.includes("\n");
}
