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

const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

/**
 * The widths of the leaf columns in millimetres, adding up to the room. They follow the shares the table asks for, but a column too narrow for its
 * longest word (`VIII`, `2022 - 2023`, `19.341`) takes what it lacks from columns that have room to spare. Where there is not enough to spare, as with
 * a web address, the shares stand and the word breaks.
 */
export function columnWidthsMm(layout: TableLayout, setting: TableSetting): readonly number[] {
  const asked = layout.columns.map(({ share }) => share * setting.roomMm);
  const needed = widestWords(layout, setting, asked);
  const lacking = asked.map((width, column) => Math.max(0, (needed[column] ?? 0) - width));
  const spare = asked.map((width, column) => Math.max(0, width - (needed[column] ?? 0)));
  const lack = sum(lacking);
  if (lack === 0 || lack > sum(spare)) return asked;
  return asked.map((width, column) => width + (lacking[column] ?? 0) - (lack * (spare[column] ?? 0)) / sum(spare));
}

/**
 * What each column needs so that no word in a cell of its own is broken, and at the least half of what was asked for it. No letter is wider
 * than an em, so most words are known to fit by the number of their letters alone and are not measured.
 */
function widestWords(layout: TableLayout, setting: TableSetting, askedMm: readonly number[]): readonly number[] {
  const padding = 2 * setting.sidesMm + SPARE_MM;
  const emMm = (setting.sizePt * MM_PER_INCH) / POINTS_PER_INCH;
  const widths = askedMm.map((asked) => asked / 2);
  const take = (column: number, text: string, bold: boolean): void => {
    const known = widths[column] ?? 0;
    const lettersThatFit = (known - padding) / emMm;
    const widest = widestWordMm(text, { sizePt: setting.sizePt, bold }, lettersThatFit) + padding;
    if (widest > known) widths[column] = widest;
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

/** The widest word of more than `lettersThatFit` letters; 0 for none. Office programs break at blanks and behind hyphens, but not before a glued blank. */
function widestWordMm(text: string, face: TextFace, lettersThatFit: number): number {
  if (text.length <= lettersThatFit) return 0;
  const words = glue(text).split(/ |(?<=-)(?!\u00A0)/);
  return Math.max(0, ...words.filter((word) => word.length > lettersThatFit).map((word) => textWidthMm(word, face)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
