import { type ClipboardEvent, type KeyboardEvent, type RefObject, useImperativeHandle, useState } from "react";
import { type CellPlace, type CellRange, rangeOf, type Selection, selectionOf } from "./cell-range.ts";
import { writeTabbedText } from "./clipboard-cells.ts";
import type { CellEdit } from "./grid-column.ts";
import type { GridProps } from "./grid-props.ts";
import { commandFor } from "./key-command.ts";
import { pasteInto } from "./paste-into.ts";
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
  const { columns, rowId, onPasted, blankRow, onRemoveRows, handle } = props;
  /** The text being typed; undefined while the cell only shows what it holds. */
  const [draft, setDraft] = useState<string>();
  const cells = useGridCells(props);
  const keepInView = useKeepInView(scroller);
  // Whoever types into the last empty line goes on below it, where the next one will be.
  const isGrowing = blankRow !== undefined && draft !== undefined && selection.active.row === shown.length - 1;
  const size = { rows: shown.length + (isGrowing ? 1 : 0), columns: columns.length };
  const range = rangeOf(selection);

  const textAt = ({ row, column }: CellPlace): string => {
    const [line, of] = [shown[row], columns[column]];
    if (line === undefined || of === undefined) return "";
    return cells.refusalAt(rowId(line), of.id)?.text ?? of.textOf(line);
  };
  const editAt = ({ row, column }: CellPlace, text: string): readonly CellEdit[] => {
    const [id, of] = [idAt(row), columns[column]];
    return id === undefined || of === undefined ? [] : [{ rowId: id, columnId: of.id, text }];
  };
  const commit = () => {
    if (draft !== undefined) cells.write(editAt(selection.active, draft));
    setDraft(undefined);
  };
  const select = (next: Selection) => {
    commit();
    setSelection(next);
    keepInView(next.corner.row);
  };
  const selectedRowIds = () => found.slice(range.top, range.bottom + 1).map(rowId);
  const removeRows = () => {
    const ids = selectedRowIds();
    if (ids.length === 0) return;
    setSelection(selectionOf({ ...selection.active, row: range.top }));
    onRemoveRows?.(ids);
  };
  const tools: GridTools = { size, selection, setDraft, select, cells, removeRows, textAt, editAt };
  useImperativeHandle(handle, () => ({ removeRows }));
  return {
    selection,
    range,
    draft,
    setDraft,
    cells,
    commit,
    select,
    drag: (corner: CellPlace) => setSelection((before) => ({ ...before, corner })),
    open: () => setDraft(textAt(selection.active)),
    onKeyDown: (event: KeyboardEvent) => keyDown(event, draft !== undefined, tools),
    ...clipboardHandlers({ isTyping: draft !== undefined, range, textAt, editAt, write: cells.write }, (data) => {
      const rows = blankRow === undefined ? size.rows : Number.POSITIVE_INFINITY;
      const message = pasteInto(data, { range, size: { ...size, rows }, columns, editAt, write: cells.write });
      if (message !== undefined) onPasted(message);
    }),
  };
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
  if (key === "Enter" && altKey) {
    event.preventDefault();
    target.setRangeText("\n", target.selectionStart, target.selectionEnd, "end");
    target.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }
  return (key === "ArrowUp" || key === "ArrowDown") && target.value.includes("\n");
}

interface ClipboardTools extends Pick<GridTools, "textAt" | "editAt"> {
  readonly isTyping: boolean;
  readonly range: CellRange;
  readonly write: CellWriter["write"];
}

/** While text is typed the clipboard belongs to the field. */
function clipboardHandlers({ isTyping, range, textAt, editAt, write }: ClipboardTools, paste: (data: DataTransfer) => void) {
  return {
    onCopy: (event: ClipboardEvent, isCut: boolean) => {
      if (isTyping) return;
      event.preventDefault();
      const places = placesIn(range);
      event.clipboardData.setData("text/plain", writeTabbedText(places.map((row) => row.map(textAt))));
      if (isCut) write(places.flat().flatMap((place) => editAt(place, "")));
    },
    onPaste: (event: ClipboardEvent) => {
      if (isTyping) return;
      event.preventDefault();
      paste(event.clipboardData);
    },
  };
}

function placesIn({ top, left, bottom, right }: CellRange): readonly (readonly CellPlace[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, across) => ({ row: top + down, column: left + across })),
  );
}
