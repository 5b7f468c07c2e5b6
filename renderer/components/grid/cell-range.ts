/** A cell by its place in what is shown, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns are shown. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** The active cell, and the far corner of the range it spans. */
export interface Selection {
  readonly active: CellPlace;
  readonly corner: CellPlace;
}

/** The rectangle of a selection; both ends are within it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The selection of one cell. */
export function selectionOf(place: CellPlace): Selection {
  return { active: place, corner: place };
}

/** The rectangle a selection spans. */
export function rangeOf({ active, corner }: Selection): CellRange {
  return {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
}

/** Whether some cells of a row lie within a range. */
export function isRowWithin({ top, bottom }: CellRange, row: number): boolean {
  return row >= top && row <= bottom;
}

/** The place some steps away, held within the grid. */
export function stepped({ row, column }: CellPlace, [rows, columns]: readonly [rows: number, columns: number], size: GridSize): CellPlace {
  return { row: within(row + rows, size.rows), column: within(column + columns, size.columns) };
}

/**
 * Where Ctrl and an arrow lead, as in Excel: from a filled cell beside a filled one to the last of them, else over the empty ones to the next filled
 * cell, or to the edge of the grid.
 */
export function jumped(
  from: CellPlace,
  step: readonly [rows: number, columns: number],
  size: GridSize,
  isFilled: (place: CellPlace) => boolean,
): CellPlace {
  const isRun = isFilled(from) && isFilled(stepped(from, step, size));
  let place = from;
  for (let next = stepped(place, step, size); !isSamePlace(next, place); next = stepped(place, step, size)) {
    if (isRun && !isFilled(next)) return place;
    place = next;
    if (!isRun && isFilled(place)) return place;
  }
  return place;
}

/** Whether two places are one. */
export function isSamePlace(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}

/** The next or previous cell in reading order, over the ends of rows; the first and last cell stay. */
export function nextInOrder({ row, column }: CellPlace, step: 1 | -1, size: GridSize): CellPlace {
  const index = within(row * size.columns + column + step, size.rows * size.columns);
  return { row: Math.floor(index / size.columns), column: index % size.columns };
}

function within(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
