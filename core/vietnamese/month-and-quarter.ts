import { fromRoman, toRoman } from "./roman-numeral.ts";

/** A month of a year, counted from 1. */
export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

/** A quarter of a year, 1 to 4. */
export interface QuarterOfYear {
  readonly year: number;
  readonly quarter: number;
}

/** `tháng 6/2023`, `tháng 02/2023`: the form of deadlines in plans; months 1 and 2 keep the zero they have in dates. Throws outside 1–12. */
export function formatMonth({ year, month }: MonthOfYear): string {
  if (!isWholeBetween(month, 1, 12)) throw new RangeError(`No month ${month}`);
  return `tháng ${month <= 2 ? "0" : ""}${month}/${year}`;
}

/** `quý II/2023`: quarters carry Roman numerals. Throws outside 1–4. */
export function formatQuarter({ year, quarter }: QuarterOfYear): string {
  if (!isWholeBetween(quarter, 1, 4)) throw new RangeError(`No quarter ${quarter}`);
  return `quý ${toRoman(quarter)}/${year}`;
}

/** Reads `tháng 6/2023`, `Tháng 06 năm 2023`; undefined for anything else. */
export function parseMonth(text: string): MonthOfYear | undefined {
  const match = /^tháng\s+(\d{1,2})(?:\s*\/\s*|\s+năm\s+)(\d{4})$/i.exec(text.normalize("NFC").trim());
  const month = Number(match?.[1]);
  return isWholeBetween(month, 1, 12) ? { year: Number(match?.[2]), month } : undefined;
}

/** Reads `quý II/2023`, `Quý 2 năm 2023`; undefined for anything else. */
export function parseQuarter(text: string): QuarterOfYear | undefined {
  const match = /^quý\s+([1-4]|[iv]{1,3})(?:\s*\/\s*|\s+năm\s+)(\d{4})$/i.exec(text.normalize("NFC").trim());
  const label = match?.[1] ?? "";
  const quarter = /^\d$/.test(label) ? Number(label) : (fromRoman(label) ?? 0);
  return isWholeBetween(quarter, 1, 4) ? { year: Number(match?.[2]), quarter } : undefined;
}

function isWholeBetween(value: number, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && value >= lowest && value <= highest;
}
