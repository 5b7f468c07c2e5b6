import type { MeasuredParagraph, MeasuredRun } from "./measured-docx.ts";
import type { Range, Rule, TypeRule } from "./measurements.ts";

/** A place where the file is not what the standard asks. */
export interface Deviation {
  /** The component and which property of it: `tiêu ngữ, size`. */
  readonly component: string;
  readonly expected: string;
  readonly found: string;
  readonly clause: string;
}

/** Nothing where it is right, else one deviation. */
export function deviation(
  isRight: boolean,
  component: string,
  expected: string,
  found: string,
  rule: { readonly clause: string },
): readonly Deviation[] {
  return isRight ? [] : [{ component, expected, found, clause: rule.clause }];
}

/** The deviation of a component that could not be found at all. */
export function missing(component: string, expected: string, rule: { readonly clause: string }): readonly Deviation[] {
  return deviation(false, `${component}, text`, expected, "not found", rule);
}

/** Compares text as it is seen, apart from the kind of blanks. */
export function measureText(component: string, expected: string, found: string, rule: { readonly clause: string }): readonly Deviation[] {
  return deviation(compact(expected) === compact(found), `${component}, text`, expected, found, rule);
}

/** Compares size, weight, slant, underline, case and colour of everything that leaves ink. */
export function measureType(component: string, rule: TypeRule | undefined, runs: readonly MeasuredRun[]): readonly Deviation[] {
  if (rule === undefined) return [];
  const inked = runs.filter((run) => compact(run.text) !== "");
  return [
    ...measureSize(component, rule, inked),
    ...(["bold", "italic", "underline"] as const).flatMap((property) => measureSwitch(component, rule, inked, property)),
    ...measureUpper(component, rule, inked),
    ...(rule.colour === "red" ? measureRed(component, rule, inked) : []),
  ];
}

/** Only the size of the runs. */
export function measureSize(component: string, rule: TypeRule, runs: readonly MeasuredRun[]): readonly Deviation[] {
  const { sizePt } = rule;
  const wrong = sizePt && runs.find((run) => compact(run.text) !== "" && !isWithin(run.sizePt, sizePt));
  if (!sizePt || !wrong) return [];
  return deviation(false, `${component}, size`, `${shownRange(sizePt)} pt`, `${wrong.sizePt} pt (${quote(wrong.text)})`, rule);
}

function measureSwitch(
  component: string,
  rule: TypeRule,
  runs: readonly MeasuredRun[],
  property: "bold" | "italic" | "underline",
): readonly Deviation[] {
  const expected = rule[property];
  const wrong = expected === undefined ? undefined : runs.find((run) => run[property] !== expected && !isLabelColon(property, run));
  if (!wrong) return [];
  return deviation(
    false,
    `${component}, ${property}`,
    expected ? property : `not ${property}`,
    `${wrong[property] ? property : `not ${property}`} (${quote(wrong.text)})`,
    rule,
  );
}

/** The line under "Nơi nhận" may end before the colon. */
function isLabelColon(property: string, run: MeasuredRun): boolean {
  return property === "underline" && compact(run.text) === ":";
}

function measureUpper(component: string, rule: TypeRule, runs: readonly MeasuredRun[]): readonly Deviation[] {
  const text = runs.map((run) => run.text).join("");
  return deviation(rule.upper === undefined || text === text.toLocaleUpperCase("vi"), `${component}, case`, "UPPER", quote(text), rule);
}

function measureRed(component: string, rule: TypeRule, runs: readonly MeasuredRun[]): readonly Deviation[] {
  const wrong = runs.find((run) => !isRed(run.colour));
  return deviation(wrong === undefined, `${component}, colour`, "red", wrong?.colour ?? "", rule);
}

function isRed(colour: string): boolean {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (red ?? 0) >= 0xc0 && (green ?? 255) <= 0x40 && (blue ?? 255) <= 0x40;
}

/** Compares where a paragraph stands: in the middle, with nothing that pushes it off. */
export function measureCentred(component: string, rule: Rule<true>, paragraph: MeasuredParagraph): readonly Deviation[] {
  const offMm = Math.abs(paragraph.leftMm + paragraph.firstLineMm - paragraph.rightMm);
  const isRight = paragraph.alignment === "center" && offMm < 1;
  return deviation(isRight, `${component}, alignment`, "centred", `${paragraph.alignment}, ${offMm.toFixed(1)} mm off`, rule);
}

/** Compares a length with a range; `toleranceMm` covers rounding to twentieths of a point. */
export function measureLength(
  component: string,
  rangeMm: Range,
  foundMm: number,
  rule: { readonly clause: string },
  toleranceMm = 0.1,
): readonly Deviation[] {
  const isRight = foundMm >= rangeMm[0] - toleranceMm && foundMm <= rangeMm[1] + toleranceMm;
  return deviation(isRight, component, `${shownRange(rangeMm)} mm`, `${foundMm.toFixed(1)} mm`, rule);
}

export function isWithin(value: number, [from, to]: Range): boolean {
  return value >= from && value <= to;
}

/** `13–14`, `13` where both ends are the same, `at least 18` where there is no upper one. */
export function shownRange([from, to]: Range): string {
  if (to === Number.POSITIVE_INFINITY) return `at least ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** Text as compared: composed letters, plain blanks and hyphens, no joiners; as many letters as are seen. */
export function legible(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2060\u200B\uFEFF]/g, "")
    .replace(/[\u00A0\u202F\n\t]/g, " ")
    .replace(/\u2011/g, "-");
}

/** Legible text with single blanks and none at the ends. */
export function compact(text: string): string {
  return legible(text).replace(/ +/g, " ").trim();
}

/** The beginning of a text, in quotation marks. */
export function quote(text: string): string {
  const short = compact(text);
  return `“${short.length > 50 ? `${short.slice(0, 50)}…` : short}”`;
}
