import { failure, type Result, success } from "../result.ts";
import { foldTones, lowerInitial } from "../vietnamese/index.ts";
import type { Team } from "./assignment.ts";
import { describeTarget } from "./describe-target.ts";
import type { UnitDirectory } from "./enter-assignee.ts";
import { enterFigure } from "./enter-figure.ts";
import { enterPeriod } from "./enter-period.ts";
import { enterTeam, showTeam } from "./enter-team.ts";
import { type Direction, decimalsOf, type Indicator, type Measure, unitOfMeasure } from "./indicator.ts";
import { parseTarget } from "./parse-target.ts";
import { periodOf } from "./period.ts";
import { periodLabel } from "./period-label.ts";
import type { Target, TargetTerms } from "./target.ts";
import type { Unit } from "./unit.ts";
import { validateTarget } from "./validate-target.ts";

/** What can be entered of an indicator in its plan, in the order in which a new line is read: what is measured goes before its target. */
export const INDICATOR_FIELDS = [
  "area",
  "name",
  "measure",
  "unit",
  "decimals",
  "direction",
  "numerator",
  "denominator",
  "period",
  "target",
  "lead",
  "partners",
] as const;

export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

/** An indicator as a line of its plan. */
export interface IndicatorEntry extends Team {
  readonly indicator: Indicator;
  /** The target but for what it asks for; that is absent in a new line. */
  readonly target: Omit<Target, keyof TargetTerms>;
  readonly terms?: TargetTerms;
  /** Other plans measure it too: what this plan calls it stands in its target. */
  readonly isShared: boolean;
  /** Results were entered for it: how it is measured can no longer change. */
  readonly hasResults: boolean;
  /** The area in which the plan only watches it; it has no target then. */
  readonly watchedIn?: string;
}

/** Stands in place of a target where a plan only watches an indicator. */
export const WATCHED_NAME = "Theo dõi";

/** How an indicator is measured, in the words it is entered by. */
export const MEASURE_NAMES = { amount: "Số lượng", rank: "Điểm, thứ hạng", ratio: "Tỷ lệ", completion: "Hoàn thành" } as const;

/** Which way is better, in the words it is entered by. */
export const DIRECTION_NAMES: Readonly<Record<Direction, string>> = {
  higher: "Càng cao càng tốt",
  lower: "Càng thấp càng tốt",
  none: "Đúng mức",
};

/** Before anything is said about a new indicator. */
export const UNSAID_MEASURE: Measure = { kind: "quantity", unit: "", decimals: 0, isAdditive: true };

/** The line with one field as it was typed. Fails with a Vietnamese sentence: what is wrong and what to type. */
export function enterIndicator(
  entry: IndicatorEntry,
  field: IndicatorField,
  text: string,
  directory: UnitDirectory,
): Result<IndicatorEntry, string> {
  const typed = text.normalize("NFC").trim();
  switch (field) {
    case "name":
      return enterName(entry, typed);
    case "area":
      return enterArea(entry, typed);
    case "direction":
      return enterDirection(entry, typed);
    case "period": {
      const period = enterPeriod(typed);
      return period.ok ? success({ ...entry, target: { ...entry.target, period: period.value } }) : period;
    }
    case "target":
      return enterTarget(entry, typed);
    case "lead":
    case "partners": {
      const team = enterTeam(entry, field, typed, directory);
      const { lead: _lead, ...rest } = entry;
      return team.ok ? success({ ...rest, ...team.value }) : team;
    }
    default: {
      const measure = enterMeasure(entry, field, typed);
      return measure.ok ? success({ ...entry, indicator: { ...entry.indicator, measure: measure.value } }) : measure;
    }
  }
}

