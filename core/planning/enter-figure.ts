import type { Decimal } from "../decimal.ts";
import { failure, type Result, success } from "../result.ts";
import { parseNumber } from "../vietnamese/index.ts";

/** A typed figure with so many digits after its mark. Fails with a Vietnamese sentence: what was typed and how to type it. */
export function enterFigure(typed: string, decimals: number): Result<Decimal, string> {
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
