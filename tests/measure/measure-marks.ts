import type { Marks } from "#core/document/official-document.ts";
import { compact, type Deviation, deviation, measureCentred, measureLength, measureType, missing, quote } from "./deviation.ts";
import { literally } from "./expected-text.ts";
import type { MarkContext } from "./mark-context.ts";
import { numberLine } from "./measure-head.ts";
import { measureContact, measureNotForMedia } from "./measure-page-marks.ts";
import type { MeasuredSection } from "./measured-docx.ts";
import type { MarkRules } from "./measurements.ts";
import { heightPt, type Line, linesOf, type Place, placesOf } from "./places.ts";

/** Measures every mark the document asks for. */
export function measureMarks(context: MarkContext): readonly Deviation[] {
  const { marks = {} } = context.document;
  return [
    ...(marks.secrecy ? measureSecrecy(marks.secrecy, context) : []),
    ...(marks.urgency ? measureUrgency(marks.urgency, context) : []),
    ...(marks.draft === undefined ? [] : measureDraft(marks.draft, context)),
    ...(marks.circulation ? measureCirculation(marks.circulation, context) : []),
    ...(marks.notForMedia ? measureNotForMedia(context) : []),
    ...(marks.drafter ? measureDrafter(marks.drafter, context) : []),
    ...(marks.contact?.length ? measureContact(marks.contact, context) : []),
  ];
}

function sameWord(line: { readonly text: string }, word: string): boolean {
  return line.text.toLocaleUpperCase("vi").replace("HOẢ", "HỎA") === word.toLocaleUpperCase("vi").replace("HOẢ", "HỎA");
}

/** A line under the number, in the left half of the head or right below it. */
function lineUnderNumber({ head, places }: MarkContext, isIt: (line: Line) => boolean): Line | undefined {
  const number = head && numberLine(head);
  const below = head && number ? head.left.slice(head.left.indexOf(number) + 1) : [];
  const headTable = number?.place.cell?.table;
  const after = linesOf(places.filter((place) => place.cell?.table !== headTable || place.cell === undefined)).slice(0, 3);
  return [...below, ...after].find(isIt);
}

function measureSecrecy(secrecy: string, context: MarkContext): readonly Deviation[] {
  const rule = context.measurements.marks.secrecyUnderNumber;
  if (rule === undefined) return [];
  const line = lineUnderNumber(context, (candidate) => sameWord(candidate, secrecy));
  return line ? [] : missing("độ mật", `${secrecy} under the number`, rule);
}

function measureUrgency(urgency: string, context: MarkContext): readonly Deviation[] {
  const { marks: rules, types } = context.measurements;
  const line = lineUnderNumber(context, (candidate) => sameWord(candidate, urgency));
  if (line === undefined) return missing("độ khẩn", `${urgency} ${rules.urgencyPlace.value}`, rules.urgencyPlace);
  return [
    ...measureType("độ khẩn", types["độ khẩn"], line.runs),
    ...measureUrgencyOrder(line, context),
    ...measureFrame(line, urgency, rules),
  ];
}

/** Under the secrecy mark where there is one; in a Party letter from 2026 under its subject. */
function measureUrgencyOrder(line: Line, { head, document, measurements }: MarkContext): readonly Deviation[] {
  const above = head?.left.slice(0, head.left.indexOf(line)) ?? [];
  const { secrecy } = document.marks ?? {};
  const rules = measurements.marks;
  const belowSecrecy = secrecy === undefined || rules.secrecyUnderNumber === undefined || above.some((other) => sameWord(other, secrecy));
  const underSubject =
    rules.urgencyPlace.value === "under number" || document.kind !== "CV" || (above.at(-1)?.text.startsWith("Số") ?? true) === false;
  return [
    ...deviation(belowSecrecy, "độ khẩn, place", "under the secrecy mark", "above it", rules.urgencyPlace),
    ...deviation(underSubject, "độ khẩn, place", "under the trích yếu", "under the number", rules.urgencyPlace),
  ];
}

/** A frame is drawn round the paragraph, or is a cell with lines on four sides. */
function measureFrame(line: Line, urgency: string, { urgencyFrameMm }: MarkRules): readonly Deviation[] {
  if (urgencyFrameMm === undefined) return [];
  const expected = urgencyFrameMm.value[urgency.toLocaleUpperCase("vi")] ?? [0, 0];
  const frame = frameMm(line.place);
  if (frame === undefined) return deviation(false, "độ khẩn, frame", expected.join(" × "), "none", urgencyFrameMm);
  return [
    ...measureLength("độ khẩn, frame width", [expected[0], expected[0]], frame[0], urgencyFrameMm, 1),
    ...measureLength("độ khẩn, frame height", [expected[1], expected[1]], frame[1], urgencyFrameMm, 1),
  ];
}

