import type { OfficialDocument } from "#core/document/official-document.ts";
import { compact, type Deviation, deviation, measureType, missing, quote } from "./deviation.ts";
import { type AppendixNames, textOf } from "./expected-text.ts";
import { measureParagraphForm } from "./measure-paragraph.ts";
import type { BodyRules, Measurements } from "./measurements.ts";
import type { Place } from "./places.ts";

/** Measures the căn cứ: each a paragraph, with the marks and the look of the standard. */
export function measureBases(
  places: readonly Place[],
  document: OfficialDocument,
  names: AppendixNames,
  measurements: Measurements,
): readonly Deviation[] {
  const { body, types } = measurements;
  const count = document.legalBases.length;
  return document.legalBases.flatMap((basis, at) => {
    const core = compact(textOf(basis, names)).replace(/[.,;]$/, "");
    const index = places.findIndex((candidate) => candidate.text.includes(core) && candidate.text.length <= core.length + 6);
    const place = places[index];
    if (place === undefined) return missing("căn cứ", core, body.basisEnd);
    return [
      ...measureType("căn cứ", types["căn cứ"], place.paragraph.runs),
      ...measureMarks(place.text, core, at === count - 1, body),
      ...measureParagraphForm(
        place.paragraph,
        places[index - 1]?.paragraph,
        { component: "căn cứ", centred: false, firstLineRuled: true },
        body,
      ),
    ];
  });
}

function measureMarks(text: string, core: string, isLast: boolean, { basisDash, basisEnd, basisLast }: BodyRules): readonly Deviation[] {
  const before = compact(text.slice(0, text.indexOf(core)));
  const end = text.slice(text.indexOf(core) + core.length);
  const rule = isLast ? basisLast : basisEnd;
  const dash = basisDash?.value === true ? "-" : "";
  return [
    ...deviation(end === rule.value, isLast ? "căn cứ, end of the last" : "căn cứ, end", rule.value, quote(text.slice(-20)), rule),
    ...(basisDash ? deviation(before === dash, "căn cứ, dash", dash === "" ? "none" : "- ", quote(before), basisDash) : []),
  ];
}
