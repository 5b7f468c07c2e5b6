import type { Decimal } from "#core/decimal.ts";
import { closestName } from "#core/document/closest-name.ts";
import { type PlainDate, parsePlainDate } from "#core/plain-date.ts";
import { type Indicator, type PeriodKey, parsePeriodKey, parsePeriodLabel, periodKey, type Unit } from "#core/planning/index.ts";
import { foldTones, parseDate, parseNumber } from "#core/vietnamese/index.ts";
import type { FileProblem } from "../data-failure.ts";
import type { TableRow } from "./fact-table.ts";

/** Reads the cells of one row and remembers what is wrong with them. A cell that cannot be read gives undefined. */
export interface RowReader {
  /** Undefined where the table has no such column or the cell is empty. */
  readonly text: (column: string) => string | undefined;
  readonly refuse: (message: string, remedy: string) => undefined;
  readonly problems: readonly FileProblem[];
}

/** A reader of one row of `file`. */
export function createRowReader(file: string, { line, cells }: TableRow): RowReader {
  const problems: FileProblem[] = [];
  return {
    text: (column) => cells.get(column) || undefined,
    refuse: (message, remedy) => {
      problems.push({ file, place: { line }, message, remedy });
      return undefined;
    },
    problems,
  };
}

/** A period by its key or its label: `2023-Q1`, `Quý I/2023`. */
export function readPeriod({ text, refuse }: RowReader): PeriodKey | undefined {
  const written = text("period");
  const label = written === undefined ? undefined : parsePeriodLabel(written);
  const key = label === undefined ? parsePeriodKey(written ?? "") : periodKey(label);
  return key ?? refuse(`Kỳ “${written ?? ""}” không đúng.`, "Viết như 2022, 2023-Q1, Quý I/2023, 6 tháng đầu năm 2023 hoặc 2021..2025.");
}

/** The indicator a row is about, by its code. */
export function readIndicator({ text, refuse }: RowReader, indicators: readonly Indicator[]): Indicator | undefined {
  const written = text("indicator") ?? "";
  const found = indicators.find(({ id, code }) => code === written || id === written);
  if (found !== undefined) return found;
  const near = closestName(
    written,
    indicators.map(({ code }) => code),
  );
  return refuse(`Không có chỉ tiêu mã “${written}”.`, near === undefined ? "Nhập chỉ tiêu trước, hoặc sửa lại mã." : `Ý bạn là “${near}”?`);
}

/** A unit as far as a cell can name it. */
export type NamedUnit = Pick<Unit, "id" | "name" | "shortNames" | "abbreviation">;

/** A unit by its id, name, short name or abbreviation; undefined where the cell is empty. Refused when none or several go by it. */
export function readUnit<Named extends NamedUnit>({ text, refuse }: RowReader, column: string, units: readonly Named[]): Named | undefined {
  const written = text(column);
  if (written === undefined) return undefined;
  const byId = units.find(({ id }) => id === written);
  if (byId !== undefined) return byId;
  const asked = foldTones(written);
  const found = units.filter(({ name, shortNames, abbreviation = "" }) =>
    [name, ...shortNames, abbreviation].some((one) => foldTones(one) === asked),
  );
  const [unit] = found;
  if (found.length === 1) return unit;
  return found.length === 0
    ? refuse(`Không có cơ quan, đơn vị “${written}”.`, "Nhập đơn vị trước, hoặc sửa lại mã hay tên.")
    : refuse(`Có ${found.length} cơ quan, đơn vị cùng gọi là “${written}”.`, `Ghi mã đơn vị: ${found.map(({ id }) => id).join(", ")}.`);
}

/** A figure as Vietnamese write it; `decimals` are the digits its indicator prints. A per cent sign is let pass. */
export function readFigure({ refuse }: RowReader, written: string, label: string, decimals: number): Decimal | undefined {
  const reading = parseNumber(written.replace(/\s*%$/, ""), { decimals });
  if (reading.kind === "number") return reading.value;
  return reading.kind === "ambiguous"
    ? refuse(`${label} “${written}” có thể hiểu hai cách.`, "Viết số nghìn không có dấu chấm, hoặc thêm chữ số sau dấu phẩy.")
    : refuse(`${label} “${written}” không phải là số.`, "Chỉ ghi số, ví dụ 1.234 hoặc 80,5.");
}

/** A day: `31/3/2023` or `2023-03-31`; undefined where the cell is empty. */
export function readDay({ text, refuse }: RowReader, column: string): PlainDate | undefined {
  const written = text(column);
  if (written === undefined) return undefined;
  const date = parsePlainDate(written) ?? parseDate(written)?.date;
  return date ?? refuse(`Ngày “${written}” không có trong lịch.`, "Viết như 31/3/2023.");
}

/** One of a few words, tone marks and case left aside; undefined where the cell is empty. */
export function readChoice<Choice extends string>(
  { text, refuse }: RowReader,
  column: string,
  words: Readonly<Record<string, Choice>>,
): Choice | undefined {
  const written = text(column);
  if (written === undefined) return undefined;
  const found = Object.entries(words).find(([word, choice]) => foldTones(word) === foldTones(written) || choice === written);
  return found === undefined ? refuse(`“${written}” không dùng được.`, `Ghi một trong: ${Object.keys(words).join(", ")}.`) : found[1];
}
