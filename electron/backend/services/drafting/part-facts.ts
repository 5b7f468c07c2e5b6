import {
  type Indicator,
  type IndicatorResult,
  type Measurement,
  PROGRESS_LABELS,
  periodLabel,
  periodOf,
  ratioFigure,
  scaleOfUnit,
  type Target,
  unitOfMeasure,
} from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import type { Fact } from "#core/templating/index.ts";
import { keyOfName } from "./fact-key.ts";
import type { GatheredFact } from "./gathered-fact.ts";
import { targetFact } from "./indicator-facts.ts";

/**
 * One part of a result as a fact, `httt@2022/cap-do-2`: what was found for a further condition of the target, by its key, else a part of the figure,
 * by its name in plain letters. Undefined where there is no such part.
 */
export function resultPartFact(
  indicator: Indicator,
  result: IndicatorResult,
  target: Target | undefined,
  detail: string,
): GatheredFact | undefined {
  const { label, said } = subResultNamed(result, target, detail) ?? breakdownNamed(indicator, result, detail) ?? {};
  if (said === undefined) return undefined;
  const fact = {
    ref: `${indicator.code}@${result.period}/${detail}`,
    ...said,
    period: result.period,
    ...(result.state === "estimate" ? { isEstimate: true } : {}),
  };
  const about = `Kết quả “${indicator.name}” ${periodLabel(periodOf(result.period))}, phần “${label}”`;
  return { fact, table: "results", rowId: result.id, about, ...present({ source: result.source }) };
}

/** What a further condition of a target asks for, `thanh-toan@2022/muc-tieu/giao-dich`; undefined where the target has no such condition. */
export function targetPartFact(indicator: Indicator, target: Target, detail: string): GatheredFact | undefined {
  const wanted = target.subConditions.find(({ key }) => key === detail);
  if (wanted === undefined) return undefined;
  const { fact, about, ...stored } = targetFact(indicator, { ...target, main: wanted.condition, subConditions: [] });
  return { ...stored, fact: { ...fact, ref: `${fact.ref}/${detail}` }, about: `${about}, phần “${wanted.label}”` };
}

interface NamedPart {
  readonly label: string;
  readonly said: Omit<Fact, "ref">;
}

function subResultNamed({ subResults }: IndicatorResult, target: Target | undefined, detail: string): NamedPart | undefined {
  const found = subResults.find(({ key }) => key === detail);
  const wanted = target?.subConditions.find(({ key }) => key === detail);
  const condition = wanted?.condition;
  const said = found && saidIn(found.measurement, condition !== undefined && "unit" in condition ? condition.unit : "%");
  return said && { label: wanted?.label ?? detail, said };
}

/** Digits a share of a further condition is printed with, as figures of the province's tables are. */
const DECIMALS = 2;

function saidIn(measurement: Measurement, unit: string): Omit<Fact, "ref"> | undefined {
  if (measurement.kind === "completion") return { text: PROGRESS_LABELS[measurement.stage] };
  if (measurement.kind === "value") return { value: measurement.value, unit };
  if (measurement.kind === "none") return undefined;
  const { numerator, denominator } = measurement;
  const value = ratioFigure({ numerator, denominator, scale: scaleOfUnit(unit) }, DECIMALS);
  return value === undefined ? undefined : { value, unit, numerator, denominator };
}

/** Parts of a ratio count the numerator, in no unit of its own; shares are printed with the digits they have. */
function breakdownNamed(indicator: Indicator, { breakdown }: IndicatorResult, detail: string): NamedPart | undefined {
  const part = breakdown.find(({ label }) => keyOfName(label) === detail);
  const { measure } = indicator;
  const counted = measure.kind === "quantity" ? { unit: unitOfMeasure(indicator) } : {};
  return (
    part && { label: part.label, said: { value: part.value, ...counted, ...(Number.isInteger(Number(part.value)) ? { decimals: 0 } : {}) } }
  );
}
