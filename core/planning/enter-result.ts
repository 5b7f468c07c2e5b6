import { parsePlainDate } from "../plain-date.ts";
import { failure, type Result, success } from "../result.ts";
import { parseDate } from "../vietnamese/index.ts";
import { enterFigure } from "./enter-figure.ts";
import { decimalsOf, type Indicator } from "./indicator.ts";
import type { IndicatorResult, Measurement, ResultState } from "./result.ts";

/** What can be entered of a result, one field a column. */
export const RESULT_FIELDS = [
  "measurement",
  "numerator",
  "denominator",
  "state",
  "asOf",
  "narrative",
  "limits",
  "causes",
  "proposals",
  "source",
] as const;

export type ResultField = (typeof RESULT_FIELDS)[number];

/** How firm a figure is, in the words it is entered by. */
export const STATE_NAMES: Readonly<Record<ResultState, string>> = { official: "Chính thức", preliminary: "Sơ bộ", estimate: "Ước" };

/** How far work has come, in the words it is entered by. */
export const STAGE_NAMES = { notStarted: "Chưa thực hiện", inProgress: "Đang thực hiện", completed: "Hoàn thành" } as const;

/**
 * A result with one field as it was typed. A figure may be typed as one (`68,48`), as its fraction (`1.271/1.856`), in words of completion, or
 * left out. Fails with a Vietnamese sentence: what is wrong and what to type.
 */
export function enterResult(
  indicator: Indicator,
  result: IndicatorResult,
  field: ResultField,
  text: string,
): Result<IndicatorResult, string> {
  const typed = text.normalize("NFC").trim();
  switch (field) {
    case "measurement":
      return entered(result, readMeasurement(indicator, typed));
    case "numerator":
    case "denominator":
      return entered(result, readFractionPart(result.measurement, field, typed));
    case "state": {
      const state = keyNamed(STATE_NAMES, typed);
      return state === undefined
        ? failure(`“${typed}” không phải là loại số liệu; hãy chọn Chính thức, Sơ bộ hoặc Ước.`)
        : success({ ...result, state });
    }
    case "asOf":
      return enterDay(result, typed);
    default: {
      const { [field]: _was, ...rest } = result;
      return success(typed === "" ? rest : { ...rest, [field]: typed });
    }
  }
}

function entered(result: IndicatorResult, measurement: Result<Measurement, string>): Result<IndicatorResult, string> {
  return measurement.ok ? success({ ...result, measurement: measurement.value }) : measurement;
}

function readMeasurement(indicator: Indicator, typed: string): Result<Measurement, string> {
  if (typed === "") return success({ kind: "none" });
  const stage = keyNamed(STAGE_NAMES, typed);
  if (stage !== undefined) return success({ kind: "completion", stage });
  const [numerator, denominator, ...more] = typed.split("/");
  if (denominator !== undefined && more.length === 0) return readFraction(numerator ?? "", denominator);
  const value = enterFigure(typed.replace(/\s*%$/, ""), decimalsOf(indicator));
  if (value.ok) return success({ kind: "value", value: value.value });
  return indicator.measure.kind === "completion"
    ? failure(`“${typed}” không phải là mức độ hoàn thành; hãy chọn ${Object.values(STAGE_NAMES).join(", ")}.`)
    : value;
}

function readFraction(numerator: string, denominator: string): Result<Measurement, string> {
  const [upper, lower] = [enterFigure(numerator, 0), enterFigure(denominator, 0)];
  if (!upper.ok) return upper;
  return lower.ok ? success({ kind: "fraction", numerator: upper.value, denominator: lower.value }) : lower;
}

/** One part typed alone: with the other part already there it makes a fraction; without it the other is still to come. */
function readFractionPart(measured: Measurement, part: "numerator" | "denominator", typed: string): Result<Measurement, string> {
  const held = measured.kind === "fraction" ? measured : undefined;
  if (typed === "")
    return held === undefined ? success(measured) : failure("Tử số và mẫu số đi cùng nhau; muốn bỏ cả hai thì xóa ô kết quả.");
  const figure = enterFigure(typed, 0);
  if (!figure.ok) return figure;
  if (held !== undefined) return success({ ...held, [part]: figure.value });
  return failure(part === "numerator" ? "Nhập tiếp mẫu số để tính tỷ lệ." : "Nhập tiếp tử số để tính tỷ lệ.");
}

/** A fraction of two texts typed one after the other; undefined while one of them is no figure. */
export function fractionOf(numerator: string, denominator: string): Measurement | undefined {
  const fraction = readFraction(numerator.trim(), denominator.trim());
  return fraction.ok ? fraction.value : undefined;
}

function enterDay(result: IndicatorResult, typed: string): Result<IndicatorResult, string> {
  const { asOf: _was, ...rest } = result;
  if (typed === "") return success(rest);
  const day = parsePlainDate(typed) ?? parseDate(typed)?.date;
  return day === undefined ? failure(`“${typed}” không phải là một ngày; hãy nhập như 31/12/2022.`) : success({ ...rest, asOf: day });
}

function keyNamed<Key extends string>(names: Readonly<Record<Key, string>>, typed: string): Key | undefined {
  const found = Object.entries<string>(names).find(([, name]) => name.toLowerCase() === typed.toLowerCase());
  return found?.[0] as Key | undefined;
}
