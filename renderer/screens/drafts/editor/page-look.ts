import type { CSSProperties } from "react";
import { type HeadingLevel, type HeadingRule, type StandardId, standardOf } from "#core/standards/index.ts";

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** How text of a standard is set, as properties for the stylesheet of the editor. */
export function pageLook(standard: StandardId): CSSProperties {
  const { body, headings, page } = standardOf(standard);
  const { sizePt } = body.style;
  return Object.fromEntries([
    ["--page-font", `"${page.font.value}", "Liberation Serif", serif`],
    ["--text-size", `${sizePt.value}pt`],
    ["--first-line", `${body.firstLineMm.value}mm`],
    ["--before", `${body.beforePt.value}pt`],
    ["--line", body.line.rule === "auto" ? String(1.15 * body.line.amount.value) : `${body.line.amount.value}pt`],
    ...LEVELS.flatMap((level) => levelLook(level, headings.levels[level])),
  ]);
}

function levelLook(level: HeadingLevel, { style, numberedLabelBold }: HeadingRule): readonly (readonly [string, string])[] {
  return [
    [`--h${level}-weight`, style.bold ? "700" : "400"],
    [`--h${level}-slant`, style.italic ? "italic" : "normal"],
    [`--h${level}-align`, style.align],
    [`--h${level}-case`, style.letterCase === "upper" ? "uppercase" : "none"],
    [`--h${level}-number`, numberedLabelBold ? "700" : "400"],
  ];
}
