import type { Measure, TextStyle } from "#core/standards/index.ts";
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
