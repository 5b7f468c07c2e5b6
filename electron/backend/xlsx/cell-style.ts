import type ExcelJS from "exceljs";
import { upright } from "./cell-text.ts";
import type { CellContent, CellLook, CellRun, PlannedCell } from "./sheet-plan.ts";

const FONT = "Times New Roman";
const THIN = { style: "thin", color: { argb: "FF000000" } } as const;

/**
 * The value of a cell. Text is always stored as text, also where it begins with `=`, `+`, `-` or `@`: only sums the program computes are
 * formulas. Text in one face is plain text, so that it can be sorted and copied; otherwise its runs keep their faces.
 */
export function cellValue({ content, look }: PlannedCell): ExcelJS.CellValue {
  switch (content.kind) {
    case "number":
      return Number(content.value);
    case "formula":
      return { formula: content.formula, result: Number(content.value) };
    case "text":
      return textValue(content.runs, look.sizePt);
  }
}

function textValue(runs: readonly CellRun[], sizePt: number): ExcelJS.CellValue {
  if (runs.every((run) => run.text === "")) return null;
  if (isUniform(runs)) return escaped(runs.map((run) => run.text).join(""));
  const richText = runs.map((run) => ({ text: escaped(run.text), font: runFont(run, sizePt) }));
  // exceljs keeps texts apart by what they turn into as a string: without its own, all rich text would be one and the same.
  return Object.assign({ richText }, { toString: () => JSON.stringify(richText) });
}

function runFont(run: CellRun, sizePt: number): Partial<ExcelJS.Font> {
  return { ...fontOf(run, sizePt), ...(run.raised === true ? { vertAlign: "superscript" } : {}) };
}

/** Excel reads `_x0041_` in a stored text as the letter of that code; this keeps such text as it is. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** Gives the style of a cell. */
export type CellStyles = (cell: PlannedCell) => Partial<ExcelJS.Style>;

/** Styles for the cells of a sheet; equal looks share one object, which spares exceljs most of its work on a long sheet. */
export function createCellStyles(): CellStyles {
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  const found = new Map<CellLook, Partial<ExcelJS.Style>[]>();
  const find = (look: CellLook, kind: CellContent["kind"]) => {
    const { sizePt, bold, italic, align, vertical, border, numberFormat } = look;
    const key = [sizePt, bold, italic, align, vertical, border, numberFormat, kind].join("|");
    const style = styles.get(key) ?? styleOf(look, kind);
    styles.set(key, style);
    return style;
  };
  return ({ look, content }) => {
    const face = faceOf(look, content);
    const variant = (content.kind === "text" ? 4 : 0) + (face.bold ? 2 : 0) + (face.italic ? 1 : 0);
    const variants = found.get(look) ?? [];
    const style = variants[variant] ?? find({ ...look, bold: face.bold, italic: face.italic }, content.kind);
    variants[variant] = style;
    found.set(look, variants);
    return style;
  };
}

/** Plain text is set in its own face, for example where a whole cell was written bold. */
function faceOf(look: CellLook, content: CellContent): Pick<CellLook, "bold" | "italic"> {
  const [first] = content.kind === "text" && isUniform(content.runs) ? content.runs : [];
  return { bold: first?.bold ?? look.bold, italic: first?.italic ?? look.italic };
}

function styleOf(look: CellLook, kind: CellContent["kind"]): Partial<ExcelJS.Style> {
  return {
    font: fontOf(look, look.sizePt),
    alignment: { horizontal: look.align, vertical: look.vertical, wrapText: kind === "text" },
    border: bordersOf(look.border),
    ...(look.numberFormat === undefined ? {} : { numFmt: look.numberFormat }),
  };
}

function isUniform(runs: readonly CellRun[]): boolean {
  const first = runs[0] ?? upright("");
  return runs.every((run) => run.bold === first.bold && run.italic === first.italic && run.raised === undefined);
}

function fontOf({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }, size: number): Partial<ExcelJS.Font> {
  return { name: FONT, size, family: 1, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
}

function bordersOf(border: CellLook["border"]): Partial<ExcelJS.Borders> {
  if (border === "none") return {};
  const isOpenAbove = border === "openAbove" || border === "openBoth";
  const isOpenBelow = border === "openBelow" || border === "openBoth";
  return { left: THIN, right: THIN, ...(isOpenAbove ? {} : { top: THIN }), ...(isOpenBelow ? {} : { bottom: THIN }) };
}
