import type { Condition, PeriodKey, SubCondition, Target } from "#core/planning/index.ts";
import type { Changes } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";
import type { ConditionColumns, TargetConditionRow, TargetRow } from "../tables/planning-tables.ts";
import { replaceRows, rowsByOwner, type Stored, withoutNulls } from "./row-codec.ts";

/** The targets of a period, of all plans, in the order they were entered. */
export async function listTargets(queries: ReadQueries, period: PeriodKey): Promise<readonly Stored<Target>[]> {
  const rows = await queries.selectFrom("targets").selectAll().where("period", "=", period).orderBy("id").execute();
  const ofThese = queries.selectFrom("targets").select("id").where("period", "=", period);
  const conditions = await queries
    .selectFrom("target_conditions")
    .selectAll()
    .where("target_id", "in", ofThese)
    .orderBy("position")
    .execute();
  const conditionsOf = rowsByOwner(conditions, ({ target_id }) => target_id);
  return rows.map((row) => ({ value: targetOf(row, conditionsOf(row.id)), version: row.version }));
}

/** Enters a target under its own id. */
export async function insertTarget(changes: Changes, target: Target): Promise<void> {
  await changes.insert("targets", { id: target.id, ...columnsOf(target) });
  await replaceRows(changes, "target_conditions", [], subConditionColumns(target));
}

/** Saves a target as it is now; refused when it is no longer at the version seen. */
export async function saveTarget(changes: Changes, target: Target, seenVersion: number): Promise<void> {
  const seen = { id: target.id, version: seenVersion };
  const { version } = await changes.update("targets", seen, columnsOf(target));
  const present = await changes.queries.selectFrom("target_conditions").selectAll().where("target_id", "=", target.id).execute();
  const hasChanged = await replaceRows(changes, "target_conditions", present, subConditionColumns(target));
  if (hasChanged && version === seenVersion) await changes.touch("targets", seen);
}

function targetOf(row: TargetRow, conditions: readonly TargetConditionRow[]): Target {
  return {
    id: row.id,
    indicatorId: row.indicator_id,
    period: row.period,
    main: conditionOf(row),
    subConditions: conditions.map(subConditionOf),
    ...withoutNulls({ planId: row.plan_id, unitId: row.unit_id }),
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

function columnsOf(target: Target): Omit<TargetRow, "id" | "version"> {
  return {
    indicator_id: target.indicatorId,
    period: target.period,
    plan_id: target.planId ?? null,
    unit_id: target.unitId ?? null,
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