/** The texts of a line, each as `enterIndicator` reads it back. */
export function showIndicator(entry: IndicatorEntry, units: readonly Unit[]): Readonly<Record<IndicatorField, string>> {
  const { indicator, target, terms, watchedIn } = entry;
  const { measure } = indicator;
  const wanted = target.wording ?? (terms === undefined ? "" : describeTarget(terms));
  return {
    area: watchedIn ?? indicator.area,
    name: target.name ?? indicator.name,
    measure: measureName(measure),
    unit: unitOfMeasure(indicator),
    decimals: measure.kind === "completion" ? "" : String(decimalsOf(indicator)),
    direction: DIRECTION_NAMES[indicator.direction],
    numerator: measure.kind === "ratio" ? measure.numerator : "",
    denominator: measure.kind === "ratio" ? measure.denominator : "",
    period: periodLabel(periodOf(target.period)),
    target: watchedIn === undefined ? wanted : WATCHED_NAME,
    ...showTeam(entry, units),
  };
}

function measureName(measure: Measure): string {
  if (measure.kind !== "quantity") return MEASURE_NAMES[measure.kind];
  return measure.isAdditive ? MEASURE_NAMES.amount : MEASURE_NAMES.rank;
}

function enterArea(entry: IndicatorEntry, typed: string): Result<IndicatorEntry, string> {
  if (entry.watchedIn === undefined) return success({ ...entry, indicator: { ...entry.indicator, area: typed } });
  return typed === "" ? failure("Chỉ tiêu theo dõi phải thuộc một lĩnh vực; hãy nhập lĩnh vực.") : success({ ...entry, watchedIn: typed });
}

/** An indicator other plans measure too keeps its own name; this plan calls it by one of its own. */
function enterName(entry: IndicatorEntry, typed: string): Result<IndicatorEntry, string> {
  if (typed === "") return failure("Chỉ tiêu phải có tên; muốn bỏ cả dòng thì chọn Xóa dòng.");
  const { indicator, target, isShared, watchedIn } = entry;
  const { name: _own, ...unnamed } = target;
  if (typed === indicator.name) return success({ ...entry, target: unnamed });
  if (isShared || watchedIn !== undefined || target.name !== undefined) return success({ ...entry, target: { ...target, name: typed } });
  return success({ ...entry, indicator: { ...indicator, name: typed } });
}

function enterDirection(entry: IndicatorEntry, typed: string): Result<IndicatorEntry, string> {
  const direction = (["higher", "lower", "none"] as const).find((one) => DIRECTION_NAMES[one].toLowerCase() === typed.toLowerCase());
  if (direction !== undefined) return success({ ...entry, indicator: { ...entry.indicator, direction } });
  return failure(`“${typed}” không phải là chiều tốt; hãy chọn ${Object.values(DIRECTION_NAMES).join(", ")}.`);
}

/** A bare figure takes the unit of its indicator, a bare `%` that of `% GDP`; a new indicator is measured as its target is worded. */
function enterTarget(entry: IndicatorEntry, typed: string): Result<IndicatorEntry, string> {
  if (typed === "") return failure("Chỉ tiêu phải có mục tiêu; muốn bỏ cả dòng thì chọn Xóa dòng.");
  if (foldTones(typed) === foldTones(WATCHED_NAME)) return enterWatch(entry);
  if (entry.watchedIn !== undefined)
    return failure("Kế hoạch chỉ theo dõi chỉ tiêu này; muốn giao mục tiêu thì xóa dòng rồi thêm lại với mục tiêu.");
  const read = parseTarget(typed, entry.indicator.measure.kind === "ratio" ? {} : { decimals: decimalsOf(entry.indicator) });
  if (!read.ok) return failure(`${read.failure.message} ${read.failure.remedy}`);
  const indicator = isUnsaid(entry) ? measuredAs(entry.indicator, read.value) : entry.indicator;
  const terms = withUnitOf(indicator, read.value);
  const [problem] = validateTarget(indicator, terms);
  if (problem !== undefined) return failure(`${problem.message} ${problem.remedy}`);
  return success({ ...entry, indicator, terms, target: { ...entry.target, wording: typed } });
}

function enterWatch(entry: IndicatorEntry): Result<IndicatorEntry, string> {
  return entry.terms === undefined
    ? success({ ...entry, watchedIn: entry.watchedIn ?? entry.indicator.area })
    : failure("Chỉ tiêu này đang có mục tiêu; muốn chỉ theo dõi thì xóa dòng rồi thêm lại với mục tiêu “Theo dõi”.");
}

