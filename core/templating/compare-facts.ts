import { compareDecimals, type Decimal, decimal, differenceOf, productOf, quotientOf, roundTo } from "../decimal.ts";
import { comparePeriods, figureWithUnit, parsePeriod, periodKey, periodLabel, samePeriodLastYear } from "../planning/index.ts";
import { formatPercent } from "../vietnamese/index.ts";
import type { Fact } from "./fact.ts";
import { figureIn, isPercent, type ShownFacts } from "./show-fact.ts";
import { TemplateMistake } from "./template-mistake.ts";

/**
 * How a figure moved, in the words of `compareResults`: per cents by points (`tăng 5,2 điểm phần trăm so với quý I năm 2023`), others by per cent
 * (`giảm 12,5% so với cùng kỳ năm 2022`), or by their own unit where the earlier figure is not positive. Figures count as printed.
 * `named` is what the earlier one is called where the periods of the facts do not say it. The value is the difference. Throws a
 * `TemplateMistake` where one of the two is no figure, or the earlier is not before.
 */
export function compareFacts(now: Fact, before: Fact, named: string): ShownFacts {
  const [current, former] = [printed(now), printed(before)];
  const value = differenceOf(current, former);
  const earlier = nameOfEarlier(now, before) ?? { label: named, isSamePeriod: named.startsWith("cùng kỳ") };
  const order = compareDecimals(value, ZERO);
  if (order === 0) return { shown: `${earlier.isSamePeriod ? "bằng" : "không đổi so với"} ${earlier.label}`, value };
  const size = decimal(value.replace("-", ""));
  return { shown: `${order > 0 ? "tăng" : "giảm"} ${sizeOf(size, former, now)} so với ${earlier.label}`, value };
}

function printed(fact: Fact): Decimal {
  const figure = figureIn(fact);
  return typeof fact.decimals === "number" ? roundTo(figure, fact.decimals) : figure;
}

/** A whole year is compared with the year before it, not with a "cùng kỳ". */
function nameOfEarlier(now: Fact, before: Fact): { readonly label: string; readonly isSamePeriod: boolean } | undefined {
  const [period, base] = [parsePeriod(now.period ?? ""), parsePeriod(before.period ?? "")];
  if (period === undefined || base === undefined) return undefined;
  if (comparePeriods(base, period) >= 0) {
    throw new TemplateMistake(
      `Kỳ đem so sánh (${periodLabel(base)}) không đứng trước ${periodLabel(period)}.`,
      "Chọn số liệu của kỳ trước hoặc cùng kỳ năm trước.",
    );
  }
  const lastYear = samePeriodLastYear(period);
  const isSamePeriod = period.kind !== "year" && lastYear !== undefined && periodKey(lastYear) === periodKey(base);
  return isSamePeriod && base.kind !== "span"
    ? { label: `cùng kỳ năm ${base.year}`, isSamePeriod }
    : { label: periodLabel(base), isSamePeriod: false };
}

function sizeOf(size: Decimal, former: Decimal, now: Fact): string {
  if (isPercent(now)) return figureWithUnit(size, "điểm phần trăm");
  const share = compareDecimals(former, ZERO) > 0 ? quotientOf(productOf(size, HUNDRED), former, 1) : undefined;
  return share === undefined || share === ZERO ? figureWithUnit(size, now.unit ?? "") : formatPercent(share);
}

const ZERO = decimal(0);
const HUNDRED = decimal(100);
