import { compact, type Deviation, deviation, measureCentred, measureLength, measureType, missing } from "./deviation.ts";
import type { MarkContext } from "./mark-context.ts";
import type { MeasuredParagraph, MeasuredSection } from "./measured-docx.ts";
import type { MarkRules } from "./measurements.ts";
import { type Place, placesOf } from "./places.ts";

/** The paragraphs at the foot of pages, text boxes included. */
function footPlaces(section: MeasuredSection, types: readonly ("first" | "default" | "even")[]): readonly Place[] {
  const places = placesOf(types.flatMap((type) => section.footers[type] ?? []));
  return [...places, ...places.flatMap(({ paragraph }) => placesOf(paragraph.boxed))];
}

/** Measures "Không phổ biến …": its words, and where the standard puts it. */
export function measureNotForMedia({ docx, main, places, measurements }: MarkContext): readonly Deviation[] {
  const rule = measurements.marks.notForMedia;
  if (rule === undefined) return [];
  const { text, fromBottomMm } = rule.value;
  const atFoot = docx.sections.flatMap((section) => footPlaces(section, ["first", "default"]));
  const found = [...places, ...atFoot].find((place) => /^Không phổ biến trên/i.test(place.text));
  if (found === undefined) return missing("không phổ biến", text, rule);
  const same = found.text.toLocaleLowerCase("vi") === text.toLocaleLowerCase("vi");
  return [
    ...deviation(same, "không phổ biến, text", text, found.text, rule),
    ...measureCentred("không phổ biến", { value: true, clause: rule.clause }, found.paragraph),
    ...(fromBottomMm
      ? measureLength("không phổ biến, from the bottom edge", fromBottomMm, fromBottomEdgeMm(found, main, atFoot), rule)
      : measureBelowSignature(found, places, rule)),
  ];
}

/** From the lower edge of a footer's text or of a frame to that of the sheet; infinite for text in the flow. */
function fromBottomEdgeMm(found: Place, { heightMm, footerMm }: MeasuredSection, atFoot: readonly Place[]): number {
  const { frame } = found.paragraph;
  if (frame !== undefined) return heightMm - frame.topMm - frame.heightMm;
  return atFoot.includes(found) ? footerMm : Number.POSITIVE_INFINITY;
}

function measureBelowSignature(place: Place, places: readonly Place[], rule: { readonly clause: string }): readonly Deviation[] {
  const label = places.findLastIndex((candidate) => candidate.text.startsWith("Nơi nhận"));
  return deviation(places.indexOf(place) > label, "không phổ biến, place", "below the signature block", "above it", rule);
}

/** Measures address, telephone and the like: type, the full line above them, first or last page. */
export function measureContact(contact: readonly string[], { docx, main, places, measurements }: MarkContext): readonly Deviation[] {
  const { marks: rules, types } = measurements;
  const onFirst = footPlaces(main, ["first"]);
  const onLast = [...places, ...docx.sections.flatMap((section) => footPlaces(section, ["default", "first"]))];
  const candidates = rules.contactPage.value === "first" ? onFirst : onLast;
  const found = contact.map((line) => candidates.find((place) => place.text === compact(line)));
  const first = found[0];
  if (first === undefined) return missing("thông tin liên hệ", `${contact[0]} on the ${rules.contactPage.value} page`, rules.contactPage);
  return [
    ...found.flatMap((place, at) =>
      place
        ? measureType("thông tin liên hệ", types["thông tin liên hệ"], place.paragraph.runs)
        : missing("thông tin liên hệ", contact[at] ?? "", rules.contactPage),
    ),
    ...measureFullLine(first, rules),
    ...(rules.contactPage.value === "last" ? measureAtEnd(first, places, rules) : []),
  ];
}

function measureFullLine({ paragraph, siblings, index }: Place, { contactLine }: MarkRules): readonly Deviation[] {
  const above = siblings[index - 1];
  const drawn = paragraph.borders.top ?? (above?.kind === "paragraph" ? (above.borders.bottom ?? above.borders.top) : undefined);
  const bearer: MeasuredParagraph = paragraph.borders.top || above?.kind !== "paragraph" ? paragraph : above;
  const length = drawn ? bearer.roomMm - bearer.leftMm - bearer.rightMm : 0;
  const isRight = drawn?.style === "single" && Math.abs(length - bearer.roomMm) < 1;
  return deviation(
    isRight,
    "thông tin liên hệ, line",
    "a solid line over the whole width",
    drawn ? `${drawn.style}, ${length.toFixed(1)} mm` : "none",
    contactLine,
  );
}

function measureAtEnd(first: Place, places: readonly Place[], { contactPage }: MarkRules): readonly Deviation[] {
  const label = places.findLastIndex((candidate) => candidate.text.startsWith("Nơi nhận"));
  const at = places.indexOf(first);
  return deviation(at === -1 || at > label, "thông tin liên hệ, place", "after Nơi nhận", "before it", contactPage);
}
