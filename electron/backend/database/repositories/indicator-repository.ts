import type { Indicator, Measure } from "#core/planning/index.ts";
import type { IndicatorRow } from "../tables/planning-tables.ts";
import { type Columns, createRepository } from "./repository.ts";
import { flagOf, withoutNulls } from "./row-codec.ts";

type MeasureColumns = Pick<
  IndicatorRow,
  "measure_kind" | "unit" | "decimals" | "is_additive" | "numerator" | "denominator" | "scale" | "is_share"
>;

/** Indicators, in the order plans give them; a code is refused as a duplicate when it is taken. */
export const indicatorRepository = createRepository({ table: "indicators", parts: {}, columnsOf, readRow: indicatorOf });

/** All indicators in their order. */
export const listIndicators = indicatorRepository.list;

/** Enters an indicator under its own id; refused as a duplicate when its code is taken. */
export const insertIndicator = indicatorRepository.insert;

/** Saves an indicator as it is now; refused when it is no longer at the version seen. */
export const saveIndicator = indicatorRepository.save;

function indicatorOf(row: IndicatorRow): Indicator {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    area: row.area,
    direction: row.direction,
    measure: measureOf(row),
    ...withoutNulls({ definition: row.definition, partOf: row.part_of_id, validFrom: row.valid_from, validTo: row.valid_to }),
  };
}

/** The checks of the table see to it that a kind has its columns. */
function measureOf(row: IndicatorRow): Measure {
  const { measure_kind: kind, unit, decimals, numerator, denominator } = row;
  if (kind === "completion") return { kind };
  if (unit === null || decimals === null) throw new Error(`Indicator ${row.id} has no unit or decimals`);
  if (kind === "quantity") return { kind, unit, decimals, isAdditive: row.is_additive === 1 };
  if (numerator === null || denominator === null) throw new Error(`Indicator ${row.id} has no numerator or denominator`);
  return { kind, unit, decimals, numerator, denominator, isShare: row.is_share === 1, ...withoutNulls({ scale: row.scale }) };
}

function columnsOf(indicator: Indicator): Columns<"indicators"> {
  return {
    code: indicator.code,
    name: indicator.name,
    area: indicator.area,
    direction: indicator.direction,
    ...measureColumns(indicator.measure),
    definition: indicator.definition ?? null,
    valid_from: indicator.validFrom ?? null,
    valid_to: indicator.validTo ?? null,
    part_of_id: indicator.partOf ?? null,
  };
}

const NO_MEASURE = { unit: null, decimals: null, is_additive: null, numerator: null, denominator: null, scale: null, is_share: null };

function measureColumns(measure: Measure): MeasureColumns {
  switch (measure.kind) {
    case "completion":
      return { ...NO_MEASURE, measure_kind: measure.kind };
    case "quantity":
      return {
        ...NO_MEASURE,
        measure_kind: measure.kind,
        unit: measure.unit,
        decimals: measure.decimals,
        is_additive: flagOf(measure.isAdditive),
      };
    case "ratio":
      return {
        ...NO_MEASURE,
        measure_kind: measure.kind,
        unit: measure.unit,
        decimals: measure.decimals,
        numerator: measure.numerator,
        denominator: measure.denominator,
        scale: measure.scale ?? null,
        is_share: flagOf(measure.isShare),
      };
  }
}
