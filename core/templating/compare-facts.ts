import Big from "big.js";
import { type Decimal, decimal, decimalPlacesOf, roundTo } from "../decimal.ts";
import { formatNumber, formatPercent } from "../vietnamese/index.ts";
import type { Fact } from "./fact.ts";
import { figureIn, isPercent, type ShownFacts } from "./show-fact.ts";

/**
 * How a figure moved: percentages by points (`tăng 5,2 điểm phần trăm so với kỳ trước`), counts by their share (`giảm 12,5% so với …`),
 * by the difference itself where nothing was there before (`tăng 07 hệ thống`). `earlier` names what it is compared with. The value is
 * the difference. Throws a `TemplateMistake` where one of the two is no figure.
 */
export function compareFacts(now: Fact, before: Fact, earlier: string): ShownFacts {
  const [current, former] = [figureIn(now), figureIn(before)];
  const value = decimal(new Big(current).minus(former).toFixed());
  if (value === "0") return { shown: `bằng ${earlier}`, value };
  const word = value.startsWith("-") ? "giảm" : "tăng";
  return { shown: `${word} ${sizeOf(value, { now, before, former })} so với ${earlier}`, value };
}

function sizeOf(
  difference: Decimal,
  { now, before, former }: { readonly now: Fact; readonly before: Fact; readonly former: Decimal },
): string {
  const size = decimal(difference.replace("-", ""));
  if (isPercent(now)) return `${formatNumber(roundTo(size, placesOf(now, before)))} điểm phần trăm`;
  if (new Big(former).gt(0)) return formatPercent(roundTo(decimal(new Big(size).times(100).div(former).toFixed(10)), 1));
  const unit = now.unit ? ` ${now.unit}` : "";
  return `${formatNumber(size)}${unit}`;
}

function placesOf(...facts: readonly Fact[]): number {
  return Math.max(...facts.map((fact) => fact.decimals ?? decimalPlacesOf(figureIn(fact))));
}
