import { compact, type Deviation, deviation, measureCentred, measureLength, measureType, quote } from "./deviation.ts";
import type { HeaderType, MeasuredBlock, MeasuredDocx, MeasuredParagraph, MeasuredRun, MeasuredSection } from "./measured-docx.ts";
import type { Measurements, PageRules } from "./measurements.ts";
import { placesOf } from "./places.ts";

const SIDES = ["top", "bottom", "left", "right"] as const;
const BLACK = "000000";
const URGENCY = /^(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)$/;

/** Measures paper, margins and page numbers of every section, then face and colour of every letter. */
export function measurePages(docx: MeasuredDocx, measurements: Measurements): readonly Deviation[] {
  return [
    ...docx.sections.flatMap((section, index) => measureSection(section, index, docx, measurements)),
    ...measureLetters(docx, measurements.page),
  ];
}

function measureSection(section: MeasuredSection, index: number, docx: MeasuredDocx, measurements: Measurements): readonly Deviation[] {
  const { page } = measurements;
  return [
    ...measurePaper(section, page),
    ...measureMargins(section, page),
    ...shownHeaders(docx).flatMap((type) => measurePageNumber(section, type, measurements)),
    ...measureStart(section, index, page),
    ...(index === 0 ? measureFirstPage(section, page) : []),
  ];
}

function measurePaper(section: MeasuredSection, { paperMm }: PageRules): readonly Deviation[] {
  const upright = [section.widthMm, section.heightMm] as const;
  const found = section.orientation === "portrait" ? upright : ([upright[1], upright[0]] as const);
  const isRight = paperMm.value.every((side, at) => Math.abs(side - (found[at] ?? 0)) < 0.2);
  return deviation(isRight, "page, paper", paperMm.value.join(" × "), found.map((side) => side.toFixed(1)).join(" × "), paperMm);
}

function measureMargins(section: MeasuredSection, { marginsMm, landscapeMayTurn }: PageRules): readonly Deviation[] {
  const asSeen = deviationsOfMargins(section.marginsMm, marginsMm);
  if (asSeen.length === 0 || !landscapeMayTurn || section.orientation === "portrait") return asSeen;
  const { top, bottom, left, right } = section.marginsMm;
  return deviationsOfMargins({ top: right, right: bottom, bottom: left, left: top }, marginsMm).length === 0 ||
    deviationsOfMargins({ top: left, left: bottom, bottom: right, right: top }, marginsMm).length === 0
    ? []
    : asSeen;
}

function deviationsOfMargins(found: MeasuredSection["marginsMm"], rule: PageRules["marginsMm"]): readonly Deviation[] {
  return SIDES.flatMap((side) => measureLength(`page, ${side} margin`, rule.value[side], found[side], rule));
}

function shownHeaders({ evenAndOddHeaders }: MeasuredDocx): readonly HeaderType[] {
  return evenAndOddHeaders ? ["default", "even"] : ["default"];
}

function numberParagraphs(blocks: readonly MeasuredBlock[] | undefined): readonly MeasuredParagraph[] {
  return placesOf(blocks ?? []).flatMap(({ paragraph }) => (numberRuns(paragraph).length > 0 ? [paragraph] : []));
}

function numberRuns({ fields }: MeasuredParagraph): readonly MeasuredRun[] {
  return fields.filter((field) => field.text === "PAGE");
}

function measurePageNumber(section: MeasuredSection, type: HeaderType, { page, types }: Measurements): readonly Deviation[] {
  const [number] = numberParagraphs(section.headers[type]);
  if (number === undefined) return deviation(false, "số trang, place", "in the header", "no page number there", page.numberCentred);
  return [
    ...measureCentred("số trang", page.numberCentred, number),
    ...deviation(section.pageNumberFormat === "decimal", "số trang, digits", "Arabic", section.pageNumberFormat, page.numberCentred),
    ...measureNumberHeight(section, number, page),
    ...(page.numberBare
      ? deviation(compact(number.text) === "", "số trang, text", "the bare number", quote(number.text), page.numberBare)
      : []),
    ...measureType("số trang", types["số trang"], numberRuns(number)),
  ];
}

function measureNumberHeight(section: MeasuredSection, number: MeasuredParagraph, page: PageRules): readonly Deviation[] {
  const topMm = section.headerMm + (number.beforePt * 25.4) / 72;
  const bottomMm = topMm + 14 * 1.15 * (25.4 / 72);
  return [
    ...(page.numberFromTopMm ? measureLength("số trang, from the top edge", page.numberFromTopMm.value, topMm, page.numberFromTopMm) : []),
    ...(page.numberInTopMargin
      ? measureLength("số trang, from the top edge", [0, section.marginsMm.top], bottomMm, page.numberInTopMargin)
      : []),
  ];
}

function measureStart(section: MeasuredSection, index: number, { restartsInAppendix, hiddenOnFirst }: PageRules): readonly Deviation[] {
  const start = section.pageNumberStart;
  if (index === 0) return deviation(start === undefined || start === 1, "số trang, start", "1", String(start), hiddenOnFirst);
  if (restartsInAppendix === undefined) return [];
  return deviation(start === 1, "số trang, start in an appendix", "1", String(start ?? "goes on"), restartsInAppendix);
}

function measureFirstPage(section: MeasuredSection, { hiddenOnFirst }: PageRules): readonly Deviation[] {
  const shown = numberParagraphs(section.titlePage ? section.headers.first : section.headers.default).length > 0;
  return deviation(!shown, "số trang, first page", "hidden", "shown", hiddenOnFirst);
}

/** Every letter of the file, also in headers, notes and charts. */
function measureLetters(docx: MeasuredDocx, { face, colour }: PageRules): readonly Deviation[] {
  const furniture = docx.sections.flatMap(({ headers, footers }) => [...Object.values(headers), ...Object.values(footers)].flat());
  const blocks = [
    ...docx.sections.flatMap(({ blocks: content }) => content),
    ...furniture,
    ...docx.footnotes.flatMap((note) => note.paragraphs),
  ];
  const paragraphs = placesOf([...blocks, ...placesOf(blocks).flatMap(({ paragraph }) => paragraph.boxed)]).map((place) => place.paragraph);
  const runs = paragraphs.flatMap((paragraph) => [...paragraph.runs, ...paragraph.fields]).filter((run) => compact(run.text) !== "");
  const foreign = runs.find((run) => run.font !== face.value);
  const foreignChart = docx.charts.find(({ fonts }) => fonts.length !== 1 || fonts[0] !== face.value);
  const coloured =
    colour &&
    paragraphs.flatMap((paragraph) => (URGENCY.test(compact(paragraph.text)) ? [] : paragraph.runs)).find((run) => run.colour !== BLACK);
  const decomposed = runs.find((run) => run.text !== run.text.normalize("NFC"));
  return [
    ...deviation(foreign === undefined, "font", face.value, `${foreign?.font} (${quote(foreign?.text ?? "")})`, face),
    ...deviation(foreignChart === undefined, "font of a chart", face.value, foreignChart?.fonts.join(", ") ?? "", face),
    ...(colour ? deviation(coloured === undefined, "colour", "black", `${coloured?.colour} (${quote(coloured?.text ?? "")})`, colour) : []),
    ...deviation(decomposed === undefined, "letters", "composed (TCVN 6909:2001)", quote(decomposed?.text ?? ""), face),
  ];
}
