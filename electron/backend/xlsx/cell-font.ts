import type { CellRun } from "./sheet-plan.ts";

/** The font of every cell, by name and family (1: with serifs). */
export const CELL_FONT = { name: "Times New Roman", family: 1 } as const;

/** The font of a style, as exceljs takes it. */
export interface CellFont {
  readonly name: string;
  readonly family: number;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
}

/** The font for text of this emphasis. */
export function fontOf({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }, size: number): CellFont {
  return { ...CELL_FONT, size, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
}

/** Tells runs that are all set in one face: they make a plain text, which can be sorted and copied. */
export function isUniform(runs: readonly CellRun[]): boolean {
  const [first] = runs;
  return first === undefined || runs.every((run) => run.bold === first.bold && run.italic === first.italic && run.raised === undefined);
}
