import { parseMonth, parseQuarter, toRoman } from "../vietnamese/index.ts";
import { type Period, parsePeriod, spanOf } from "./period.ts";

/**
 * The period in running text: `năm 2022`, `quý I năm 2023`, `6 tháng đầu năm 2023`, `6 tháng cuối năm 2023`, `9 tháng đầu năm 2023`,
 * `tháng 3 năm 2023`, `giai đoạn 2019 - 2024`. Months 1 and 2 keep the zero they have in dates (`tháng 02 năm 2023`).
 */
export function periodLabel(period: Period): string {
  switch (period.kind) {
    case "month":
      return `tháng ${period.month <= 2 ? "0" : ""}${period.month} năm ${period.year}`;
    case "quarter":
      return `quý ${toRoman(period.quarter)} năm ${period.year}`;
    case "halfYear":
      return `6 tháng ${period.half === 1 ? "đầu" : "cuối"} năm ${period.year}`;
    case "nineMonths":
      return `9 tháng đầu năm ${period.year}`;
    case "year":
      return `năm ${period.year}`;
    case "span":
      return `giai đoạn ${period.fromYear} - ${period.toYear}`;
  }
}

/**
 * Reads a period as plans write it: every label of `periodLabel`, in any case, and besides `2023`, `Quý II/2023`, `Tháng 6/2023`,
 * `06 tháng đầu năm 2023`, `2022 - 2025`, `2021–2025`, `từ năm 2022 đến năm 2025`. Undefined for anything else, also for a condition
 * ("Khi Bộ TT&TT ban hành").
 */
export function parsePeriodLabel(text: string): Period | undefined {
  const composed = text.normalize("NFC").trim().replace(/\s+/g, " ");
  return readYear(composed) ?? readMonths(composed) ?? readMonthOrQuarter(composed) ?? readSpan(composed);
}

/** `năm 2023`, `2023`. */
function readYear(text: string): Period | undefined {
  return parsePeriod(/^(?:năm )?(\d{4})$/i.exec(text)?.[1] ?? "");
}

/** `6 tháng đầu năm 2023`, `09 tháng năm 2023`. */
function readMonths(text: string): Period | undefined {
  const [, count = "", part = "", year = ""] = /^0?([69]) tháng (đầu |cuối )?năm (\d{4})$/i.exec(text) ?? [];
  const isLast = part.toLowerCase() === "cuối ";
  if (count === "9") return isLast ? undefined : parsePeriod(`${year}-M09`);
  return count === "" ? undefined : parsePeriod(`${year}-${isLast ? "H2" : "H1"}`);
}

function readMonthOrQuarter(text: string): Period | undefined {
  const month = parseMonth(text);
  if (month !== undefined) return parsePeriod(`${month.year}-${String(month.month).padStart(2, "0")}`);
  const quarter = parseQuarter(text);
  return quarter === undefined ? undefined : parsePeriod(`${quarter.year}-Q${quarter.quarter}`);
}

/** `giai đoạn 2019 - 2024`, `2022-2025`, `từ năm 2022 đến năm 2025`. */
function readSpan(text: string): Period | undefined {
  const match = /^(?:giai đoạn |từ )?(?:năm )?(\d{4})(?: ?[-–] ?| đến )(?:năm )?(\d{4})$/i.exec(text);
  return match === null ? undefined : spanOf(Number(match[1]), Number(match[2]));
}
