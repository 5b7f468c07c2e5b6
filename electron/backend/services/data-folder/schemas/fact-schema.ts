import { z } from "zod";
import { type Decimal, parseDecimal } from "#core/decimal.ts";
import { type PlainDate, parsePlainDate } from "#core/plain-date.ts";
import { type PeriodKey, parsePeriodKey } from "#core/planning/index.ts";

/** A key as files name it: no blanks at its ends, never empty. */
export const code = z.custom<string>((value) => typeof value === "string" && value !== "" && value.trim() === value, "code");

/** Words that must not be blank. */
export const words = z.custom<string>((value) => typeof value === "string" && value.trim() !== "", "words");

export const decimal = z.custom<Decimal>((value) => typeof value === "string" && parseDecimal(value) === value, "decimal");

export const date = z.custom<PlainDate>((value) => typeof value === "string" && parsePlainDate(value) !== undefined, "date");

export const period = z.custom<PeriodKey>((value) => typeof value === "string" && parsePeriodKey(value) !== undefined, "period");

/** A whole number from `least` on. */
export const wholeFrom = (least: number) =>
  z.custom<number>((value) => Number.isInteger(value) && (value as number) >= least, `whole:${least}`);

export const validity = { validFrom: date.exactOptional(), validTo: date.exactOptional() };
