import { type Figure, figure } from "./figures.ts";
import { deed, office } from "./sentences.ts";

/** A row without its running number: five cells of words, four sums of money, a percentage, a remark. */
export interface AppendixRow {
  readonly words: readonly string[];
  readonly money: readonly Figure[];
  readonly percentage: Figure;
  readonly remark: string;
}

export interface AppendixGroup {
  readonly title: string;
  readonly rows: readonly AppendixRow[];
}

/** What every subject writes as a workbook. */
export interface AppendixTable {
  readonly title: string;
  readonly groups: readonly AppendixGroup[];
}

/** The header on two levels: a name, or a name over several. */
export const APPENDIX_COLUMNS: readonly (string | { readonly over: string; readonly columns: readonly string[] })[] = [
  "TT",
  "Nhiệm vụ",
  { over: "Đơn vị thực hiện", columns: ["Chủ trì", "Phối hợp"] },
  "Sản phẩm",
  "Thời hạn",
  { over: "Kinh phí", columns: ["Tổng số", "Ngân sách tỉnh", "Ngân sách xã", "Nguồn khác"] },
  "Tỷ lệ (%)",
  "Ghi chú",
];

/** Widths of the twelve columns, in characters. */
export const APPENDIX_WIDTHS = [5, 34, 18, 18, 24, 10, 11, 11, 11, 11, 9, 12] as const;

/** The columns (from 0) that hold money and are added up. */
export const MONEY_COLUMNS = [6, 7, 8, 9] as const;
export const PERCENTAGE_COLUMN = 10;

const GROUPS = 40;

export const APPENDIX_TITLE = "DANH MỤC NHIỆM VỤ VÀ KINH PHÍ";

/** A table of 12 columns with so many data rows in 40 groups (fewer groups where there are fewer rows). */
export function makeAppendixTable(rows: number): AppendixTable {
  return { title: APPENDIX_TITLE, groups: [...makeAppendixGroups(rows)] };
}

/** The groups of the table one by one, for a subject that turns them into a form of its own. */
export function* makeAppendixGroups(rows: number): Generator<AppendixGroup> {
  const groups = Math.min(GROUPS, rows);
  const edge = (index: number) => Math.round((rows * index) / groups);
  for (let group = 0; group < groups; group += 1) yield makeGroup(group, edge(group), edge(group + 1));
}

function makeGroup(group: number, start: number, end: number): AppendixGroup {
  return { title: `Nhóm việc của ${office(group)}`, rows: Array.from({ length: end - start }, (_, index) => makeRow(start + index)) };
}

function makeRow(row: number): AppendixRow {
  return {
    words: [deed(row), office(row), office(row + 7), `Báo cáo kết quả đợt ${(row % 9) + 1}`, `Quý ${["I", "II", "III", "IV"][row % 4]}`],
    money: [figure(row, 3, 0), figure(row, 5, 0), figure(row, 7, 0), figure(row, 11, 0)],
    percentage: figure(row, 13, 1),
    remark: row % 4 === 0 ? "Chuyển tiếp" : "",
  };
}
