import { glue } from "../typesetting/glue.ts";
import { type TextFace, textWidthMm } from "../typesetting/text-width.ts";
import type { Inline } from "./inline.ts";
import { type AppendixName, printInlines, textOfRuns } from "./printed-run.ts";
import type { TableLayout } from "./table-layout.ts";
import type { LaidCell } from "./table-rows.ts";

/** How the text of a table is set, and the free room on each side of it. */
export interface TableSetting {
  readonly roomMm: number;
  readonly sizePt: number;
  readonly sidesMm: number;
  readonly appendixName: AppendixName;
}

/** Spare room behind a word, so that rounding in another program cannot break it. */
const SPARE_MM = 0.4;

/**
 * The widths of the leaf columns in millimetres, adding up to the room. They follow the shares the table asks for, but a column too narrow for its
 * longest word (`VIII`, `2022 - 2023`, `19.341`) takes what it lacks from columns that have room to spare. Where there is not enough to spare, as with
 * a web address, the shares stand and the word breaks.
 */
export function columnWidthsMm(layout: TableLayout, setting: TableSetting): readonly number[] {
  const asked = layout.columns.map(({ share }) => share * setting.roomMm);
  const needed = widestWords(layout, setting);
  const lacking = asked.map((width, column) => Math.max(0, (needed[column] ?? 0) - width));
  const spare = asked.map((width, column) => Math.max(0, width - (needed[column] ?? 0)));
  const lack = sum(lacking);
  if (lack === 0 || lack > sum(spare)) return asked;
  return asked.map((width, column) => width + (lacking[column] ?? 0) - (lack * (spare[column] ?? 0)) / sum(spare));
}

/** What each column needs so that no word in a cell of its own is broken. */
function widestWords(layout: TableLayout, setting: TableSetting): readonly number[] {
  const widths = layout.columns.map(() => 0);
  const take = (column: number, text: string, bold: boolean): void => {
    const widest = widestWordMm(text, { sizePt: setting.sizePt, bold }) + 2 * setting.sidesMm + SPARE_MM;
    if (widest > (widths[column] ?? 0)) widths[column] = widest;
  };
  for (const row of layout.header) {
    for (const cell of row) if (cell.colSpan === 1) take(cell.column, textOf(cell.content, setting), true);
  }
  for (const row of layout.body) {
    for (const cell of row.cells) if (cell.colSpan === 1) take(cell.column, textOfCell(cell, setting), row.bold);
  }
  return widths;
}

function textOfCell(cell: LaidCell, setting: TableSetting): string {
  return cell.kind === "text" ? cell.paragraphs.map(({ content }) => textOf(content, setting)).join(" ") : cell.shown;
}

function textOf(content: readonly Inline[], { appendixName }: TableSetting): string {
  return textOfRuns(printInlines(content, appendixName));
}

/** Office programs break at blanks and behind hyphens. */
function widestWordMm(text: string, face: TextFace): number {
  return Math.max(
    0,
    ...glue(text)
      .split(/ |(?<=-)/)
      .map((word) => textWidthMm(word, face)),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
