import { writeAppendixWorkbook } from "#backend/xlsx/write-appendix-workbook.ts";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Column, DataRow, LeafColumn, Table, TableRow, TextCell } from "#core/document/table.ts";
import { parsePlainDate } from "#core/plain-date.ts";
import {
  APPENDIX_COLUMNS,
  APPENDIX_TITLE,
  APPENDIX_WIDTHS,
  type AppendixGroup,
  type AppendixRow,
  MONEY_COLUMNS,
  makeAppendixGroups,
  PERCENTAGE_COLUMN,
} from "../content/appendix.ts";
import type { PrepareSubject } from "../subject.ts";

/** Our writer on a document whose only appendix is the table. */
export const prepare: PrepareSubject = (rows) => {
  const document = documentWith(makeAppendixGroups(rows));
  return () => writeAppendixWorkbook(document, 0);
};

function documentWith(groups: Iterable<AppendixGroup>): OfficialDocument {
  const date = parsePlainDate("2025-10-15");
  return {
    standard: "state-2020",
    kind: "KH",
    letterhead: { issuer: ["ỦY BAN NHÂN DÂN TỈNH"], issuerName: "Ủy ban nhân dân tỉnh" },
    number: 96,
    symbol: "KH-UBND",
    place: "Mỹ Tho",
    ...(date === undefined ? {} : { date }),
    title: plain("Nhiệm vụ và kinh phí năm 2026"),
    addressees: [],
    legalBases: [],
    body: [],
    signature: { lines: [{ text: "CHỦ TỊCH" }], name: "Nguyễn Văn Mẫu" },
    recipients: ["Lưu: VT"],
    appendices: [{ id: "danh-muc", title: plain(APPENDIX_TITLE), orientation: "landscape", content: [modelTable(groups)] }],
  };
}

function modelTable(groups: Iterable<AppendixGroup>): Table {
  const rows: TableRow[] = [];
  for (const group of groups) rows.push({ kind: "group", level: 1, title: plain(group.title), sums: true }, ...group.rows.map(dataRow));
  return {
    kind: "table",
    unit: "triệu đồng",
    indexRestart: "group",
    columns: modelColumns(),
    rows: [...rows, { kind: "total", title: plain("Tổng cộng") }],
  };
}

function modelColumns(): readonly Column[] {
  const spans = APPENDIX_COLUMNS.map((column) => (typeof column === "string" ? 1 : column.columns.length));
  return APPENDIX_COLUMNS.map((column, index) => {
    const start = spans.slice(0, index).reduce((sum, span) => sum + span, 0);
    if (typeof column === "string") return leaf(column, start);
    return { label: plain(column.over), columns: column.columns.map((label, offset) => leaf(label, start + offset)) };
  });
}

function leaf(label: string, place: number): LeafColumn {
  const common = { label: plain(label), width: APPENDIX_WIDTHS[place] ?? 10 };
  if (place === 0) return { ...common, holds: "index" };
  if (place === PERCENTAGE_COLUMN) return { ...common, holds: "number", decimals: 1 };
  const isMoney = MONEY_COLUMNS.some((money) => money === place);
  return isMoney ? { ...common, holds: "number", decimals: 0, summed: true } : { ...common, holds: "text" };
}

function dataRow({ words, money, percentage, remark }: AppendixRow): DataRow {
  const figures = [...money, percentage].map(({ value }) => ({ kind: "number", value }) as const);
  return { kind: "data", cells: [...words.map(textCell), ...figures, textCell(remark)] };
}

function textCell(text: string): TextCell {
  return { kind: "text", paragraphs: text === "" ? [] : [{ content: plain(text) }] };
}
