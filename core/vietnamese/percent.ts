import type { Decimal } from "../decimal.ts";
import { formatNumber, type NumberExpectation, type NumberReading, parseNumber } from "./number.ts";

/** Writes percentage points with the sign, no blank before it: (`80.5`) → `80,5%`. Rounds as {@link formatNumber}. */
export function formatPercent(percentagePoints: Decimal, decimals?: number): string {
  return `${formatNumber(percentagePoints, decimals)}%`;
}

/** Reads `80,5%` (a blank before the sign is let pass) as percentage points; a text without the sign is no percentage. */
export function parsePercent(text: string, expected: NumberExpectation = {}): NumberReading {
  const match = /^(.*)%\s*$/s.exec(text);
  return match === null ? { kind: "notNumber" } : parseNumber(match[1] ?? "", expected);
}
