import { z } from "zod";
import type { CutOffRule, DeadlineRule, IndicatorResult, Measurement, ReportingPeriod, ReportingRegime } from "#core/planning/index.ts";
import { code, date, decimal, period, wholeFrom, words } from "./fact-schema.ts";

const measurementSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("value"), value: decimal }),
  z.strictObject({ kind: z.literal("fraction"), numerator: decimal, denominator: decimal }),
  z.strictObject({ kind: z.literal("completion"), stage: z.literal(["notStarted", "inProgress", "completed"]) }),
  z.strictObject({ kind: z.literal("none"), reason: words.exactOptional() }),
]) satisfies z.ZodType<Measurement>;

/** A result in `results.json`. */
export const resultSchema = z.strictObject({
  id: code,
  indicatorId: code,
  unitId: code,
  period,
  measurement: measurementSchema,
  qualifier: words.exactOptional(),
  span: z.literal(["inPeriod", "cumulative"]),
  state: z.literal(["preliminary", "estimate", "official"]),
  asOf: date.exactOptional(),
  breakdown: z.array(z.strictObject({ label: words, value: decimal })),
  subResults: z.array(z.strictObject({ key: code, measurement: measurementSchema })),
  narrative: words.exactOptional(),
  limits: words.exactOptional(),
  causes: words.exactOptional(),
  proposals: words.exactOptional(),
  source: words.exactOptional(),
}) satisfies z.ZodType<IndicatorResult>;

const cutOffSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("monthly"), closingDay: wholeFrom(1), clause: words }),
  z.strictObject({ kind: z.literal("calendar"), clause: words }),
  z.strictObject({ kind: z.literal("fixed"), from: date, to: date, clause: words }),
]) satisfies z.ZodType<CutOffRule>;

const deadlineSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("dayOfMonth"), day: wholeFrom(1), monthsAfter: wholeFrom(0), isBefore: z.boolean(), clause: words }),
  z.strictObject({ kind: z.literal("workingDaysAfterCutOff"), days: wholeFrom(0), clause: words }),
  z.strictObject({ kind: z.literal("fixed"), date, clause: words }),
]) satisfies z.ZodType<DeadlineRule>;

/** A reporting duty in `reporting-regimes.json`. */
export const reportingRegimeSchema = z.strictObject({
  id: code,
  name: words,
  kind: z.literal(["periodic", "thematic", "adHoc"]),
  periods: z.array(z.literal(["month", "quarter", "halfYear", "nineMonths", "year"])),
  reportingUnitIds: z.array(code),
  receivingUnitId: code,
  cutOff: cutOffSchema,
  deadline: deadlineSchema,
  movesOffDaysOff: z.boolean(),
  basisDocumentId: code.exactOptional(),
}) satisfies z.ZodType<ReportingRegime>;

/** The days of one reporting period in `periods.json`, where no rule gives them. */
export const reportingPeriodSchema = z.strictObject({
  id: code,
  key: period,
  cutOffDay: date.exactOptional(),
  deadline: date.exactOptional(),
  regimeId: code.exactOptional(),
}) satisfies z.ZodType<ReportingPeriod>;
