import { decodeText } from "#backend/markdown/read/decode-text.ts";
import type { Problem } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import { parseCsv } from "./parse-csv.ts";

/** The tables a CSV file can hold, and for each column the headers it goes by, tone marks and case left aside. */
const COLUMNS = {
  results: {
    indicator: ["indicator", "indicatorId", "mã chỉ tiêu", "chỉ tiêu"],
    unit: ["unit", "unitId", "đơn vị", "cơ quan"],
    period: ["period", "kỳ", "kỳ báo cáo"],
    value: ["value", "kết quả", "giá trị"],
    numerator: ["numerator", "tử số"],
    denominator: ["denominator", "mẫu số"],
    span: ["span", "cách tính"],
    state: ["state", "loại số liệu"],
    asOf: ["asOf", "tính đến ngày"],
    narrative: ["narrative", "thuyết minh"],
    limits: ["limits", "hạn chế"],
    causes: ["causes", "nguyên nhân"],
    proposals: ["proposals", "kiến nghị"],
    source: ["source", "nguồn"],
  },
  targets: {
    indicator: ["indicator", "indicatorId", "mã chỉ tiêu", "chỉ tiêu"],
    period: ["period", "kỳ", "kỳ báo cáo"],
    target: ["target", "mục tiêu"],
    plan: ["plan", "planId", "kế hoạch"],
    unit: ["unit", "unitId", "đơn vị", "cơ quan"],
  },
  units: {
    id: ["id", "mã", "mã đơn vị"],
    name: ["name", "tên", "tên đơn vị"],
    shortNames: ["shortNames", "tên ngắn"],
    abbreviation: ["abbreviation", "viết tắt"],
    side: ["side", "khối"],
    level: ["level", "cấp"],
    parent: ["parent", "parentId", "cấp trên"],
    validFrom: ["validFrom", "từ ngày"],
    validTo: ["validTo", "đến ngày"],
  },
} as const;

/** The columns by which a table is known. */
const MARKS = { targets: ["indicator", "target"], results: ["indicator", "period"], units: ["id", "name"] } as const;

export type TableKind = keyof typeof COLUMNS;

/** One row: its cells by the name of their column. A column the table lacks is absent, an empty cell is "". */
export interface TableRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface FactTable {
  readonly kind: TableKind;
  readonly file: string;
  readonly rows: readonly TableRow[];
}

/** Reads the table of a CSV file: which one it is, its columns and its rows. Fails with all mistakes of its layout. */
export function readFactTable(file: string, bytes: Uint8Array): Result<FactTable, readonly Problem[]> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const [header, ...rows] = parseCsv(text.value);
  const headers = (header?.cells ?? []).map((cell) => foldTones(cell));
  const kind = (["targets", "results", "units"] as const).find((one) => MARKS[one].every((name) => findColumn(one, name, headers) >= 0));
  if (header === undefined || kind === undefined) return failure([{ place: { line: header?.line ?? 1 }, ...UNKNOWN_TABLE }]);
  const names = Object.keys(COLUMNS[kind]);
  const places = names.map((name) => findColumn(kind, name, headers));
  const strays = header.cells
    .filter((cell, place) => cell !== "" && !places.includes(place))
    .map((cell) => strayColumn(header.line, cell, kind));
  const long = rows.filter(({ cells }) => cells.slice(headers.length).some((cell) => cell !== "")).map(({ line }) => longRow(line));
  if (strays.length + long.length > 0) return failure([...strays, ...long]);
  const cellsOf = (cells: readonly string[]) =>
    new Map(names.flatMap((name, index) => ((places[index] ?? -1) < 0 ? [] : [[name, cells[places[index] ?? -1] ?? ""]])));
  return success({ kind, file, rows: rows.map(({ line, cells }) => ({ line, cells: cellsOf(cells) })) });
}

const UNKNOWN_TABLE = {
  message: "Dòng tiêu đề không cho biết bảng chứa dữ liệu gì.",
  remedy: "Đặt tên cột như: Mã chỉ tiêu, Đơn vị, Kỳ, Kết quả; hoặc Mã chỉ tiêu, Kỳ, Mục tiêu; hoặc Mã, Tên, Khối, Cấp.",
};

function findColumn(kind: TableKind, name: string, headers: readonly string[]): number {
  const known: Readonly<Record<string, readonly string[]>> = COLUMNS[kind];
  const accepted = (known[name] ?? []).map((one) => foldTones(one));
  return headers.findIndex((header) => accepted.includes(header));
}

function strayColumn(line: number, cell: string, kind: TableKind): Problem {
  const names = Object.values(COLUMNS[kind]).map((headers) => headers.at(1) ?? headers[0]);
  return { place: { line }, message: `Cột “${cell}” không có trong mẫu hoặc bị lặp.`, remedy: `Các cột dùng được: ${names.join(", ")}.` };
}

function longRow(line: number): Problem {
  return {
    place: { line },
    message: "Dòng có nhiều ô hơn dòng tiêu đề.",
    remedy: "Đặt ô có dấu phân cách trong ngoặc kép, ví dụ số “80,5”.",
  };
}
