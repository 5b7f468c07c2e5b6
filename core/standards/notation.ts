import type { Alignment, CharacterMark, LetterCase, Measure, RuleLine, TextStyle, Wording } from "./standard.ts";

/** The clause of a value the standards leave open: our default, chosen after the models and the habit of offices. */
export const OUR_CHOICE = "Văn bản không quy định; lựa chọn của chương trình theo mẫu và thói quen trình bày";

/** A fixed value, or the default inside a range. */
export function measure(value: number, clause: string, range?: readonly [number, number]): Measure {
  return range ? { value, range, clause } : { value, clause };
}

/** A word or habit with its source. */
export function wording<const Value extends string | boolean>(value: Value, clause: string): Wording<Value> {
  return { value, clause };
}

interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly letterCase?: LetterCase;
  readonly align?: Alignment;
}

/** How a component is set; upright, of normal weight, sentence case and left-aligned unless said otherwise. Size in points. */
export function style(size: number | readonly [value: number, least: number, most: number], clause: string, look: Look = {}): TextStyle {
  const sizePt = typeof size === "number" ? measure(size, clause) : measure(size[0], clause, [size[1], size[2]]);
  return {
    sizePt,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    letterCase: look.letterCase ?? "sentence",
    align: look.align ?? "left",
    clause,
  };
}

/** A solid line under a text, `share` of its length. */
export function ruleLine(share: Measure): RuleLine {
  return { kind: "rule", shareOfText: share, strokePt: measure(0.75, OUR_CHOICE), gapPt: measure(2, OUR_CHOICE) };
}

/** Characters in place of a line. */
export function characters(text: string, clause: string, look: { readonly bold?: true } = {}): CharacterMark {
  return { kind: "characters", text, bold: look.bold ?? false, clause };
}
