import type { Decimal } from "../decimal.ts";
import { formatNumber, upperInitial } from "../vietnamese/index.ts";
import type { Condition, FigureComparator, TargetTerms } from "./target.ts";

/** The words before the figure. */
const COMPARATOR_WORDS: Readonly<Record<FigureComparator, string>> = {
  atLeast: "tối thiểu",
  moreThan: "trên",
  atMost: "không quá",
  lessThan: "dưới",
  exactly: "bằng",
  reach: "đạt",
};

/**
 * A target in the words of a plan: `Tối thiểu 30%`, `Đạt 80%`, `Từ 7% đến 7,5%`, `Hoàn thành`, `Tối thiểu 40%, trong đó tỷ lệ giao dịch
 * thanh toán trực tuyến tối thiểu 10%`; further conditions follow after a semicolon. `parseTarget` reads it back.
 */
export function describeTarget({ main, subConditions }: TargetTerms): string {
  const subs = subConditions.map(({ label, condition }) => `${label} ${describeCondition(condition)}`);
  const head = upperInitial(describeCondition(main));
  return subs.length === 0 ? head : `${head}, trong đó ${subs.join("; ")}`;
}

/** One condition inside a sentence: `tối thiểu 30%`, `hoàn thành`. */
export function describeCondition(condition: Condition): string {
  switch (condition.comparator) {
    case "complete":
      return condition.word;
    case "between":
      return `từ ${withUnit(formatNumber(condition.lowest), condition.unit)} đến ${withUnit(formatNumber(condition.highest), condition.unit)}`;
    default:
      return `${COMPARATOR_WORDS[condition.comparator]} ${figureWithUnit(condition.value, condition.unit)}`;
  }
}

/** A figure followed by its unit: `80,5%`, `1.500 doanh nghiệp`, `12`. Rounded half up to `decimals` where given. */
export function figureWithUnit(value: Decimal, unit: string, decimals?: number): string {
  return withUnit(formatNumber(value, decimals), unit);
}

/** Per cent and per mille stand close to their figure, every other unit after a blank. */
function withUnit(figure: string, unit: string): string {
  if (unit === "") return figure;
  return /^[%‰]/.test(unit) ? figure + unit : `${figure} ${unit}`;
}
