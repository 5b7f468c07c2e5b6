import { useMemo } from "react";

/** Pixels at 100 %: the heads of the rows, before the first column. */
const ROW_HEAD_WIDTH = 40;

/** Where columns stand: the same object as long as they stay there. */
export interface GridLayout {
  /** Heads of rows and columns as CSS. */
  readonly template: string;
  readonly widths: readonly number[];
  /** The left edge of each column that stays in view, in pixels. */
  readonly frozenLefts: readonly number[];
}

/** The places of columns by their widths; so many from the left stay in view. */
export function useGridLayout(widths: readonly number[], frozen: number): GridLayout {
  const given = widths.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal widths are the same layout.
  return useMemo(() => {
    const frozenLefts = widths
      .slice(0, frozen)
      .map((_width, index) => widths.slice(0, index).reduce((sum, width) => sum + width, ROW_HEAD_WIDTH));
    return { template: [ROW_HEAD_WIDTH, ...widths].map((width) => `${width}px`).join(" "), widths, frozenLefts };
  }, [given, frozen]);
}
