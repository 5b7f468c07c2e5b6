import { type CellPlace, type GridSize, nextInOrder, rangeOf, type Selection, selectionOf, stepped } from "./cell-range.ts";
import type { CellEdit } from "./grid-column.ts";
import type { GridCommand } from "./key-command.ts";
import type { CellWriter } from "./use-grid-cells.ts";

/** What commands work with. */
export interface GridTools {
  readonly size: GridSize;
  readonly selection: Selection;
  readonly setDraft: (draft: string | undefined) => void;
  /** Commits what is typed and selects. */
  readonly select: (selection: Selection) => void;
  readonly cells: CellWriter;
  readonly removeRows: () => void;
  readonly textAt: (place: CellPlace) => string;
  readonly editAt: (place: CellPlace, text: string) => readonly CellEdit[];
}

/** Does what a key asks. */
export function runCommand(command: GridCommand, tools: GridTools): void {
  const { size, selection, select, setDraft, cells, textAt, editAt } = tools;
  const { active, corner } = selection;
  switch (command.kind) {
    case "step": {
      const to = stepped(command.isExtending ? corner : active, command.by, size);
      select(command.isExtending ? { active, corner: to } : selectionOf(to));
      return;
    }
    case "accept":
      select(selectionOf(placeAfter(active, command.onwards, size)));
      return;
    case "cancel":
      setDraft(undefined);
      return;
    case "open":
      setDraft(textAt(active));
      return;
    case "clear":
      cells.write(placesOf(selection).flatMap((place) => editAt(place, "")));
      return;
    case "fill-down":
      cells.write(fillDown(selection, textAt, editAt));
      return;
    case "select-all":
      select({ active, corner: { row: size.rows - 1, column: size.columns - 1 } });
      return;
    case "remove-rows":
      tools.removeRows();
      return;
    case "undo":
      cells.undo();
      return;
    case "redo":
      cells.redo();
      return;
  }
}

type Onwards = Extract<GridCommand, { readonly kind: "accept" }>["onwards"];

function placeAfter(active: CellPlace, onwards: Onwards, size: GridSize): CellPlace {
  if (onwards === "down" || onwards === "up") return stepped(active, [onwards === "down" ? 1 : -1, 0], size);
  return nextInOrder(active, onwards === "next" ? 1 : -1, size);
}

function placesOf(selection: Selection): readonly CellPlace[] {
  const { top, left, bottom, right } = rangeOf(selection);
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
  return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, across) => ({ row, column: left + across })));
}

/** The first row of the selection over all of it; of one row the row above. */
function fillDown(selection: Selection, textAt: GridTools["textAt"], editAt: GridTools["editAt"]): readonly CellEdit[] {
  const { top, bottom } = rangeOf(selection);
  const source = top === bottom ? top - 1 : top;
  if (source < 0) return [];
  return placesOf(selection)
    .filter(({ row }) => row !== source)
    .flatMap((place) => editAt(place, textAt({ ...place, row: source })));
}
