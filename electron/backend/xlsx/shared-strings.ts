import { CELL_FONT, isUniform } from "./cell-font.ts";
import type { CellRun } from "./sheet-plan.ts";

/** The texts of a workbook, each stored once. */
export interface SharedStrings {
  /** The place (from 0) of a text among the stored ones; undefined for text without a letter, which is stored nowhere. */
  readonly placeOf: (runs: readonly CellRun[], sizePt: number) => number | undefined;
  /** The part `xl/sharedStrings.xml`. */
  readonly xml: () => string;
}

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Starts an empty list of texts. Text is always stored as text, also where it begins with `=`, `+`, `-` or `@`: only sums the program
 * computes are formulas. Text in one face is plain text, so that it can be sorted and copied; otherwise its runs keep their faces.
 */
export function createSharedStrings(): SharedStrings {
  const plainPlaces = new Map<string, number>();
  const richPlaces = new Map<string, number>();
  const items: string[] = [];
  const placeIn = (places: Map<string, number>, key: string, elementOf: (key: string) => string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = items.push(elementOf(key)) - 1;
    places.set(key, place);
    return place;
  };
  const placeOf = (runs: readonly CellRun[], sizePt: number): number | undefined => {
    if (runs.every((run) => run.text === "")) return undefined;
    if (isUniform(runs)) return placeIn(plainPlaces, textOf(runs), textElement);
    return placeIn(richPlaces, runs.map((run) => runElement(run, sizePt)).join(""), (xml) => xml);
  };
  const xml = () =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${NAMESPACE}" uniqueCount="${items.length}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
  return { placeOf, xml };
}

/** A text of one run is given as it is: letters put together anew would have to be looked up letter by letter. */
function textOf(runs: readonly CellRun[]): string {
  const [only] = runs;
  return only !== undefined && runs.length === 1 ? only.text : runs.map((run) => run.text).join("");
}

/** The children of the font stand in the order of the schema. */
function runElement(run: CellRun, sizePt: number): string {
  const bold = run.bold ? "<b/>" : "";
  const italic = run.italic ? "<i/>" : "";
  const raised = run.raised === true ? '<vertAlign val="superscript"/>' : "";
  const font = `${bold}${italic}${raised}<sz val="${sizePt}"/><rFont val="${CELL_FONT.name}"/><family val="${CELL_FONT.family}"/>`;
  return `<r><rPr>${font}</rPr>${textElement(run.text)}</r>`;
}

/** Without the attribute Excel drops blanks and line feeds at the edges. */
function textElement(text: string): string {
  const keepsEdges = /^\s|\s$/.test(text);
  return keepsEdges ? `<t xml:space="preserve">${escaped(text)}</t>` : `<t>${escaped(text)}</t>`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Excel reads `_x0041_` in a stored text as the letter of that code; `_x005F_` keeps such text as it is. Control characters go. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? "")
    .replace(/(?![\t\n\r\x80-\x9f])\p{Cc}/gu, "");
}
