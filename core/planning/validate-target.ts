import { compareDecimals } from "../decimal.ts";
import { eachAt, type Problem, problemAt } from "../problem.ts";
import { describeCondition } from "./describe-target.ts";
import { type Indicator, unitOfMeasure } from "./indicator.ts";
import type { Condition, TargetTerms } from "./target.ts";

/** What keeps a target from ever being judged: another unit than its indicator's, a range that runs backwards, one key for two conditions. */
export function validateTarget(indicator: Indicator, { main, subConditions }: TargetTerms): readonly Problem[] {
  return [
    ...validateUnit(indicator, main),
    ...validateRange(main, "main"),
    ...eachAt("subConditions", subConditions, ({ key, label, condition }, path, index) => [
      ...validateRange(condition, path),
      ...(subConditions.slice(0, index).some((other) => other.key === key)
        ? [problemAt(`${path}.key`, `Điều kiện “${label}” trùng mã “${key}” với điều kiện khác.`, "Đặt cho mỗi điều kiện một mã riêng.")]
        : []),
    ]),
  ];
}

function validateUnit(indicator: Indicator, condition: Condition): readonly Problem[] {
  const unit = unitOfMeasure(indicator);
  if (condition.comparator === "complete" || condition.unit === unit) return [];
  const measured = indicator.measure.kind === "completion" ? "được đánh giá hoàn thành hay chưa" : `tính bằng ${unit === "" ? "số" : unit}`;
  const message = `Mục tiêu “${describeCondition(condition)}” không cùng đơn vị với chỉ tiêu “${indicator.name}” ${measured}.`;
  return [problemAt("main", message, "Sửa đơn vị của mục tiêu hoặc cách đo của chỉ tiêu.")];
}

function validateRange(condition: Condition, path: string): readonly Problem[] {
  if (condition.comparator !== "between" || compareDecimals(condition.lowest, condition.highest) <= 0) return [];
  return [problemAt(path, `Mục tiêu “${describeCondition(condition)}” có mức đầu lớn hơn mức cuối.`, "Ghi mức thấp trước, mức cao sau.")];
}
