import { present } from "../present.ts";
import type { Inline } from "./inline.ts";
import { type LeafColumn, leafColumns, type Table } from "./table.ts";

export type CellAlign = "left" | "center" | "right" | "justify";

/** A leaf column with everything resolved that the table left out. */
export interface LaidColumn {
  readonly label: readonly Inline[];
  readonly holds: LeafColumn["holds"];
  readonly align: CellAlign;
  /** Part of the table's width; the shares of all columns add up to 1. */
  readonly share: number;
  /** Digits after the decimal mark; absent where each figure shows what it has. */
  readonly decimals?: number;
  readonly summed: boolean;
}

/** How wide columns without a width are beside each other: words need more room than figures. */
const WEIGHTS = { index: 1, number: 2, text: 4 } as const satisfies Record<LeafColumn["holds"], number>;

const ALIGNS = { index: "center", number: "right", text: "left" } as const satisfies Record<LeafColumn["holds"], CellAlign>;

/**
 * The leaf columns from left to right. A column without a width gets what is usual for its kind, measured by those that have one.
 */
export function layColumns(table: Table): readonly LaidColumn[] {
  const leaves = leafColumns(table.columns);
  const widths = widthsOf(leaves);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return leaves.map((leaf, index) => ({
    label: leaf.label,
    holds: leaf.holds,
    align: leaf.align ?? ALIGNS[leaf.holds],
    share: (widths[index] as number) / whole,
    ...present({ decimals: leaf.decimals }),
    summed: leaf.summed === true && leaf.holds === "number",
  }));
}

function widthsOf(leaves: readonly LeafColumn[]): readonly number[] {
  const perWeight = leaves.flatMap(({ width, holds }) => (isWidth(width) ? [width / WEIGHTS[holds]] : []));
  const mean = perWeight.length === 0 ? 1 : perWeight.reduce((sum, width) => sum + width, 0) / perWeight.length;
  return leaves.map(({ width, holds }) => (isWidth(width) ? width : mean * WEIGHTS[holds]));
}

function isWidth(width: number | undefined): width is number {
  return width !== undefined && width > 0;
}
