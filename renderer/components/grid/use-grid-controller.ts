import { type ClipboardEvent, type KeyboardEvent, type RefObject, useState } from "react";
import { type CellPlace, type CellRange, rangeOf, type Selection, selectionOf } from "./cell-range.ts";
import { writeTabbedText } from "./clipboard-cells.ts";
import type { CellEdit } from "./grid-column.ts";
import type { GridProps } from "./grid-props.ts";
import { commandFor } from "./key-command.ts";
import { pasteInto } from "./paste-into.ts";
import { type GridTools, runCommand } from "./run-command.ts";
import { useGridCells } from "./use-grid-cells.ts";
import { useKeepInView } from "./use-keep-in-view.ts";

/** What is selected and typed in a grid, and what keys and the clipboard do with it. `shown` are the rows in the order in which they stand. */
export function useGridController<Row>(props: GridProps<Row>, shown: readonly Row[], scroller: RefObject<HTMLDivElement | null>) {
  const { columns, rowId, onPasted } = props;
  const [selection, setSelection] = useState<Selection>(selectionOf({ row: 0, column: 0 }));
  /** The text being typed; undefined while the cell only shows what it holds. */
  const [draft, setDraft] = useState<string>();
  const cells = useGridCells(props);
  const keepInView = useKeepInView(scroller);
  const size = { rows: shown.length, columns: columns.length };
  const range = rangeOf(selection);

  const textAt = ({ row, column }: CellPlace): string => {
    const [found, of] = [shown[row], columns[column]];
    if (found === undefined || of === undefined) return "";
    return cells.refusalAt(rowId(found), of.id)?.text ?? of.textOf(found);
  };
  const editAt = ({ row, column }: CellPlace, text: string): readonly CellEdit[] => {
    const [found, of] = [shown[row], columns[column]];
    return found === undefined || of === undefined ? [] : [{ rowId: rowId(found), columnId: of.id, text }];
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
  const tools: GridTools = { size, selection, setDraft, select, cells, textAt, editAt };
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
    onCopy: (event: ClipboardEvent, isCut: boolean) => {
      if (draft !== undefined) return;
      event.preventDefault();
      const places = placesIn(range);
      event.clipboardData.setData("text/plain", writeTabbedText(places.map((row) => row.map(textAt))));
      if (isCut) cells.write(places.flat().flatMap((place) => editAt(place, "")));
    },
    onPaste: (event: ClipboardEvent) => {
      if (draft !== undefined) return;
      event.preventDefault();
      const message = pasteInto(event.clipboardData, { range, size, columns, editAt, write: cells.write });
      if (message !== undefined) onPasted(message);
    },
  };
}

function keyDown(event: KeyboardEvent, isTyping: boolean, tools: GridTools): void {
  // Keys that belong to an input method in the middle of a word are its own.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  const command = commandFor(event, isTyping);
  if (command === undefined) return;
  event.preventDefault();
  runCommand(command, tools);
}

function placesIn({ top, left, bottom, right }: CellRange): readonly (readonly CellPlace[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, across) => ({ row: top + down, column: left + across })),
  );
}
