import type { OfficialDocument } from "#core/document/official-document.ts";
import { compact, type Deviation, deviation, measureCentred, measureText, measureType, missing, quote } from "./deviation.ts";
import { type AppendixNames, KIND_NAMES, textOf } from "./expected-text.ts";
import { type Head, numberLine } from "./measure-head.ts";
import { measureShareRule } from "./measure-rule.ts";
import type { Measurements, SubjectRules } from "./measurements.ts";
import { joinedText, type Line, linesMaking, linesOf, type Place } from "./places.ts";

const LETTER_WORDS = /^(V\/v|về việc)\s+/i;

/** What was measured, and the place after which the text goes on. */
export interface SubjectFound {
  readonly deviations: readonly Deviation[];
  readonly last: Place | undefined;
}

/** Measures tên loại and trích yếu, or the trích yếu of a công văn under its number. */
export function measureSubject(
  places: readonly Place[],
  head: Head | undefined,
  document: OfficialDocument,
  names: AppendixNames,
  measurements: Measurements,
): SubjectFound {
  const subject = compact(textOf(document.title, names));
  if (document.kind === "CV") return { deviations: measureLetter(places, head, subject, measurements), last: undefined };
  const name = KIND_NAMES[document.kind].toLocaleUpperCase("vi");
  const top = places.filter((place) => place.cell === undefined);
  const at = top.findIndex((place) => eitherSpelling(place.text) === eitherSpelling(name));
  const kind = top[at];
  const { subject: rules, types } = measurements;
  if (kind === undefined) return { deviations: missing("tên loại", name, rules.centred), last: undefined };
  const lines = linesMaking(linesOf(top.slice(at + 1, at + 13)), subject);
  return {
    deviations: [
      ...measureType("tên loại", types["tên loại"], kind.paragraph.runs),
      ...measureCentred("tên loại", rules.centred, kind.paragraph),
      ...measureSubjectLines(lines, subject, measurements),
      ...measureMark(lines, top, rules),
    ],
    last: lines.at(-1)?.place ?? kind,
  };
}

/** The State writes ủy, thỏa; the Party uỷ, thoả. */
function eitherSpelling(text: string): string {
  return text.toLocaleUpperCase("vi").replace("ỦY", "UỶ").replace("ỎA", "OẢ");
}

function measureSubjectLines(lines: readonly Line[], subject: string, { subject: rules, types }: Measurements): readonly Deviation[] {
  const found = joinedText(lines);
  const places = [...new Set(lines.map((line) => line.place))];
  return [
    ...measureText("trích yếu", withInitial(found, subject), found, rules.centred),
    ...measureType(
      "trích yếu",
      types["trích yếu"],
      lines.flatMap((line) => line.runs),
    ),
    ...places.flatMap((place) => measureCentred("trích yếu", rules.centred, place.paragraph)).slice(0, 1),
    ...measureInitial(lines, rules),
    ...deviation(!/[.,;:!]$/.test(found), "trích yếu, end", "no final punctuation", quote(found.slice(-20)), rules.noFinalMark),
  ];
}

/** The case of the first letter is a rule of its own: compare the rest. */
function withInitial(found: string, subject: string): string {
  const sameLetter = found.charAt(0).toLocaleLowerCase("vi") === subject.charAt(0).toLocaleLowerCase("vi");
  return sameLetter ? found.charAt(0) + subject.slice(1) : subject;
}

/** A line all in capitals names the author (Party: `CỦA BAN THƯỜNG VỤ …`); the initial is that of the line after it. */
function measureInitial(lines: readonly Line[], { initial }: SubjectRules): readonly Deviation[] {
  const spoken = lines.find((line) => line.text !== line.text.toLocaleUpperCase("vi")) ?? lines[0];
  const first = spoken?.text.match(/^["“(]*(\p{L})/u)?.[1];
  if (first === undefined) return [];
  const isUpper = first === first.toLocaleUpperCase("vi");
  return deviation(
    isUpper === (initial.value === "upper"),
    "trích yếu, initial",
    `${initial.value} case`,
    quote(spoken?.text ?? ""),
    initial,
  );
}

function measureMark(lines: readonly Line[], top: readonly Place[], { mark, centred }: SubjectRules): readonly Deviation[] {
  if (mark.value === "rule") return measureShareRule("trích yếu", lines, mark);
  const last = lines.at(-1)?.place;
  const next = last && top[top.indexOf(last) + 1];
  if (next?.text !== mark.value) return deviation(false, "trích yếu, mark", mark.value, quote(next?.text ?? ""), mark);
  return measureCentred("trích yếu, mark", centred, next.paragraph);
}

function measureLetter(
  places: readonly Place[],
  head: Head | undefined,
  subject: string,
  measurements: Measurements,
): readonly Deviation[] {
  const named = places.some((place) => place.text.toLocaleUpperCase("vi") === "CÔNG VĂN");
  return [
    ...deviation(!named, "tên loại, text", "none in a công văn", "CÔNG VĂN", measurements.subject.letterWithoutKind),
    ...(head ? measureLetterSubject(head, subject, measurements) : []),
  ];
}

function measureLetterSubject(head: Head, subject: string, { subject: rules, types, head: headRules }: Measurements): readonly Deviation[] {
  const core = subject.replace(LETTER_WORDS, "");
  const number = numberLine(head);
  const below = number ? head.left.slice(head.left.indexOf(number) + 1) : head.left;
  const opening = core.slice(0, 10).toLocaleLowerCase("vi");
  const from = below.findIndex((line) => line.text.toLocaleLowerCase("vi").includes(opening));
  const lines = from === -1 ? [] : subjectLinesOfLetter(below.slice(from), core);
  const first = lines[0];
  if (first === undefined) return missing("trích yếu công văn", subject, rules.centred);
  const found = joinedText(lines);
  const begins = rules.letterBegins;
  return [
    ...measureText(
      "trích yếu công văn",
      withInitial(found.replace(LETTER_WORDS, ""), core),
      found.replace(LETTER_WORDS, ""),
      rules.centred,
    ),
    ...(begins ? deviation(found.startsWith(begins.value), "trích yếu công văn, beginning", begins.value, quote(found), begins) : []),
    ...(rules.letterNever
      ? deviation(
          !found.startsWith(rules.letterNever.value),
          "trích yếu công văn, beginning",
          `no ${rules.letterNever.value}`,
          quote(found),
          rules.letterNever,
        )
      : []),
    ...measureType(
      "trích yếu công văn",
      types["trích yếu công văn"],
      lines.flatMap((line) => line.runs),
    ),
    ...measureCentred("trích yếu công văn", headRules.centred, first.place.paragraph),
    ...measureLetterGap(first, number, rules),
  ];
}

function subjectLinesOfLetter(lines: readonly Line[], core: string): readonly Line[] {
  const enough = lines.findIndex((_, at) => joinedText(lines.slice(0, at + 1)).replace(LETTER_WORDS, "").length >= core.length);
  return enough === -1 ? lines : lines.slice(0, enough + 1);
}

function measureLetterGap(first: Line, number: Line | undefined, { letterGapPt }: SubjectRules): readonly Deviation[] {
  if (letterGapPt === undefined) return [];
  const gapPt = Math.max(first.place.paragraph.beforePt, number?.place.paragraph.afterPt ?? 0);
  return deviation(gapPt === letterGapPt.value, "trích yếu công văn, gap", `${letterGapPt.value} pt`, `${gapPt} pt`, letterGapPt);
}
