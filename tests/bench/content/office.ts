import { type Decimal, decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import {
  type Indicator,
  type IndicatorResult,
  lastDayOf,
  type Measurement,
  type PeriodKey,
  periodOf,
  type Unit,
} from "#core/planning/index.ts";
import { wholeNumber } from "./figures.ts";
import { deed, office, sentence } from "./sentences.ts";

/** A province with so many communes, all of which report on so many indicators every month. */
export const UNITS = 200;
export const INDICATORS = 50;

/** One in so many results says that there is no figure. */
const RESULTS_PER_BLANK = 100;

/** One in so many results bears a sentence. */
const RESULTS_PER_NARRATIVE = 4;

const FIRST_YEAR = 2018;

/** The province first, then its communes. */
export function makeUnits(communes = UNITS): readonly Unit[] {
  const province: Unit = {
    id: unitId(0),
    name: "Ủy ban nhân dân tỉnh Mẫu",
    shortNames: ["UBND tỉnh"],
    side: "state",
    level: "province",
    successors: [],
  };
  const commune = (index: number): Unit => ({
    id: unitId(index + 1),
    name: `Ủy ban nhân dân xã Mẫu ${index + 1}`,
    shortNames: [`UBND xã Mẫu ${index + 1}`],
    side: "state",
    level: "commune",
    parentId: province.id,
    successors: [],
  });
  return [province, ...Array.from({ length: communes }, (_, index) => commune(index))];
}

/** Six in ten are quantities (one in five of these with a decimal), three ratios, one work that is done or not. */
export function makeIndicators(count = INDICATORS): readonly Indicator[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `chi-tieu-${String(index).padStart(4, "0")}`,
    code: `ct-${index + 1}`,
    name: deed(index * 3 + 1),
    area: office(index % 5),
    direction: "higher",
    measure: measureOf(index),
  }));
}

function measureOf(index: number): Indicator["measure"] {
  const place = index % 10;
  if (place < 6) return { kind: "quantity", unit: "hồ sơ", decimals: place === 0 ? 1 : 0, isAdditive: true };
  if (place < 9) {
    return { kind: "ratio", unit: "%", decimals: 2, numerator: "hồ sơ đúng hạn", denominator: "hồ sơ đã nhận", isShare: true };
  }
  return { kind: "completion" };
}

/** So many months, from January of the first year on. */
export function makePeriods(count: number): readonly PeriodKey[] {
  return Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, "0");
    return `${FIRST_YEAR + Math.floor(index / 12)}-${month}` as PeriodKey;
  });
}

/** What all communes report for a period, unit by unit, as their files come in. `newId` gives the keys. */
export function makeResults(period: PeriodKey, seed: number, newId: () => string): readonly IndicatorResult[] {
  const indicators = makeIndicators();
  const asOf = lastDayOf(periodOf(period));
  return Array.from({ length: UNITS }, (_, unit) =>
    indicators.map((indicator, index) =>
      makeResult(indicator, { id: newId(), unitId: unitId(unit + 1), period, asOf }, seed + unit * 64 + index),
    ),
  ).flat();
}

interface ResultPlace {
  readonly id: string;
  readonly unitId: string;
  readonly period: PeriodKey;
  readonly asOf: PlainDate;
}

/** One result, another one for every seed. */
export function makeResult(indicator: Indicator, place: ResultPlace, seed: number): IndicatorResult {
  return {
    ...place,
    indicatorId: indicator.id,
    measurement: seed % RESULTS_PER_BLANK === 0 ? { kind: "none" } : measurementOf(indicator, seed),
    span: "inPeriod",
    state: "official",
    breakdown: [],
    subResults: [],
    ...(seed % RESULTS_PER_NARRATIVE === 0 ? { narrative: sentence(seed) } : {}),
  };
}

function measurementOf({ measure }: Indicator, seed: number): Measurement {
  const whole = 1 + wholeNumber(seed, 3, 99_999);
  switch (measure.kind) {
    case "quantity":
      return { kind: "value", value: measure.decimals === 0 ? wholeFigure(whole) : decimal(`${whole}.${wholeNumber(seed, 5, 10)}`) };
    case "ratio":
      return { kind: "fraction", numerator: wholeFigure(wholeNumber(seed, 7, whole)), denominator: wholeFigure(whole) };
    case "completion":
      return { kind: "completion", stage: wholeNumber(seed, 11, 4) === 0 ? "inProgress" : "completed" };
  }
}

function wholeFigure(number: number): Decimal {
  return String(number) as Decimal;
}

function unitId(index: number): string {
  return `don-vi-${String(index).padStart(4, "0")}`;
}
