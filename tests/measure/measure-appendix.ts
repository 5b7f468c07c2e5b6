import type { Appendix, OfficialDocument } from "#core/document/official-document.ts";
import { compact, type Deviation, deviation, measureCentred, measureText, measureType, missing, quote } from "./deviation.ts";
import { type AppendixNames, KIND_NAMES, literally, longDatePattern, slashDate, textOf, twoDigits } from "./expected-text.ts";
import type { MeasuredDocx, MeasuredSection } from "./measured-docx.ts";
import type { AppendixRules, Measurements } from "./measurements.ts";
import { joinedText, linesMaking, linesOf, type Place, placesOf } from "./places.ts";

/** Measures the head of each appendix: word and number, title, note, new page and orientation. */
export function measureAppendices(
  docx: MeasuredDocx,
  document: OfficialDocument,
  names: AppendixNames,
  measurements: Measurements,
): readonly Deviation[] {
  return document.appendices.flatMap((appendix) => {
    const name = names.get(appendix.id) ?? "";
    const found = docx.sections.slice(1).flatMap((section) => {
      const places = placesOf(section.blocks).filter((place) => place.text !== "");
      return isHeadOf(places[0], name) ? [{ section, places }] : [];
    })[0];
    if (found === undefined) return missing("phụ lục", name, measurements.appendix.numerals);
    return measureHead(found.section, found.places, appendix, name, document, names, measurements);
  });
}

function isHeadOf(place: Place | undefined, name: string): boolean {
  return place !== undefined && place.text.toLocaleUpperCase("vi").split(/[.:]/)[0] === name.toLocaleUpperCase("vi");
}

function measureHead(
  section: MeasuredSection,
  places: readonly Place[],
  appendix: Appendix,
  name: string,
  document: OfficialDocument,
  names: AppendixNames,
  { appendix: rules, types }: Measurements,
): readonly Deviation[] {
  const [word, ...rest] = places;
  if (word === undefined) return [];
  return [
    ...(rules.wordCase ? measureText("phụ lục", name, word.text, rules.wordCase) : []),
    ...measureType("phụ lục", types["phụ lục"], word.paragraph.runs),
    ...measureCentred("phụ lục", rules.centred, word.paragraph),
    ...deviation(section.startsOn !== "continuous", "phụ lục, page", "on a new page", section.startsOn, rules.newPage),
    ...deviation(
      section.orientation === appendix.orientation,
      "phụ lục, orientation",
      appendix.orientation,
      section.orientation,
      rules.newPage,
    ),
    ...measureTitle(rest, appendix, names, { rules, types }),
    ...measureNote(rest, appendix, document, { rules, types }),
  ];
}

interface Rules {
  readonly rules: AppendixRules;
  readonly types: Measurements["types"];
}

function measureTitle(places: readonly Place[], appendix: Appendix, names: AppendixNames, { rules, types }: Rules): readonly Deviation[] {
  if (appendix.title === undefined) {
    return rules.titleRequired ? missing("tên phụ lục", "a title", rules.titleRequired) : [];
  }
  const expected = compact(textOf(appendix.title, names));
  const title = linesMaking(linesOf(places.slice(0, 6)), expected);
  const found = joinedText(title);
  const same = found.toLocaleUpperCase("vi") === expected.toLocaleUpperCase("vi");
  return [
    ...deviation(same, "tên phụ lục, text", expected, quote(found), rules.centred),
    ...measureType(
      "tên phụ lục",
      types["tên phụ lục"],
      title.flatMap((line) => line.runs),
    ),
    ...title.flatMap((line) => measureCentred("tên phụ lục", rules.centred, line.place.paragraph)).slice(0, 1),
  ];
}

function measureNote(
  places: readonly Place[],
  appendix: Appendix,
  document: OfficialDocument,
  { rules, types }: Rules,
): readonly Deviation[] {
  if (rules.note === undefined) return [];
  const note = places.slice(0, 8).find((place) => place.text.startsWith("("));
  const pattern = appendix.note === undefined ? notePattern(document, rules.note.value) : new RegExp(literally(compact(appendix.note)));
  if (note === undefined) return missing("chú dẫn phụ lục", pattern.source, rules.note);
  return [
    ...deviation(pattern.test(note.text), "chú dẫn phụ lục, text", pattern.source, note.text, rules.note),
    ...measureType("chú dẫn phụ lục", types["chú dẫn phụ lục"], note.paragraph.runs),
    ...measureCentred("chú dẫn phụ lục", rules.centred, note.paragraph),
  ];
}

/** `(Kèm theo Kế hoạch số 112/KH-UBND ngày 31 tháng 3 năm 2023 của …)`; Party: a hyphen, and a comma before "ngày". */
function notePattern(document: OfficialDocument, form: "long date" | "any date"): RegExp {
  const { number, symbol, letterhead } = document;
  const joint = form === "long date" ? "/" : "-";
  const digits = number === undefined ? "[ .…]*" : ` ${twoDigits(number)}`;
  const slash = slashDate(document) ?? "[ .…]*/[ .…]*/[ .…]*";
  const day = form === "any date" ? `(${longDatePattern(document)}|ngày *${slash})` : longDatePattern(document);
  const issuer = letterhead.issuerName === undefined ? ".+" : literally(letterhead.issuerName);
  return new RegExp(`^\\(Kèm theo ${KIND_NAMES[document.kind]} số${digits}${literally(joint + symbol)},? *${day} *của ${issuer}\\)$`);
}
