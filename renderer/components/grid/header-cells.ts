import type { GridColumn } from "./grid-column.ts";

/** A cell of the head: where it begins, over how many columns and rows it stands. */
export interface HeaderCell {
  readonly label: string;
  readonly from: number;
  readonly columns: number;
  readonly rows: number;
  /** The column a press on it sorts by; only cells over one column have one. */
  readonly columnId?: string;
}

/** The rows of the head, the outermost first. Neighbours under the same headers share a cell; short columns reach down to the last row. */
export function headerRows<Row>(columns: readonly GridColumn<Row>[]): readonly (readonly HeaderCell[])[] {
  const depth = Math.max(1, ...columns.map(({ groups = [] }) => groups.length + 1));
  return Array.from({ length: depth }, (_, level) => headerRow(columns, level, depth));
}

function headerRow<Row>(columns: readonly GridColumn<Row>[], level: number, depth: number): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (const [index, { id, label, groups = [] }] of columns.entries()) {
    if (groups.length === level) cells.push({ label, from: index, columns: 1, rows: depth - level, columnId: id });
    const group = groups[level];
    if (group === undefined) continue;
    const last = cells.at(-1);
    const isSame =
      last !== undefined &&
      last.columnId === undefined &&
      last.from + last.columns === index &&
      sharesGroups(columns, last.from, index, level);
    if (isSame) cells[cells.length - 1] = { ...last, columns: last.columns + 1 };
    else cells.push({ label: group, from: index, columns: 1, rows: 1 });
  }
  return cells;
}

function sharesGroups<Row>(columns: readonly GridColumn<Row>[], one: number, other: number, level: number): boolean {
  const path = (index: number) => columns[index]?.groups?.slice(0, level + 1).join("\n");
  return path(one) === path(other);
}
