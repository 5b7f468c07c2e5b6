import { z } from "zod";
import type { Condition, Indicator, Measure, Plan, Target } from "#core/planning/index.ts";
import { code, decimal, period, validity, wholeFrom, words } from "./fact-schema.ts";

const direction = z.literal(["higher", "lower", "none"]);

const measureSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("quantity"), unit: z.string(), decimals: wholeFrom(0), isAdditive: z.boolean() }),
  z.strictObject({
    kind: z.literal("ratio"),
    decimals: wholeFrom(0),
    unit: z.string(),
    numerator: words,
    denominator: words,
    scale: decimal.exactOptional(),
    isShare: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("completion") }),
]) satisfies z.ZodType<Measure>;

/** An indicator in `indicators.json`; `partOf` names the one it is "trong đó" of. */
export const indicatorSchema = z.strictObject({
  id: code,
  code,
  name: words,
  area: words,
  direction,
  measure: measureSchema,
  definition: words.exactOptional(),
  partOf: code.exactOptional(),
  ...validity,
}) satisfies z.ZodType<Indicator>;

const conditionSchema = z.discriminatedUnion("comparator", [
  z.strictObject({
    comparator: z.literal(["atLeast", "moreThan", "atMost", "lessThan", "exactly", "reach"]),
    value: decimal,
    unit: z.string(),
  }),
  z.strictObject({ comparator: z.literal("between"), lowest: decimal, highest: decimal, unit: z.string() }),
  z.strictObject({ comparator: z.literal("complete"), word: z.literal(["hoàn thành", "hoàn thiện"]) }),
]) satisfies z.ZodType<Condition>;

/** A target in `targets.json`, with the words of its plan. */
export const targetSchema = z.strictObject({
  id: code,
  indicatorId: code,
  period,
  planId: code.exactOptional(),
  unitId: code.exactOptional(),
  main: conditionSchema,
  subConditions: z.array(z.strictObject({ key: code, label: words, condition: conditionSchema, direction: direction.exactOptional() })),
  name: words.exactOptional(),
  statement: words.exactOptional(),
  wording: words.exactOptional(),
}) satisfies z.ZodType<Target>;

/** A plan in `plans.json`; `taskParts` gives the headings over its tasks in their order, `watched` the indicators it reports on without a target. */
export const planSchema = z.strictObject({
  id: code,
  title: words,
  period,
  issuerUnitId: code,
  documentId: code.exactOptional(),
  parentPlanId: code.exactOptional(),
  areas: z.array(words),
  taskParts: z
    .array(
      z.strictObject({
        name: words,
        groups: z.array(z.strictObject({ name: words, subgroups: z.array(words).exactOptional() })).exactOptional(),
      }),
    )
    .exactOptional(),
  watched: z
    .array(z.strictObject({ area: words, indicators: z.array(z.strictObject({ indicatorId: code, name: words.exactOptional() })) }))
    .exactOptional(),
}) satisfies z.ZodType<Plan>;
