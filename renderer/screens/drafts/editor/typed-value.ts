import type { Decimal } from "#core/decimal.ts";
import { parseNumber } from "#core/vietnamese/index.ts";

/** The figure typed by hand; undefined where it is none. In a Vietnamese text a point parts thousands and a comma begins the fraction. */
export function typedValue(text: string, decimals?: number): Decimal | undefined {
  const reading = parseNumber(text, decimals === undefined ? {} : { decimals });
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "ambiguous") return text.includes(".") ? reading.asThousands : reading.asDecimal;
  return undefined;
}
