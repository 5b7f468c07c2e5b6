import { type FormatPart, formatRule, type Measure, type Standard, type TextStyle } from "#core/standards/index.ts";
import { FORMAT } from "#renderer/text/format.ts";

/** How a part is set, as a clerk says it: `cỡ 13 (được 12–13), in hoa, đậm`. */
export function styleWords({ sizePt, bold, italic, letterCase }: TextStyle): string {
  return [
    measureWords(sizePt, FORMAT.size),
    ...(letterCase === "upper" ? [FORMAT.upper] : []),
    ...(bold ? [FORMAT.bold] : []),
    ...(italic ? [FORMAT.italic] : []),
  ].join(", ");
}

/** A value with what else is allowed: `12,7 mm (được 10–12,7)`. */
export function measureWords({ value, range }: Measure, said: (value: number) => string): string {
  return said(value) + (range === undefined ? "" : FORMAT.range(...range));
}

/** What a standard says of a part in one sentence; empty where it sets no single style. */
export function ruleWords(standard: Standard, part: FormatPart): string {
  if (part === "page") return pageWords(standard);
  const { style } = formatRule(standard, part);
  return style === undefined ? "" : FORMAT.set(styleWords(style));
}

function pageWords({ page }: Standard): string {
  const { topMm, bottomMm, leftMm, rightMm } = page;
  const [top = "", bottom = "", left = "", right = ""] = [topMm, bottomMm, leftMm, rightMm].map((margin) =>
    measureWords(margin, FORMAT.mm),
  );
  return `${FORMAT.paper(page.widthMm.value, page.heightMm.value)}; ${FORMAT.margins(top, bottom, left, right)}.`;
}
