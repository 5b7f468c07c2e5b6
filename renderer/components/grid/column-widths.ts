import { useState } from "react";
import type { GridColumn } from "./grid-column.ts";

/** Pixels at 100 %. */
const LEAST_WIDTH = 40;
const MOST_FITTED_WIDTH = 640;
/** What a cell has beside its text: room left and right, its line; the head has the button of its menu as well. */
const CELL_ROOM = 18;
const HEAD_ROOM = 42;

/** The widths a user gave the columns of a grid, kept on this machine under the name of the grid. */
export function useColumnWidths<Row>(name: string, columns: readonly GridColumn<Row>[]) {
  const [given, setGiven] = useState(() => readWidths(name));
  const widths = columns.map(({ id, width }) => given[id] ?? width);
  const setWidth = (columnId: string, width: number) => {
    const next = { ...given, [columnId]: Math.max(LEAST_WIDTH, Math.round(width)) };
    setGiven(next);
    localStorage.setItem(keyOf(name), JSON.stringify(next));
  };
  return { widths, setWidth };
}

type Widths = Readonly<Record<string, number>>;

function keyOf(name: string): string {
  return `grid-widths/${name}`;
}

/** What somebody else wrote there is no width. */
function readWidths(name: string): Widths {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? "{}");
    const entries = kept !== null && typeof kept === "object" ? Object.entries(kept) : [];
    return Object.fromEntries(entries.filter(([, width]) => typeof width === "number" && width >= LEAST_WIDTH));
  } catch {
    // Widths are no data: those the columns came with are as good.
    return {};
  }
}

/** The longest texts are measured; a shorter one is hardly ever wider. */
const MEASURED = 40;

/** The width in which every text of a column can be read in the letters of an element, up to a limit. */
export function fittingWidth<Row>(column: GridColumn<Row>, rows: readonly Row[], element: HTMLElement): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return column.width;
  const { fontSize, fontFamily } = getComputedStyle(element);
  context.font = `${fontSize} ${fontFamily}`;
  const widthOf = (text: string) => context.measureText(text).width;
  const lines = [...new Set(rows.flatMap((row) => column.textOf(row).split("\n")))];
  const longest = lines.toSorted((left, right) => right.length - left.length).slice(0, MEASURED);
  const widest = Math.max(widthOf(longestWord(column.label)) + HEAD_ROOM, ...longest.map((line) => widthOf(line) + CELL_ROOM));
  return Math.min(MOST_FITTED_WIDTH, Math.ceil(widest));
}

/** The head breaks its label between words. */
function longestWord(label: string): string {
  return label.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}