/** Width and height of the lines round a paragraph. Its side borders stand outside its indents by their space. */
function frameMm({ paragraph, cell }: Place): readonly [number, number] | undefined {
  const { top, bottom, left, right } = paragraph.borders;
  const mmOfPt = (points: number) => (points * 25.4) / 72;
  if (top && bottom && left && right) {
    const width = paragraph.roomMm - paragraph.leftMm - paragraph.rightMm + mmOfPt(left.spacePt + right.spacePt);
    const text = heightPt({ ...paragraph, beforePt: 0, afterPt: 0 });
    return [width, mmOfPt(text + top.spacePt + bottom.spacePt)];
  }
  if (cell?.frame === undefined) return undefined;
  return [cell.frame.widthMm, cell.frame.heightMm ?? mmOfPt(heightPt(paragraph))];
}

function measureDraft(draft: number, context: MarkContext): readonly Deviation[] {
  const { marks: rules, types, head } = context.measurements;
  if (rules.draft === undefined) return [];
  const expected = `${rules.draft.value} ${draft}`;
  const line = lineUnderNumber(context, (candidate) => candidate.text === expected);
  if (line === undefined) return missing("dự thảo", expected, rules.draft);
  return [
    ...measureType("dự thảo", types["dự thảo"], line.runs),
    ...(line.place.cell ? measureCentred("dự thảo", head.centred, line.place.paragraph) : []),
  ];
}

function measureCirculation(circulation: string, { main, head, measurements }: MarkContext): readonly Deviation[] {
  const { marks: rules, types, page } = measurements;
  const inMargin = placesOf(main.titlePage ? (main.headers.first ?? []) : []);
  const boxed = inMargin.flatMap(({ paragraph }) => placesOf(paragraph.boxed));
  const aboveTitle = rules.circulationFramed ? (head?.right ?? []).map((line) => line.place) : [];
  const place = [...inMargin, ...boxed, ...aboveTitle].find((candidate) => sameWord(candidate, circulation));
  if (place === undefined) return missing("phạm vi lưu hành", `${circulation}: ${rules.circulationPlace.value}`, rules.circulationPlace);
  const fromTopMm = main.headerMm + (place.paragraph.beforePt * 25.4) / 72;
  return [
    ...measureType("phạm vi lưu hành", types["phạm vi lưu hành"], place.paragraph.runs),
    ...(rules.circulationFramed
      ? deviation(frameMm(place) !== undefined, "phạm vi lưu hành, frame", "a frame", "none", rules.circulationFramed)
      : []),
    ...(rules.circulationFromTopMm
      ? measureLength("phạm vi lưu hành, from the top edge", rules.circulationFromTopMm.value, fromTopMm, rules.circulationFromTopMm)
      : []),
    ...measureRightHalf(place, main, rules, page.paperMm.value[0]),
  ];
}

/** The middle of the mark stands in the right half of the sheet. */
function measureRightHalf(
  { paragraph, cell }: Place,
  main: MeasuredSection,
  { circulationPlace }: MarkRules,
  paperMm: number,
): readonly Deviation[] {
  const start = main.marginsMm.left + (cell?.textStartMm ?? 0) + paragraph.leftMm;
  const end = main.marginsMm.left + (cell?.textStartMm ?? 0) + paragraph.roomMm - paragraph.rightMm;
  const isRight = paragraph.alignment === "right" || (start + end) / 2 > paperMm / 2 + 10;
  return deviation(
    isRight,
    "phạm vi lưu hành, place",
    "right",
    `${paragraph.alignment}, ${start.toFixed(0)}–${end.toFixed(0)} mm`,
    circulationPlace,
  );
}

function measureDrafter({ code, copies }: NonNullable<Marks["drafter"]>, { places, measurements }: MarkContext): readonly Deviation[] {
  const { marks: rules, types } = measurements;
  const form = rules.drafter.value.form(literally(code), copies);
  const label = places.findLast((place) => place.text.startsWith("Nơi nhận"));
  const below = label ? places.filter((place) => label.siblings.indexOf(place.paragraph) > label.index) : [];
  const place = below.at(-1);
  if (place === undefined || !place.text.includes(compact(code)))
    return missing("ký hiệu người soạn thảo", `${rules.drafter.value.says} at the end of Nơi nhận`, rules.drafter);
  return [
    ...deviation(form.test(place.text), "ký hiệu người soạn thảo, text", rules.drafter.value.says, quote(place.text), rules.drafter),
    ...measureType("ký hiệu người soạn thảo", types["ký hiệu người soạn thảo"], place.paragraph.runs),
  ];
}
