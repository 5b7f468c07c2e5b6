import { decimalsOf, type Indicator, type IndicatorResult, type Measurement } from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import { type RowReader, readChoice, readDay, readFigure, readIndicator, readPeriod, readUnit } from "./row-reader.ts";
import type { TableOffice } from "./table-office.ts";

const SPANS = { "trong kỳ": "inPeriod", "lũy kế": "cumulative" } as const;
const STATES = { "sơ bộ": "preliminary", ước: "estimate", "chính thức": "official" } as const;

const STAGES = {
  "chưa thực hiện": "notStarted",
  "chưa hoàn thành": "inProgress",
  "đang thực hiện": "inProgress",
  "hoàn thành": "completed",
  "hoàn thiện": "completed",
} as const;

/**
 * Reads one result. What the table has no column for stays as it is in the folder, where the same unit has a result on the same indicator,
 * period and span; a new one is in-period and official unless it says otherwise.
 */
export function readResultRow(reader: RowReader, { indicators, units, results }: TableOffice): IndicatorResult | undefined {
  const indicator = readIndicator(reader, indicators);
  const period = readPeriod(reader);
  const unit = readUnit(reader, "unit", units);
  if (reader.text("unit") === undefined) reader.refuse("Thiếu cơ quan, đơn vị của kết quả.", "Ghi mã hoặc tên đơn vị ở cột Đơn vị.");
  const span = readChoice(reader, "span", SPANS);
  const state = readChoice(reader, "state", STATES);
  const asOf = readDay(reader, "asOf");
  const measurement = indicator === undefined ? undefined : readMeasurement(reader, indicator);
  if (indicator === undefined || period === undefined || unit === undefined || measurement === undefined) return undefined;
  const same = results.filter((one) => one.indicatorId === indicator.id && one.unitId === unit.id && one.period === period);
  const known = same.find((one) => one.span === (span ?? (same.length === 1 ? one.span : "inPeriod")));
  return {
    ...(known ?? { id: `${indicator.code}@${period}@${unit.id}${span === "cumulative" ? ":luy-ke" : ""}`, breakdown: [], subResults: [] }),
    indicatorId: indicator.id,
    unitId: unit.id,
    period,
    measurement,
    span: span ?? known?.span ?? "inPeriod",
    state: state ?? known?.state ?? "official",
    ...present({ asOf }),
    ...wordsIn(reader),
  };
}

/** What stands above and below the line is counted in wholes: `1.856` is thousands. A comma still parts a fraction. */
const COUNTED = 0;

function wordsIn({ text }: RowReader) {
  const columns = ["narrative", "limits", "causes", "proposals", "source"] as const;
  return Object.fromEntries(columns.flatMap((column) => (text(column) === undefined ? [] : [[column, text(column)]])));
}

function readMeasurement(reader: RowReader, indicator: Indicator): Measurement | undefined {
  const [value, numerator, denominator] = [reader.text("value"), reader.text("numerator"), reader.text("denominator")];
  if (numerator !== undefined && denominator !== undefined) {
    const above = readFigure(reader, numerator, "Tử số", COUNTED);
    const below = readFigure(reader, denominator, "Mẫu số", COUNTED);
    return above === undefined || below === undefined ? undefined : { kind: "fraction", numerator: above, denominator: below };
  }
  if (numerator !== undefined || denominator !== undefined) {
    return reader.refuse("Chỉ có tử số hoặc chỉ có mẫu số.", "Ghi cả hai, hoặc chỉ ghi kết quả.");
  }
  if (value === undefined) return { kind: "none" };
  if (indicator.measure.kind === "completion") return readStage(reader, value);
  const figure = readFigure(reader, value, "Kết quả", decimalsOf(indicator));
  return figure === undefined ? undefined : { kind: "value", value: figure };
}

function readStage({ refuse }: RowReader, written: string): Measurement | undefined {
  const found = Object.entries(STAGES).find(([word]) => foldTones(word) === foldTones(written));
  if (found !== undefined) return { kind: "completion", stage: found[1] };
  return refuse(`Kết quả “${written}” không phải là mức độ hoàn thành.`, `Ghi một trong: ${Object.keys(STAGES).join(", ")}.`);
}
