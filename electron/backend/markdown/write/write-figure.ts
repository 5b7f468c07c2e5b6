import type { Decimal } from "#core/decimal.ts";
import { formatNumber, parseNumber } from "#core/vietnamese/index.ts";

/** Writes a figure the Vietnamese way and so that it can be read in one way only: `38.060` only where `decimals` says what the point is. */
export function writeFigure(value: Decimal, decimals?: number): string {
  const pointPartsThousands = decimals !== undefined && decimals < 3;
  const plainDigits = value.replace(".", ",");
  const candidates = [formatNumber(value), plainDigits, `${plainDigits}0`];
  const isCertain = (text: string): boolean => {
    const reading = parseNumber(text, decimals === undefined ? {} : { decimals });
    if (reading.kind === "ambiguous") return pointPartsThousands && !text.includes(",") && reading.asThousands === value;
    return reading.kind === "number" && reading.style === "vietnamese" && reading.value === value;
  };
  return candidates.find(isCertain) ?? plainDigits;
}