function isUnsaid({ indicator, terms }: IndicatorEntry): boolean {
  return terms === undefined && indicator.measure.kind === "quantity" && indicator.measure.unit === "";
}

function measuredAs(indicator: Indicator, { main }: TargetTerms): Indicator {
  if (main.comparator === "complete") return { ...indicator, measure: { kind: "completion" } };
  const isLess = main.comparator === "atMost" || main.comparator === "lessThan";
  return { ...indicator, direction: isLess ? "lower" : indicator.direction, measure: measureIn(main.unit, indicator) };
}

function measureIn(unit: string, indicator: Indicator): Measure {
  if (unit.startsWith("%") || unit.startsWith("‰")) return { kind: "ratio", decimals: 2, unit, ...PARTS_UNSAID };
  return { ...UNSAID_MEASURE, kind: "quantity", unit, decimals: decimalsOf(indicator), isAdditive: true };
}

/** What is counted above and below the line, until somebody says it. */
const PARTS_UNSAID = { numerator: "số đạt yêu cầu", denominator: "tổng số", isShare: true } as const;

function withUnitOf(indicator: Indicator, terms: TargetTerms): TargetTerms {
  const { main } = terms;
  const unit = unitOfMeasure(indicator);
  const isWanting = main.comparator !== "complete" && (main.unit === "" || (main.unit === "%" && unit.startsWith("% ")));
  return isWanting ? { ...terms, main: { ...main, unit } } : terms;
}

function enterMeasure(
  { indicator, hasResults }: IndicatorEntry,
  field: "measure" | "unit" | "decimals" | "numerator" | "denominator",
  typed: string,
): Result<Measure, string> {
  const { measure } = indicator;
  if (field === "measure") return enterKind(indicator, typed, hasResults);
  if (measure.kind === "completion")
    return typed === "" ? success(measure) : failure("Chỉ tiêu đánh giá bằng hoàn thành không có đơn vị tính, tử số và mẫu số.");
  if (field === "unit") return success({ ...measure, unit: typed });
  if (field === "decimals") {
    const digits = enterFigure(typed, 0);
    return digits.ok && /^[0-6]$/.test(digits.value)
      ? success({ ...measure, decimals: Number(digits.value) })
      : failure(`“${typed}” không phải là số chữ số lẻ; hãy nhập từ 0 đến 6.`);
  }
  if (measure.kind !== "ratio") return typed === "" ? success(measure) : failure("Chỉ chỉ tiêu là tỷ lệ mới có tử số và mẫu số.");
  return typed === ""
    ? failure("Ghi rõ tính cái gì trên cái gì, ví dụ “hồ sơ trực tuyến” trên “tổng số hồ sơ”.")
    : success({ ...measure, [field]: lowerInitial(typed) });
}

function enterKind(indicator: Indicator, typed: string, hasResults: boolean): Result<Measure, string> {
  const name = (["amount", "rank", "ratio", "completion"] as const).find((one) => MEASURE_NAMES[one].toLowerCase() === typed.toLowerCase());
  if (name === undefined) return failure(`“${typed}” không phải là cách đo; hãy chọn ${Object.values(MEASURE_NAMES).join(", ")}.`);
  const measure = measureNamed(name, indicator);
  if (hasResults && measure.kind !== indicator.measure.kind)
    return failure("Chỉ tiêu đã có kết quả nên không đổi được cách đo; hãy thêm một chỉ tiêu mới.");
  return success(measure);
}

function measureNamed(name: keyof typeof MEASURE_NAMES, indicator: Indicator): Measure {
  const { measure } = indicator;
  const [unit, decimals] = [unitOfMeasure(indicator), decimalsOf(indicator)];
  if (name === "completion") return { kind: "completion" };
  if (name !== "ratio") return { kind: "quantity", unit, decimals, isAdditive: name === "amount" };
  return measure.kind === "ratio" ? measure : { kind: "ratio", unit: unit === "" ? "%" : unit, decimals: 2, ...PARTS_UNSAID };
}
