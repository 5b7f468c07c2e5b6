import type { RunFormat } from "./measured-docx.ts";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "./xml.ts";

/** What stands in a paragraph, in reading order. */
export type Piece =
  | { readonly kind: "text"; readonly text: string; readonly run: XmlElement }
  | { readonly kind: "field"; readonly text: string; readonly run: XmlElement }
  | { readonly kind: "footnote"; readonly id: string }
  | { readonly kind: "chart"; readonly id: string }
  | { readonly kind: "box"; readonly content: XmlElement }
  | { readonly kind: "pageBreak" };

/** Which part of a complex field (`begin`, instruction, `separate`, result, `end`) the reading has come to. */
interface FieldState {
  readonly instruction: string;
  readonly inResult: boolean;
  /** The run that holds the instruction: its format is that of the result. */
  readonly run: XmlElement;
}

const TRANSPARENT = new Set(["w:hyperlink", "w:ins", "w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "mc:Choice", "w:moveTo"]);
const SHOWN_AS: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" };
// What Word fills in by itself; the stored result is only the last one it saw.
const COUNTED_BY_WORD = /^(PAGE|NUMPAGES|SECTIONPAGES)\b/;

/** Reads the pieces of a paragraph. Stored results of page number fields are left out; deleted text too. */
export function readPieces(paragraph: XmlElement): readonly Piece[] {
  const pieces: Piece[] = [];
  const fields: FieldState[] = [];
  for (const run of runsOf(paragraph)) {
    if (run.name === "w:fldSimple")
      pieces.push({ kind: "field", text: firstWord(run.attributes["w:instr"] ?? ""), run: childOf(run, "w:r") ?? run });
    for (const child of run.name === "w:r" ? contentsOf(run) : []) takeContent(child, run, pieces, fields);
  }
  return pieces;
}

/** Runs in order, and simple fields; the runs within a field that Word counts itself are left out. */
function runsOf(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === "w:r") return [child];
    if (child.name === "mc:AlternateContent") return runsOf(child);
    if (child.name === "w:fldSimple") return [child, ...(isCountedByWord(child.attributes["w:instr"] ?? "") ? [] : runsOf(child))];
    return TRANSPARENT.has(child.name) ? runsOf(child) : [];
  });
}

/** Where a drawing is offered in a new and an old form, the new one. */
function contentsOf(run: XmlElement): readonly XmlElement[] {
  return childrenOf(run).flatMap((child) =>
    child.name === "mc:AlternateContent" ? childrenOf(childrenOf(child, "mc:Choice")[0]) : [child],
  );
}

function takeContent(child: XmlElement, run: XmlElement, pieces: Piece[], fields: FieldState[]): void {
  const field = fields.at(-1);
  if (child.name === "w:fldChar") {
    takeFieldMark(child.attributes["w:fldCharType"], run, pieces, fields);
  } else if (child.name === "w:instrText" && field !== undefined) {
    fields[fields.length - 1] = { ...field, instruction: field.instruction + textOf(child), run };
  } else if (fields.every((open) => open.inResult && !isCountedByWord(open.instruction))) {
    pieces.push(...piecesOf(child, run));
  }
}

function piecesOf(child: XmlElement, run: XmlElement): readonly Piece[] {
  if (child.name === "w:br" && child.attributes["w:type"] === "page") return [{ kind: "pageBreak" }];
  if (child.name === "w:t") return [{ kind: "text", text: textOf(child), run }];
  if (child.name === "w:footnoteReference") return [{ kind: "footnote", id: child.attributes["w:id"] ?? "" }];
  if (child.name === "w:drawing" || child.name === "w:pict") return drawingPieces(child);
  const shown = SHOWN_AS[child.name];
  return shown === undefined ? [] : [{ kind: "text", text: shown, run }];
}

function takeFieldMark(type: string | undefined, run: XmlElement, pieces: Piece[], fields: FieldState[]): void {
  if (type === "begin") fields.push({ instruction: "", inResult: false, run });
  const open = fields.at(-1);
  if (type === "separate" && open !== undefined) fields[fields.length - 1] = { ...open, inResult: true };
  if (type !== "end") return;
  const closed = fields.pop();
  if (closed !== undefined) pieces.push({ kind: "field", text: firstWord(closed.instruction), run: closed.run });
}

function drawingPieces(drawing: XmlElement): readonly Piece[] {
  const charts = descendantsOf(drawing, "c:chart").map((chart): Piece => ({ kind: "chart", id: chart.attributes["r:id"] ?? "" }));
  const boxes = descendantsOf(drawing, "w:txbxContent").map((content): Piece => ({ kind: "box", content }));
  return [...charts, ...boxes];
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

function isCountedByWord(instruction: string): boolean {
  return COUNTED_BY_WORD.test(instruction.trim());
}

function firstWord(instruction: string): string {
  return instruction.trim().split(/\s+/)[0] ?? "";
}

/** Text as it is seen in this format. */
export function shownText(text: string, format: RunFormat): string {
  return format.caps ? text.toLocaleUpperCase("vi") : text;
}
