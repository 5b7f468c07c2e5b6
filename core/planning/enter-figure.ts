import type { Decimal } from "../decimal.ts";
import { failure, type Result, success } from "../result.ts";
import { parseNumber } from "../vietnamese/index.ts";

/** Excel keeps no more digits of a number (ECMA-376, Part 1, 18.17.5: IEEE doubles); what it would round is not taken. */
const MOST_DIGITS = 15;

/** A typed figure with so many digits after its mark. Fails with a Vietnamese sentence: what was typed and how to type it. */
export function enterFigure(typed: string, decimals: number): Result<Decimal, string> {
  const figure = readFigure(typed, decimals);
  const digits = figure.ok ? figure.value.replace(/\D/g, "").replace(/^0+/, "").length : 0;
  if (digits <= MOST_DIGITS) return figure;
  return failure(`“${typed}” có ${digits} chữ số; hãy nhập số có nhiều nhất ${MOST_DIGITS} chữ số, hoặc đổi sang đơn vị tính lớn hơn.`);
}

function readFigure(typed: string, decimals: number): Result<Decimal, string> {
  const reading = parseNumber(typed.trim(), { decimals });
  switch (reading.kind) {
    case "number":
      return success(reading.value);
    case "ambiguous":
      // The point parts thousands in Vietnam; whoever means a fraction types a comma.
      return success(typed.includes(".") ? reading.asThousands : reading.asDecimal);
    case "notNumber":
      return failure(`“${typed}” không phải là số; hãy nhập như 1.234 hoặc 68,48.`);
  }
}
