import { decimal } from "#core/decimal.ts";
import type { Block } from "#core/document/block.ts";
import { plain } from "#core/document/inline.ts";
import type { Appendix, OfficialDocument } from "#core/document/official-document.ts";
import type { Cell, LeafColumn, Table, TableRow } from "#core/document/table.ts";
import type { PlainDate } from "#core/plain-date.ts";

/** A State plan with one appendix of these blocks. */
export function documentWith(content: readonly Block[], appendix: Partial<Appendix> = {}): OfficialDocument {
  return {
    standard: "state-2020",
    kind: "KH",
    letterhead: { superior: ["ỦY BAN NHÂN DÂN"], issuer: ["TỈNH TIỀN GIANG"], issuerName: "Ủy ban nhân dân tỉnh Tiền Giang" },
    number: 12,
    symbol: "KH-UBND",
    place: "Tiền Giang",
    date: "2023-03-31" as PlainDate,
    title: plain("Chuyển đổi số năm 2023"),
    addressees: [],
    legalBases: [],
    body: [],
    signature: { lines: [{ text: "CHỦ TỊCH" }], name: "Nguyễn Văn A" },
    recipients: ["Lưu: VT"],
    appendices: [{ id: "du-an", title: plain("Danh mục dự án"), orientation: "landscape", content, ...appendix }],
  };
}

/** A cell of words. */
export function words(text: string): Cell {
  return { kind: "text", paragraphs: text === "" ? [] : [{ content: plain(text) }] };
}

/** A figure, bound to a fact where one is named. */
export function figure(value: string | number, fact?: string): Cell {
  return { kind: "number", value: decimal(value), ...(fact === undefined ? {} : { facts: [fact] }) };
}

/** A row of words and figures. */
export function data(...cells: readonly Cell[]): TableRow {
  return { kind: "data", cells };
}

const MONEY: Omit<LeafColumn, "label"> = { holds: "number", decimals: 1, summed: true };

/** Projects and their money: a merged header, two levels of groups with sums, a figure still missing, a total. */
export const PROJECTS: Table = {
  kind: "table",
  unit: "triệu đồng",
  columnNumbers: true,
  groupLabels: ["roman", "dotted"],
  columns: [
    { label: plain("TT"), holds: "index", width: 6 },
    { label: plain("Tên dự án"), holds: "text", width: 40 },
    {
      label: plain("Kinh phí"),
      columns: [
        { label: plain("Tổng mức"), width: 14, ...MONEY },
        { label: plain("Năm 2023"), width: 14, ...MONEY },
      ],
    },
  ],
  rows: [
    { kind: "group", level: 1, title: plain("Dự án chuyển tiếp"), sums: true },
    data(words("Trung tâm dữ liệu"), figure("5000", "von-ttdl@2023"), figure("2000.5")),
    data(words("Cải cách hành chính"), figure("2600"), figure("1400")),
    { kind: "group", level: 1, title: plain("Dự án mới"), sums: true },
    { kind: "group", level: 2, title: plain("Vốn đầu tư"), sums: true },
    data(words("Giám sát an toàn thông tin"), words(""), words("")),
    data(words("Truyền thanh không dây"), figure("10000"), figure("3000")),
    { kind: "group", level: 2, title: plain("Vốn sự nghiệp"), sums: true },
    data(words("Chữ ký số"), figure("700"), figure("700")),
    { kind: "total", title: plain("Tổng cộng") },
  ],
  notes: [plain("Ghi chú: số liệu tính đến hết quý I.")],
};
