import type { OfficialDocument } from "#core/document/official-document.ts";
import { type Deviation, measureSize, missing } from "./deviation.ts";
import { readDocx } from "./docx-reader.ts";
import { appendixNames } from "./expected-text.ts";
import { measureAddress } from "./measure-address.ts";
import { measureAppendices } from "./measure-appendix.ts";
import { measureBases } from "./measure-bases.ts";
import { measureBody } from "./measure-body.ts";
import { measureClosing } from "./measure-closing.ts";
import { findHead, measureForeignTitle, measureHead } from "./measure-head.ts";
import { measureMarks } from "./measure-marks.ts";
import { measurePages } from "./measure-page.ts";
import { measureSubject } from "./measure-subject.ts";
import type { MeasuredDocx } from "./measured-docx.ts";
import type { Measurements } from "./measurements.ts";
import { placesOf } from "./places.ts";
import { STANDARD_MEASUREMENTS } from "./standard-measurements.ts";

export type { Deviation } from "./deviation.ts";

/**
 * Measures a DOCX written from `document` against the standard it names, component by component. Gives what deviates, each with its
 * clause; a deviation that recurs in many paragraphs stands once. Throws when the file is no DOCX.
 */
export function measureDocument(docxBytes: Uint8Array, document: OfficialDocument): readonly Deviation[] {
  const docx = readDocx(docxBytes);
  const measurements = STANDARD_MEASUREMENTS[document.standard];
  const names = appendixNames(document, measurements.appendix);
  const main = docx.sections[0];
  if (main === undefined) throw new Error("No section in the document");
  const places = placesOf(main.blocks).filter((place) => place.text !== "" || place.paragraph.borders.top === undefined);
  const head = findHead(places, measurements);
  const subject = measureSubject(places, head, document, names, measurements);
  const rest = places.slice(subject.last ? places.indexOf(subject.last) + 1 : 0).filter((place) => place.cell === undefined);
  const title = measurements.head.titles[0];
  return withoutRepeats([
    ...measurePages(docx, measurements),
    ...(head ? measureHead(head, document, measurements) : missing(title?.component ?? "", title?.says ?? "", measurements.head.level)),
    ...measureForeignTitle(places, measurements),
    ...subject.deviations,
    ...measureAddress(places, document, measurements),
    ...measureBases(rest, document, names, measurements),
    ...measureBody(rest, document, names, measurements),
    ...measureClosing(places, document, measurements),
    ...measureMarks({ docx, main, places, head, document, measurements }),
    ...measureAppendices(docx, document, names, measurements),
    ...measureFootnotes(docx, measurements),
  ]);
}

function measureFootnotes(docx: MeasuredDocx, { types }: Measurements): readonly Deviation[] {
  const rule = types["chú thích"];
  const runs = docx.footnotes.flatMap((note) => note.paragraphs).flatMap((paragraph) => paragraph.runs);
  return rule ? measureSize("chú thích", rule, runs) : [];
}

function withoutRepeats(deviations: readonly Deviation[]): readonly Deviation[] {
  const keyOf = ({ component, expected }: Deviation) => `${component}\n${expected}`;
  return deviations.filter((one, at) => deviations.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}
