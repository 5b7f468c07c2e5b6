import type { PageMark } from "#contract/preview.ts";
import { rounded } from "../set-lines.ts";
import { colourOf, filledBox, type Room } from "./chart-room.ts";
import { chartWords, LABEL_LINE_PT, widthOf } from "./chart-words.ts";

const KEY_PT = 5;
const LINE_KEY_PT = 20;
const AFTER_KEY_PT = 3;
const BETWEEN_PT = 10;

interface Entry {
  readonly name: string;
  readonly index: number;
}

/** The names of the rows, or of the slices, at the foot of a chart; gives how high they stand too. */
export function paintLegend(names: readonly string[], isLine: boolean, { x, y, width, height }: Room) {
  const key = isLine ? LINE_KEY_PT : KEY_PT;
  const widthOfEntry = ({ name }: Entry) => key + AFTER_KEY_PT + widthOf(name) + BETWEEN_PT;
  const rows = rowsOf(names, width - BETWEEN_PT, widthOfEntry);
  const tall = rows.length * LABEL_LINE_PT;
  const marks = rows.flatMap((row, place) => {
    const middle = y + height - tall + (place + 0.5) * LABEL_LINE_PT;
    let at = x + (width - row.reduce((sum, entry) => sum + widthOfEntry(entry), 0) + BETWEEN_PT) / 2;
    return row.flatMap((entry): readonly PageMark[] => {
      const start = at;
      at += widthOfEntry(entry);
      const colour = colourOf(entry.index);
      const sign: PageMark = isLine
        ? { kind: "line", x1: rounded(start), x2: rounded(start + key), y1: rounded(middle), y2: rounded(middle), strokePt: 2.25, colour }
        : filledBox({ x: start, y: middle - key / 2, width: key, height: key }, colour);
      return [sign, chartWords(entry.name, { x: start + key + AFTER_KEY_PT, y: middle, align: "left", isMiddle: true })];
    });
  });
  return { marks, height: tall };
}

function rowsOf(names: readonly string[], width: number, widthOfEntry: (entry: Entry) => number): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [index, name] of names.entries()) {
    const entry = { name, index };
    const wide = widthOfEntry(entry);
    if (used + wide > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += wide;
  }
  return rows;
}
