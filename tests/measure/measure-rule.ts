import { textWidthMm } from "#core/typesetting/text-width.ts";
import { type Deviation, deviation, measureLength } from "./deviation.ts";
import type { Component, Range, Rule } from "./measurements.ts";
import { type Line, type RuleLine, ruleUnder } from "./places.ts";

/** Rules are drawn to the twentieth of a point, but texts are measured by font tables: within 1 mm counts as exact. */
const TOLERANCE_MM = 1;

type KnownLengths = Rule<{ readonly component: Component; readonly lengthsMm: Readonly<Record<number, Range>> }>;

/** Measures a solid line exactly as long as the text above it. */
export function measureFullRule(component: string, line: Line, rule: KnownLengths): readonly Deviation[] {
  const drawn = ruleUnder(line.place);
  if (drawn === undefined) return deviation(false, `${component}, rule`, "a line under it", "none", rule);
  const known = rule.value.lengthsMm[line.runs[0]?.sizePt ?? 0];
  return [
    ...measureDrawing(component, drawn, rule),
    ...(known ? measureLength(`${component}, rule length`, known, drawn.lengthMm, rule, TOLERANCE_MM) : []),
  ];
}

/** Measures a solid, centred line of a third to a half of the text above it: of its last line or of its longest. */
export function measureShareRule(component: string, lines: readonly Line[], rule: { readonly clause: string }): readonly Deviation[] {
  const last = lines.at(-1);
  const drawn = last && ruleUnder(last.place);
  if (drawn === undefined) return deviation(false, `${component}, rule`, "a line under it", "none", rule);
  const widths = lines.flatMap(brokenWidthsMm);
  const candidates = [widths.at(-1) ?? 0, Math.max(...widths)];
  const fits = candidates.some((width) => drawn.lengthMm >= width / 3 - 0.5 && drawn.lengthMm <= width / 2 + 0.5);
  const expected = candidates.map((width) => `${(width / 3).toFixed(1)}–${(width / 2).toFixed(1)}`).join(" or ");
  return [
    ...measureDrawing(component, drawn, rule),
    ...deviation(fits, `${component}, rule length`, `${expected} mm`, `${drawn.lengthMm.toFixed(1)} mm`, rule),
  ];
}

function measureDrawing(component: string, drawn: RuleLine, rule: { readonly clause: string }): readonly Deviation[] {
  return [
    ...deviation(drawn.border.style === "single", `${component}, rule stroke`, "solid", drawn.border.style, rule),
    ...deviation(drawn.offCentreMm <= TOLERANCE_MM, `${component}, rule place`, "centred", `${drawn.offCentreMm.toFixed(1)} mm off`, rule),
  ];
}

/** The widths of the lines a text breaks into in its room. */
function brokenWidthsMm(line: Line): readonly number[] {
  const { roomMm, leftMm, rightMm } = line.place.paragraph;
  const run = line.runs[0];
  const face = { sizePt: run?.sizePt ?? 14, bold: run?.bold ?? false, italic: run?.italic ?? false };
  const lines: string[] = [];
  for (const word of line.text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidthMm(longer, face) > roomMm - leftMm - rightMm) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines.map((text) => textWidthMm(text, face));
}

/** Measures that a text which the standard sets on one line finds room there. */
export function measureFits(component: string, line: Line, rule: { readonly clause: string }): readonly Deviation[] {
  const count = brokenWidthsMm(line).length;
  return deviation(count === 1, `${component}, line`, "one line", `${count} lines`, rule);
}
