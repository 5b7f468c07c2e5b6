import type { Condition, PeriodKey, SubCondition, Target } from "#core/planning/index.ts";
import type { ReadQueries } from "../read.ts";
import type { ConditionColumns, TargetConditionRow, TargetRow } from "../tables/planning-tables.ts";
import { type Columns, createRepository } from "./repository.ts";
import { type Stored, withoutNulls } from "./row-codec.ts";

/** Targets with their further conditions, in the order plans give them. */
export const targetRepository = createRepository({
  table: "targets",
  parts: { conditions: { table: "target_conditions", owner: "target_id", order: "position", rowsOf: subConditionColumns } },
  columnsOf,
  readRow: (row, { conditions }) => targetOf(row, conditions),
});

/** The targets of a period, of all plans, in their order; of every period where none is named. */
export function listTargets(queries: ReadQueries, period?: PeriodKey): Promise<readonly Stored<Target>[]> {
  return targetRepository.list(queries, period === undefined ? {} : { period });
}

/** Enters a target under its own id. */
export const insertTarget = targetRepository.insert;

/** Saves a target as it is now; refused when it is no longer at the version seen. */
export const saveTarget = targetRepository.save;

function targetOf(row: TargetRow, conditions: readonly TargetConditionRow[]): Target {
  return {
    id: row.id,
    indicatorId: row.indicator_id,
    period: row.period,
    main: conditionOf(row),
    subConditions: conditions.map(subConditionOf),
    ...withoutNulls({ planId: row.plan_id, unitId: row.unit_id, name: row.name, statement: row.statement, wording: row.wording }),
  };
}

function subConditionOf(row: TargetConditionRow): SubCondition {
  return { key: row.key, label: row.label, condition: conditionOf(row), ...withoutNulls({ direction: row.direction }) };
}

/** The checks of the tables see to it that a comparator has its columns. */
function conditionOf({ comparator, value, upper_value: highest, unit, word }: ConditionColumns): Condition {
  if (comparator === "complete" && word !== null) return { comparator, word };
  if (comparator === "between" && value !== null && highest !== null && unit !== null) return { comparator, lowest: value, highest, unit };
  if (comparator === "complete" || comparator === "between" || value === null || unit === null) {
    throw new Error(`A condition “${comparator}” lacks its figures`);
  }
  return { comparator, value, unit };
}

function columnsOf(target: Target): Columns<"targets"> {
  return {
    indicator_id: target.indicatorId,
    period: target.period,
    plan_id: target.planId ?? null,
    unit_id: target.unitId ?? null,
    name: target.name ?? null,
    statement: target.statement ?? null,
    wording: target.wording ?? null,
    ...conditionColumns(target.main),
  };
}

function subConditionColumns({ id, subConditions }: Target) {
  return subConditions.map(({ key, label, condition, direction }, position) => ({
    target_id: id,
    key,
    label,
    direction: direction ?? null,
    position,
    ...conditionColumns(condition),
  }));
}

function conditionColumns(condition: Condition): ConditionColumns {
  const { comparator } = condition;
  switch (comparator) {
    case "complete":
      return { comparator, value: null, upper_value: null, unit: null, word: condition.word };
    case "between":
      return { comparator, value: condition.lowest, upper_value: condition.highest, unit: condition.unit, word: null };
    default:
      return { comparator, value: condition.value, upper_value: null, unit: condition.unit, word: null };
  }
}
