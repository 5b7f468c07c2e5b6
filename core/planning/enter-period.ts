import { failure, type Result, success } from "../result.ts";
import { type PeriodKey, parsePeriodKey, periodKey } from "./period.ts";
import { parsePeriodLabel } from "./period-label.ts";

/** A period as people write it (`2024`, `Quý II/2024`, `2021 - 2025`) or as it is stored. Fails with a Vietnamese sentence: what to type. */
export function enterPeriod(typed: string): Result<PeriodKey, string> {
  const named = parsePeriodLabel(typed);
  const key = named === undefined ? parsePeriodKey(typed.trim()) : periodKey(named);
  return key === undefined
    ? failure(`“${typed}” không phải là một kỳ; hãy nhập như Năm 2024, Quý II/2024 hoặc 2021 - 2025.`)
    : success(key);
}
