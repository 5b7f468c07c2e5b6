import { createHash } from "node:crypto";
import type { Measurement } from "#core/planning/index.ts";

/** A figure as all subjects tell it: `12`, `7/9`. */
export function describeMeasurement(measurement: Measurement): string {
  if (measurement.kind === "value") return measurement.value;
  return measurement.kind === "fraction" ? `${measurement.numerator}/${measurement.denominator}` : measurement.kind;
}

/** A short mark of an answer of many lines: equal answers in any order of lines have the same. */
export function answerOf(lines: readonly (readonly string[])[]): string {
  const text = lines
    .map((line) => line.join(" "))
    .toSorted()
    .join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
