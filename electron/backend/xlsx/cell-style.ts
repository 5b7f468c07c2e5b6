import type ExcelJS from "exceljs";
import { present } from "#core/present.ts";
import { fontOf, isUniform } from "./cell-font.ts";
import type { CellContent, CellLook, PlannedCell } from "./sheet-plan.ts";

const THIN = { style: "thin", color: { argb: "FF000000" } } as const;

/** The styles of the cells of a workbook, each once. */
export interface CellStyles {
  /** The number of a cell's style, from 1: its place in `list`. */
  readonly numberOf: (cell: PlannedCell) => number;
  /** The styles met so far, as exceljs takes them. */
  readonly list: () => readonly Partial<ExcelJS.Style>[];
}

/** Starts an empty list of styles. Cells that look alike have one style. */
export function createCellStyles(): CellStyles {
  const styles: Partial<ExcelJS.Style>[] = [];
  const numbers = new Map<string, number>();
  const found = new Map<CellLook, number[]>();
  /** A long sheet has few objects of looks, so that the style of one is mostly found without comparing its parts. */
  const variantsOf = (look: CellLook): number[] => {
    const known = found.get(look);
    if (known !== undefined) return known;
    const variants: number[] = [];
    found.set(look, variants);
    return variants;
  };
  const find = (look: CellLook, wrapText: boolean): number => {
    const { sizePt, bold, italic, align, vertical, border, numberFormat } = look;
    const key = [sizePt, bold, italic, align, vertical, border, numberFormat, wrapText].join("|");
    const number = numbers.get(key) ?? styles.push(styleOf(look, wrapText));
    numbers.set(key, number);
    return number;
  };
  const numberOf = ({ look, content }: PlannedCell): number => {
    const face = faceOf(look, content);
    const isText = content.kind === "text";
    const variant = (isText ? 4 : 0) + (face.bold ? 2 : 0) + (face.italic ? 1 : 0);
    const variants = variantsOf(look);
    const number = variants[variant] ?? find({ ...look, bold: face.bold, italic: face.italic }, isText);
    variants[variant] = number;
    return number;
  };
  return { numberOf, list: () => styles };
}

/** Plain text is set in its own face, for example where a whole cell was written bold. */
function faceOf(look: CellLook, content: CellContent): Pick<CellLook, "bold" | "italic"> {
  if (content.kind !== "text") return look;
  return isUniform(content.runs) ? (content.runs[0] ?? look) : look;
}

function styleOf(look: CellLook, wrapText: boolean): Partial<ExcelJS.Style> {
  return {
    font: fontOf(look, look.sizePt),
    alignment: { horizontal: look.align, vertical: look.vertical, wrapText },
    border: bordersOf(look.border),
    ...present({ numFmt: look.numberFormat }),
  };
}

function bordersOf(border: CellLook["border"]): Partial<ExcelJS.Borders> {
  if (border === "none") return {};
  const isOpenAbove = border === "openAbove" || border === "openBoth";
  const isOpenBelow = border === "openBelow" || border === "openBoth";
  return { left: THIN, right: THIN, ...(isOpenAbove ? {} : { top: THIN }), ...(isOpenBelow ? {} : { bottom: THIN }) };
}
