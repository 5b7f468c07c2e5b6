import { type Condition, decimalsOf, type Indicator, parseTarget, unitOfMeasure } from "#core/planning/index.ts";
import type { Facts } from "../facts.ts";
import { type RowReader, readIndicator, readPeriod, readUnit } from "./row-reader.ts";
import type { TableOffice } from "./table-office.ts";

/** Reads one target in the words of a plan (`Tối thiểu 30%`). It takes the place of the one its plan sets for the indicator, period and unit. */
export function readTargetRow(reader: RowReader, { indicators, units, targets }: TableOffice): Facts["targets"] | undefined {
  const indicator = readIndicator(reader, indicators);
  const period = readPeriod(reader);
  const unit = readUnit(reader, "unit", units);
  const planId = reader.text("plan");
  const wording = reader.text("target") ?? "";
  const terms = parseTarget(wording, indicator === undefined ? {} : { decimals: decimalsOf(indicator) });
  if (!terms.ok) return reader.refuse(terms.failure.message, terms.failure.remedy);
  if (indicator === undefined || period === undefined) return undefined;
  const known = targets.find(
    (one) => one.indicatorId === indicator.id && one.period === period && one.planId === planId && one.unitId === unit?.id,
  );
  const keyOf = (label: string) => known?.subConditions.find((sub) => sub.label === label)?.key;
  return {
    id: known?.id ?? [`${indicator.code}@${period}`, planId, unit?.id].filter((part) => part !== undefined).join("@"),
    indicatorId: indicator.id,
    period,
    ...(planId === undefined ? {} : { planId }),
    ...(unit === undefined ? {} : { unitId: unit.id }),
    wording,
    main: withUnit(terms.value.main, indicator),
    subConditions: terms.value.subConditions.map((sub) => ({ ...sub, key: keyOf(sub.label) ?? sub.key })),
  };
}

/** A bare figure is meant in the unit of its indicator. */
function withUnit(condition: Condition, indicator: Indicator): Condition {
  return condition.comparator !== "complete" && condition.unit === "" ? { ...condition, unit: unitOfMeasure(indicator) } : condition;
}
