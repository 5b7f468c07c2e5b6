import type { OfficialDocument } from "#core/document/official-document.ts";
import { type BodyEntry, bodyEntries, entryText } from "./body-entries.ts";
import { compact, type Deviation, deviation, legible, measureCentred, measureSize, measureType, missing, quote } from "./deviation.ts";
import type { AppendixNames, Letter } from "./expected-text.ts";
import { measureLine, measureParagraphForm } from "./measure-paragraph.ts";
import type { MeasuredParagraph, MeasuredRun } from "./measured-docx.ts";
import type { Measurements, TypeRule } from "./measurements.ts";
import type { Place } from "./places.ts";

/** What stands before the text of an entry (label) and after it (end mark). */
interface Match {
  readonly entry: BodyEntry;
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly above: Place | undefined;
}

const TRAILING = /[\s.,;:/]+$/;

/** Measures căn cứ and the body, block by block; `places` are the paragraphs outside tables, after the head of the text. */
export function measureBody(
  places: readonly Place[],
  document: OfficialDocument,
  names: AppendixNames,
  measurements: Measurements,
): readonly Deviation[] {
  const entries = bodyEntries(document, document.body, names, measurements.body).filter((entry) => entryText(entry).trim() !== "");
  const matches = matchEntries(entries, places);
  const unmatched = entries.filter((entry) => !matches.some((match) => match.entry === entry));
  const closing = document.closing ?? measurements.body.endMark.value;
  const last = document.body.at(-1);
  // No model ends in a table, a chart or a bare heading.
  const endsInText = last?.kind === "paragraph" || last?.kind === "item" || (last?.kind === "heading" && last.text !== undefined);
  return [
    ...unmatched.flatMap((entry) => missing(entry.component, entryText(entry), measurements.body.labels)),
    ...matches.flatMap((match, at) => measureMatch(match, matches[at - 1], measurements)),
    ...(endsInText ? measureEnd(matches.at(-1), closing, measurements) : []),
  ];
}

function matchEntries(entries: readonly BodyEntry[], places: readonly Place[]): readonly Match[] {
  const matches: Match[] = [];
  entries.reduce((from, entry) => {
    const at = places.findIndex((place, index) => index >= from && matchOf(entry, place) !== undefined);
    const place = places[at];
    const found = place && matchOf(entry, place);
    if (!place || !found) return from;
    matches.push({ entry, place, ...found, above: places[at - 1] });
    return at + 1;
  }, 0);
  return matches;
}

function matchOf(entry: BodyEntry, { paragraph }: Place): Pick<Match, "before" | "after"> | undefined {
  const text = legible(paragraph.text);
  const core = entryText(entry).replace(TRAILING, "");
  const at = text.toLocaleUpperCase("vi").indexOf(core.toLocaleUpperCase("vi"));
  const [before, after] = [text.slice(0, at), text.slice(at + core.length)];
  const isLabel = before.length <= 24 && !/\p{L}{8}/u.test(before);
  return at !== -1 && isLabel && after.length <= 6 ? { before, after } : undefined;
}

function measureMatch(match: Match, previous: Match | undefined, measurements: Measurements): readonly Deviation[] {
  const { entry, place } = match;
  const { body, types } = measurements;
  return [
    ...measureLabel(match, measurements),
    ...measureEmphasis(match, types[entry.component]),
    ...(entry.component === "nội dung" ? [] : measureUpperTitle(match, types[entry.component])),
    ...measureSize(entry.component, types[entry.component] ?? { clause: "" }, place.paragraph.runs),
    ...(entry.isPart ? measureCentred("tên phần", body.partCentred, place.paragraph) : []),
    ...measureParagraphForm(formParagraph(match), previous?.place.paragraph, entry, body),
  ];
}

/** The label and the title of a part are one heading: the gap is that above the label. */
function formParagraph({ entry, place, before, above }: Match): MeasuredParagraph {
  return entry.isPart && before === "" && above !== undefined
    ? { ...place.paragraph, beforePt: above.paragraph.beforePt }
    : place.paragraph;
}

/** A part has its label on a line of its own: the paragraph above, or before a line break. */
function measureLabel({ entry, before, above }: Match, { body, types }: Measurements): readonly Deviation[] {
  const expected = entry.labels.join(" or ");
  const apart = entry.isPart && before === "" ? above : undefined;
  const found = compact(apart ? apart.text : before);
  const blank = apart !== undefined || before === "" || /\s$/.test(before);
  const component = entry.component === "nội dung" ? "nội dung, bullet or number" : `${entry.component}, label`;
  return [
    ...deviation(entry.labels.includes(found) && blank, component, expected, quote(found), body.labels),
    ...(apart
      ? [
          ...measureType("phần", types.phần, apart.paragraph.runs),
          ...measureCentred("phần", body.partCentred, apart.paragraph),
          ...measureLine(apart.paragraph, "phần", body.line),
        ]
      : []),
  ];
}

/** Compares weight and slant letter by letter with the model's emphasis on top of the look of the component. */
function measureEmphasis(match: Match, rule: TypeRule | undefined): readonly Deviation[] {
  const { entry, place, before } = match;
  if (rule === undefined || entry.labels.some((label) => label === "" && before !== "")) return [];
  const letters = lettersOfRuns(place.paragraph);
  const label = letters.slice(0, before.trimEnd().length);
  const printed = letters.slice(before.length);
  return (["bold", "italic"] as const).flatMap((property) => {
    const wrong = entry.letters.findIndex((letter, at) => differs(letter, printed[at], at < entry.titleLength, rule, property));
    // The number of a heading belongs to its title.
    const plainLabel = entry.titleLength > 0 && rule[property] === true && label.some((run) => !run[property]);
    if (plainLabel) return deviation(false, `${entry.component}, ${property}`, property, quote(before), rule);
    if (wrong === -1) return [];
    const expected = expectedOf(entry.letters[wrong] as Letter, wrong < entry.titleLength, rule, property);
    const shown = expected ? property : `not ${property}`;
    return deviation(false, `${entry.component}, ${property}`, shown, quote(entryText(entry).slice(wrong)), rule);
  });
}

function expectedOf(letter: Letter, inTitle: boolean, rule: TypeRule, property: "bold" | "italic"): boolean | undefined {
  const look = inTitle ? rule[property] : false;
  return look === undefined ? undefined : look || letter[property];
}

function differs(letter: Letter, run: MeasuredRun | undefined, inTitle: boolean, rule: TypeRule, property: "bold" | "italic"): boolean {
  const expected = expectedOf(letter, inTitle, rule, property);
  const hasInk = letter.letter.trim() !== "" && run !== undefined && !/^[.,;:/]$/.test(letter.letter);
  return hasInk && expected !== undefined && run[property] !== expected;
}

/** One run for each letter that is seen. */
function lettersOfRuns({ runs }: MeasuredParagraph): readonly MeasuredRun[] {
  return runs.flatMap((run) => [...legible(run.text)].map(() => run));
}

function measureUpperTitle({ entry, place, before }: Match, rule: TypeRule | undefined): readonly Deviation[] {
  if (rule?.upper === undefined) return [];
  const title = [...legible(place.paragraph.text)].slice(before.length, before.length + entry.titleLength).join("");
  return deviation(title === title.toLocaleUpperCase("vi"), `${entry.component}, case`, "UPPER", quote(title), rule);
}

function measureEnd(last: Match | undefined, closing: string, { body }: Measurements): readonly Deviation[] {
  if (last === undefined) return [];
  return deviation(last.after.trim() === closing, "end mark", closing, last.after.trim(), body.endMark);
}
