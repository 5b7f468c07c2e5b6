import { type Cell, type Column, isColumnGroup, leafColumns, type Table } from "#core/document/table.ts";
import { layoutTable } from "#core/document/table-layout.ts";
import type { LaidCell } from "#core/document/table-rows.ts";
import { TABLE } from "#renderer/text/editor.ts";
import { staticInlines, type WordsShown } from "./static-inlines.ts";
import type { ColumnPath } from "./table-columns-edit.ts";
import type { CellPlace } from "./table-edit.ts";

/** A place of a table that can be typed in: a cell of its body, or the words over a column. */
export type TablePlace = CellPlace | { readonly path: ColumnPath };

/** A place as text, for attributes and maps: `2:0` for a cell, `h1.0` for a column. */
export function keyOf(place: TablePlace): string {
  return "path" in place ? `h${place.path.join(".")}` : `${place.row}:${place.cell}`;
}

/** The place a key names. */
export function placeOf(key: string): TablePlace {
  if (key.startsWith("h")) return { path: key.slice(1).split(".").map(Number) };
  const [row, cell] = key.split(":").map(Number);
  return { row: row ?? 0, cell: cell ?? 0 };
}

/** A table as it is printed, with its unit above and its notes below; `cells` gathers the cells that can be typed in, by the key of their place. */
export function tableElements(table: Table, shown: WordsShown, cells: Map<string, HTMLTableCellElement>): readonly HTMLElement[] {
  const element = document.createElement("table");
  const unit = document.createElement("p");
  unit.className = "table-unit";
  unit.textContent = table.unit === undefined ? "" : TABLE.unit(table.unit);
  const notes = (table.notes ?? []).map((note) => {
    const line = document.createElement("p");
    line.className = "table-note";
    line.append(...staticInlines(note, shown));
    return line;
  });
  try {
    const { header, body, columns } = layoutTable(table);
    element.append(columnGroup(columns), headElement(header, { table, shown, cells }));
    const rows = element.createTBody();
    for (const [index, { kind, bold, italic, cells: laid }] of body.entries()) {
      const line = rows.insertRow();
      line.className = [kind, bold ? "bold" : "", italic ? "italic" : ""].join(" ");
      fillRow(line, laid, { table, row: index, shown, cells });
    }
    return [...(table.unit === undefined ? [] : [unit]), element, ...notes];
  } catch {
    // A row with more cells than columns came in from outside; it is kept, and whoever makes files of it hears of it.
    unit.textContent = TABLE.broken;
    return [unit];
  }
}

function columnGroup(columns: ReturnType<typeof layoutTable>["columns"]): HTMLElement {
  const group = document.createElement("colgroup");
  for (const { share } of columns) {
    const column = document.createElement("col");
    column.style.width = `${share * 100}%`;
    group.append(column);
  }
  return group;
}

function headElement(header: ReturnType<typeof layoutTable>["header"], { table, shown, cells }: TableFilling): HTMLElement {
  const head = document.createElement("thead");
  const paths = new Map(placedColumns(table.columns, 0, 0).map(({ path, row, column }) => [`${row}:${column}`, path]));
  for (const line of header) {
    const row = head.insertRow();
    for (const { content, row: at, column, rowSpan, colSpan } of line) {
      const cell = document.createElement("th");
      cell.rowSpan = rowSpan;
      cell.colSpan = colSpan;
      cell.append(...staticInlines(content, shown));
      row.append(cell);
      const path = paths.get(`${at}:${column}`);
      if (path !== undefined) offerPlace(cell, { path }, cells);
    }
  }
  return head;
}

interface PlacedColumn {
  readonly path: ColumnPath;
  /** Its row in the header and its first leaf, as they are laid out. */
  readonly row: number;
  readonly column: number;
}

function placedColumns(columns: readonly Column[], row: number, first: number, around: ColumnPath = []): readonly PlacedColumn[] {
  return columns.flatMap((column, index) => {
    const at = first + leafColumns(columns.slice(0, index)).length;
    const placed = { path: [...around, index], row, column: at };
    return isColumnGroup(column) ? [placed, ...placedColumns(column.columns, row + 1, at, placed.path)] : [placed];
  });
}

function offerPlace(cell: HTMLTableCellElement, place: TablePlace, cells: Map<string, HTMLTableCellElement>): void {
  cell.dataset.place = keyOf(place);
  cells.set(cell.dataset.place, cell);
}

interface TableFilling {
  readonly table: Table;
  readonly shown: WordsShown;
  readonly cells: Map<string, HTMLTableCellElement>;
}

interface RowFilling extends TableFilling {
  readonly row: number;
}

function fillRow(line: HTMLTableRowElement, laid: readonly LaidCell[], { table, row, shown, cells }: RowFilling): void {
  const typed = typedPlaces(table, row, laid);
  for (const [index, cell] of laid.entries()) {
    const element = line.insertCell();
    element.colSpan = cell.colSpan;
    element.style.textAlign = cell.align;
    fillCell(element, cell, shown);
    const place = typed[index];
    if (place !== undefined) offerPlace(element, { row, cell: place }, cells);
  }
}

/** Which cell of the row each printed one shows; undefined for running numbers, sums and labels, which nobody types. */
function typedPlaces(table: Table, row: number, laid: readonly LaidCell[]): readonly (number | undefined)[] {
  const model = table.rows[row];
  if (model?.kind === "data") {
    const places = laid.map(({ kind }) => kind !== "index");
    return laid.map((_, index) => {
      const place = places.slice(0, index).filter(Boolean).length;
      return places[index] && place < model.cells.length ? place : undefined;
    });
  }
  // A label in the column of running numbers stands before the title.
  const [first, second] = leafColumns(table.columns);
  const titleAt = laid[0]?.colSpan === 1 && first?.holds === "index" && !second?.summed ? 1 : 0;
  return laid.map((_, index) => (index === titleAt ? 0 : undefined));
}

function fillCell(element: HTMLElement, cell: LaidCell | Cell, shown: WordsShown): void {
  if (cell.kind !== "text") {
    element.textContent = "shown" in cell ? cell.shown : "";
    if (cell.kind !== "number" || !cell.facts?.length) return;
    element.classList.add("bound");
    element.title = shown.sourceOf(cell.facts);
    return;
  }
  for (const { content, bullet } of cell.paragraphs) {
    const line = document.createElement("p");
    if (bullet !== undefined) line.className = bullet === 1 ? "dash" : "plus";
    line.append(...staticInlines(content, shown));
    element.append(line);
  }
}
