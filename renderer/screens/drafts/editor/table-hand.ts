import { type LeafColumn, leafColumns, spanOf, type Table } from "#core/document/table.ts";
import { type ColumnPath, columnAt, leavesUnder, pathOfLeaf, withoutColumn } from "./table-columns-edit.ts";
import type { TablePlace } from "./table-elements.ts";
import type { TableView } from "./table-view.ts";

/** The table that is selected, and the place its tools are for. */
export interface TableHand {
  readonly view: TableView;
  readonly table: Table;
  readonly place: TablePlace | undefined;
}

/** The row the tools are for; undefined over a column's name. */
export function rowUnder({ table, place }: TableHand): number | undefined {
  return place === undefined || "path" in place || table.rows[place.row] === undefined ? undefined : place.row;
}

/** The column the tools are for; undefined in the title of a group or a total, which runs across. */
export function columnUnder({ table, place }: TableHand): ColumnPath | undefined {
  if (place === undefined) return undefined;
  if ("path" in place) return columnAt(table.columns, place.path) === undefined ? undefined : place.path;
  const row = table.rows[place.row];
  if (row?.kind !== "data") return undefined;
  const start = row.cells.slice(0, place.cell).reduce((sum, cell) => sum + spanOf(cell), 0);
  const isCell = ({ holds }: LeafColumn) => holds !== "index";
  const leaves = leafColumns(table.columns);
  const leaf = leaves.findIndex((column, index) => isCell(column) && leaves.slice(0, index).filter(isCell).length === start);
  return leaf === -1 ? undefined : pathOfLeaf(table.columns, leaf);
}

/** Changes the table and goes on typing at a place, at once, or when a menu has given the focus back. */
export function changeTable({ view, table }: TableHand, next: Table, place: TablePlace | undefined, when: "now" | "later" = "now"): void {
  if (next !== table) view.change(next, place);
  if (place === undefined) return;
  if (when === "now") view.goTo(place);
  // A menu that closes gives the focus to its button first.
  else setTimeout(() => view.goTo(place));
}

/** Takes a column away and goes to the name of the one before it. */
export function removeColumn(hand: TableHand, path: ColumnPath, when: "now" | "later"): void {
  const { start } = leavesUnder(hand.table.columns, path);
  const next = withoutColumn(hand.table, path);
  const before = pathOfLeaf(next.columns, Math.max(0, start - 1));
  changeTable(hand, next, before === undefined ? undefined : { path: before }, when);
}
