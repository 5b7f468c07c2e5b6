import { describe, expect, it } from "vitest";
import { isRowWithin, jumped, nextInOrder, rangeOf, selectionOf, stepped } from "#renderer/components/grid/cell-range.ts";

const SIZE = { rows: 3, columns: 4 };

describe("a selection of cells", () => {
  it("spans the same rectangle whichever way it was drawn", () => {
    const range = { top: 0, left: 1, bottom: 2, right: 3 };
    expect(rangeOf({ active: { row: 2, column: 1 }, corner: { row: 0, column: 3 } })).toEqual(range);
    expect(rangeOf({ active: { row: 0, column: 3 }, corner: { row: 2, column: 1 } })).toEqual(range);
  });

  it("holds its first and last row and none beyond them", () => {
    const range = rangeOf({ active: { row: 1, column: 1 }, corner: { row: 2, column: 2 } });
    expect([0, 1, 2, 3].map((row) => isRowWithin(range, row))).toEqual([false, true, true, false]);
  });

  it("of one cell begins and ends there", () => {
    expect(rangeOf(selectionOf({ row: 1, column: 2 }))).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });
  });
});

describe("steps through cells", () => {
  it("end at the edges of the grid", () => {
    expect(stepped({ row: 2, column: 3 }, [1, 1], SIZE)).toEqual({ row: 2, column: 3 });
    expect(stepped({ row: 0, column: 0 }, [-99, -99], SIZE)).toEqual({ row: 0, column: 0 });
  });

  it("in reading order go on in the next row, and back", () => {
    expect(nextInOrder({ row: 0, column: 3 }, 1, SIZE)).toEqual({ row: 1, column: 0 });
    expect(nextInOrder({ row: 1, column: 0 }, -1, SIZE)).toEqual({ row: 0, column: 3 });
    expect(nextInOrder({ row: 2, column: 3 }, 1, SIZE)).toEqual({ row: 2, column: 3 });
  });

  it("with Ctrl lead to the end of the filled cells, then over the empty ones, then to the edge", () => {
    const filled = new Set([0, 1, 2, 5]);
    const down = (row: number) => jumped({ row, column: 0 }, [1, 0], { rows: 9, columns: 1 }, (place) => filled.has(place.row)).row;
    expect([down(0), down(2), down(3), down(5), down(8)]).toEqual([2, 5, 5, 8, 8]);
  });
});
