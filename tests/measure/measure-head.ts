import type { OfficialDocument } from "#core/document/official-document.ts";
import { compact, type Deviation, deviation, measureCentred, measureText, measureType, missing } from "./deviation.ts";
import { literally, longDatePattern, twoDigits } from "./expected-text.ts";
import { measureFits, measureFullRule, measureShareRule } from "./measure-rule.ts";
import type { Component, HeadRules, Measurements } from "./measurements.ts";
import { dropPt, joinedText, type Line, linesMaking, linesOf, type Place, placesOf } from "./places.ts";

/** The two sides of the head. */
export interface Head {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

/** Finds the table that holds the title at the right; undefined when there is none. */
export function findHead(places: readonly Place[], { head }: Measurements): Head | undefined {
  const begins = head.titles[0]?.says.slice(0, 6) ?? "";
  const table = places.find((place) => place.cell !== undefined && place.text.startsWith(begins))?.cell?.table;
  if (table === undefined) return undefined;
  const lines = linesOf(placesOf([table]));
  return {
    left: lines.filter((line) => line.place.cell?.side === "left"),
    right: lines.filter((line) => line.place.cell?.side === "right"),
  };
}

/** The title of the other side, Party or State, must stand nowhere. */
export function measureForeignTitle(places: readonly Place[], { head }: Measurements): readonly Deviation[] {
  const stranger = places.find((place) => place.text.startsWith(head.foreignTitle.value));
  return deviation(stranger === undefined, "tiêu đề, text", `no ${head.foreignTitle.value}`, stranger?.text ?? "", head.foreignTitle);
}

/** Measures everything above tên loại: titles, issuer, number, place and date. */
export function measureHead(head: Head, document: OfficialDocument, measurements: Measurements): readonly Deviation[] {
  return [
    ...measureTitles(head, measurements),
    ...measureIssuer(head, document, measurements),
    ...measureNumber(head, document, measurements),
    ...measureDate(head, document, measurements),
    ...measureScale(head, measurements.head),
  ];
}

function measureTitles(head: Head, measurements: Measurements): readonly Deviation[] {
  return measurements.head.titles.flatMap((title, at) => {
    const line = titleLine(head, measurements.head, title.component);
    if (line === undefined) return missing(title.component, title.says, title);
    return [
      ...deviation(title.text.test(line.text), `${title.component}, text`, title.says, line.text, title),
      ...measureLine(title.component, line, measurements),
      ...measureFits(title.component, line, title),
      ...(at > 0 ? measureSingle(title.component, line, measurements.head) : []),
      ...(title.component === measurements.head.ruledLine.value.component
        ? measureFullRule(title.component, line, measurements.head.ruledLine)
        : []),
    ];
  });
}

function titleLine({ right }: Head, { titles }: HeadRules, component: Component): Line | undefined {
  const begins = titles.find((title) => title.component === component)?.says.slice(0, 6) ?? "";
  return right.find((line) => line.text.startsWith(begins));
}

function measureLine(component: Component, line: Line, { head, types }: Measurements): readonly Deviation[] {
  return [...measureType(component, types[component], line.runs), ...measureCentred(component, head.centred, line.place.paragraph)];
}

/** Two lines of one name stand at single spacing, with no gap. */
function measureSingle(component: Component, line: Line, { single }: HeadRules): readonly Deviation[] {
  if (single === undefined) return [];
  const { line: spacing, beforePt } = line.place.paragraph;
  const isRight = spacing.rule === "auto" && spacing.value === 1 && beforePt === 0;
  return deviation(
    isRight,
    `${component}, line spacing`,
    "single, no gap",
    `${spacing.rule} ${spacing.value}, ${beforePt} pt before`,
    single,
  );
}

/** A name may take more lines than the office broke it into: what counts is the text they make. */
function measureIssuer(head: Head, { letterhead }: OfficialDocument, measurements: Measurements): readonly Deviation[] {
  const rules = measurements.head;
  const superior = linesMaking(head.left, (letterhead.superior ?? []).join(" "));
  const issuer = linesMaking(head.left.slice(superior.length), letterhead.issuer.join(" "));
  const last = issuer.at(-1);
  return [
    ...measureName("cơ quan chủ quản", (letterhead.superior ?? []).join(" "), superior, measurements),
    ...measureName("cơ quan ban hành", letterhead.issuer.join(" "), issuer, measurements),
    ...[...superior, ...issuer].slice(1).flatMap((line) => measureSingle("cơ quan ban hành", line, rules)),
    ...measureLevel(head.left[0], head, rules),
    ...(last ? measureIssuerMark(last, issuer, head, rules) : []),
  ];
}

function measureName(component: Component, text: string, lines: readonly Line[], measurements: Measurements): readonly Deviation[] {
  const asked = measurements.types[component] ?? measurements.head.level;
  return [
    ...measureText(component, text, joinedText(lines), asked),
    ...lines.flatMap((line) => measureLine(component, line, measurements)),
  ];
}

function measureLevel(first: Line | undefined, head: Head, rules: HeadRules): readonly Deviation[] {
  const title = head.right.find((line) => line.text.startsWith(rules.titles[0]?.says.slice(0, 6) ?? ""));
  const isLevel =
    first !== undefined &&
    title !== undefined &&
    first.place.cell?.row === title.place.cell?.row &&
    Math.abs(dropPt(first.place) - dropPt(title.place)) < 2;
  return deviation(isLevel, "cơ quan ban hành, level", "first line level with the title at the right", "not level", rules.level);
}

function measureIssuerMark(last: Line, issuer: readonly Line[], head: Head, rules: HeadRules): readonly Deviation[] {
  const component = "cơ quan ban hành";
  if (rules.issuerMark.value === "rule") return measureShareRule(component, issuer, rules.issuerMark);
  const next = head.left[head.left.indexOf(last) + 1];
  if (next?.text !== "*") return deviation(false, `${component}, mark`, "*", next?.text ?? "nothing", rules.issuerMark);
  return measureCentred(`${component}, mark`, rules.centred, next.place.paragraph);
}

/** The line that holds the number. */
export function numberLine({ left }: Head): Line | undefined {
  return left.find((line) => /^Số\b|^Số[:.\s]/.test(line.text));
}

function measureNumber(head: Head, document: OfficialDocument, measurements: Measurements): readonly Deviation[] {
  const rule = measurements.head.number;
  const { before, joint } = rule.value;
  const number = document.number === undefined ? undefined : twoDigits(document.number);
  const expected = `${before}${number ?? "   "}${joint}${document.symbol}`;
  const line = numberLine(head);
  if (line === undefined) return missing("số, ký hiệu", expected, rule);
  const blank = new RegExp(`^${literally(compact(before))}[ .…_]*${literally(joint + document.symbol)}$`);
  const isRight = number === undefined ? blank.test(line.text) : line.text === expected;
  return [
    ...deviation(isRight, "số, ký hiệu, text", expected, line.text, rule),
    ...measureLine("số, ký hiệu", line, measurements),
    ...measureBesideDate(line, head, measurements.head),
  ];
}

/** The line that holds place and date. */
function dateLine({ right }: Head): Line | undefined {
  return right.find((line) => /, ngày\b/.test(line.text));
}

function measureBesideDate(number: Line, head: Head, { numberBesideDate }: HeadRules): readonly Deviation[] {
  const date = dateLine(head);
  if (numberBesideDate === undefined || date === undefined) return [];
  const sameRow = number.place.cell?.row === date.place.cell?.row;
  const offPt = Math.abs(dropPt(number.place) - dropPt(date.place));
  const fits = [...measureFits("số, ký hiệu", number, numberBesideDate), ...measureFits("địa danh, thời gian", date, numberBesideDate)];
  const found = sameRow ? `${offPt.toFixed(1)} pt off` : "another row";
  return [...fits, ...deviation(sameRow && offPt < 2, "số, ký hiệu, row", "on the line of the date", found, numberBesideDate)];
}

function measureDate(head: Head, document: OfficialDocument, measurements: Measurements): readonly Deviation[] {
  const rule = measurements.head.date;
  const pattern = longDatePattern(document);
  const line = dateLine(head);
  // The model of minutes (NĐ 30/2020, Phụ lục III, mẫu 1.9) has no such line.
  if (line === undefined && document.kind === "BB" && document.standard === "state-2020") return [];
  if (line === undefined) return missing("địa danh, thời gian", `${document.place}, ${pattern}`, rule);
  const isRight = new RegExp(`^${literally(compact(document.place))}, ${pattern}$`).test(line.text);
  return [
    ...deviation(isRight, "địa danh, thời gian, text", `${document.place}, ${pattern}`, line.text, rule),
    ...measureLine("địa danh, thời gian", line, measurements),
  ];
}

/** Quốc hiệu, tiêu ngữ and date grow together; sizes out of their own range are reported there. */
function measureScale(head: Head, rules: HeadRules): readonly Deviation[] {
  if (rules.scales === undefined) return [];
  const lines = [titleLine(head, rules, "quốc hiệu"), titleLine(head, rules, "tiêu ngữ"), dateLine(head)];
  const sizes = lines.map((line) => line?.runs[0]?.sizePt);
  const inRange = sizes.every((size, at) => size === undefined || rules.scales?.value.some((scale) => scale[at] === size));
  const isScale = rules.scales.value.some((scale) => scale.every((size, at) => sizes[at] === undefined || sizes[at] === size));
  return deviation(
    !inRange || isScale,
    "quốc hiệu, tiêu ngữ, địa danh, sizes together",
    rules.scales.value.map((scale) => scale.join("/")).join(" or "),
    sizes.join("/"),
    rules.scales,
  );
}
