import {
  type CellPlace,
  type GridSize,
  isSamePlace,
  jumped,
  nextInOrder,
  rangeOf,
  type Selection,
  selectionOf,
  stepped,
} from "./cell-range.ts";
import type { CellEdit } from "./grid-column.ts";
import type { GridCommand } from "./key-command.ts";
import type { CellWriter } from "./use-grid-cells.ts";

/** What commands work with. */
export interface GridTools {
  readonly size: GridSize;
  readonly selection: Selection;
  readonly draft: string | undefined;
  readonly setDraft: (draft: string | undefined) => void;
  /** Commits what is typed, selects, and scrolls to the corner. */
  readonly select: (selection: Selection) => void;
  /** As `select`, without scrolling. */
  readonly span: (selection: Selection) => void;
  /** Takes the keyboard to the head of a column. */
  readonly toHead: (column: number) => void;
  /** Opens the choices of the active cell, or where it has none (`isMenu`: in any case) the menu of its column. */
  readonly offer: (isMenu: boolean) => void;
  readonly cells: CellWriter;
  /** The column in which a run of Tab began, and the cell it has led to. */
  readonly tabRun: { current: { readonly began: number; readonly at: CellPlace } | undefined };
  readonly removeRows: () => void;
  readonly textAt: (place: CellPlace) => string;
  readonly editAt: (place: CellPlace, text: string) => readonly CellEdit[];
}

/** Does what a key asks. */
export function runCommand(command: GridCommand, tools: GridTools): void {
  const { selection, setDraft, cells, textAt, editAt } = tools;
  switch (command.kind) {
    case "step":
    case "jump":
      move(command, tools);
      return;
    case "accept":
      accept(command.onwards, tools);
      return;
    case "fill":
      cells.write(placesOf(selection).flatMap((place) => editAt(place, tools.draft ?? "")));
      setDraft(undefined);
      return;
    case "cancel":
      setDraft(undefined);
      return;
    case "open":
      setDraft(textAt(selection.active));
      return;
    case "clear":
      cells.write(placesOf(selection).flatMap((place) => editAt(place, "")));
      return;
    case "fill-down":
      cells.write(fillDown(selection, textAt, editAt));
      return;
    case "select-all":
    case "select-rows":
    case "select-columns":
      widen(command.kind, tools);
      return;
    case "offer":
    case "menu":
      tools.offer(command.kind === "menu");
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

/** From the first row the arrow up goes on to the head. */
function move({ kind, by, isExtending }: Extract<GridCommand, { readonly kind: "step" | "jump" }>, tools: GridTools): void {
  const { size, selection, select, textAt } = tools;
  const { active, corner } = selection;
  if (kind === "step" && by[0] === -1 && active.row === 0 && !isExtending) {
    tools.toHead(active.column);
    return;
  }
  const from = isExtending ? corner : active;
  const to = kind === "step" ? stepped(from, by, size) : jumped(from, by, size, (place) => textAt(place) !== "");
  select(isExtending ? { active, corner: to } : selectionOf(to));
}

/** Over all rows, all columns, or both; the active cell stays. */
function widen(kind: "select-all" | "select-rows" | "select-columns", { size, selection, span }: GridTools): void {
  const { top, left, bottom, right } = rangeOf(selection);
  const rows = kind === "select-rows" ? { from: top, to: bottom } : { from: 0, to: size.rows - 1 };
  const columns = kind === "select-columns" ? { from: left, to: right } : { from: 0, to: size.columns - 1 };
  span({ active: { row: rows.from, column: columns.from }, corner: { row: rows.to, column: columns.to } });
}

type Onwards = Extract<GridCommand, { readonly kind: "accept" }>["onwards"];

/** After a run of Tab, Enter goes below the cell where the run began, as in Excel: line by line. */
function accept(onwards: Onwards, { size, selection: { active }, select, tabRun }: GridTools): void {
  const began = tabRun.current !== undefined && isSamePlace(tabRun.current.at, active) ? tabRun.current.began : active.column;
  const isTab = onwards === "next" || onwards === "back";
  const to = isTab
    ? nextInOrder(active, onwards === "next" ? 1 : -1, size)
    : stepped({ row: active.row, column: began }, [onwards === "down" ? 1 : -1, 0], size);
  tabRun.current = isTab ? { began, at: to } : undefined;
  select(selectionOf(to));
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
