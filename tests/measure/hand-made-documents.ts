import { decimal } from "#core/decimal.ts";
import type { Block } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { StandardId } from "#core/standards/standard-id.ts";

const LONG_TEXT =
  "Trong kỳ, các đơn vị đã thực hiện xong phần việc được giao, gửi số liệu đúng hạn và chịu trách nhiệm về số liệu của mình trước người đứng đầu.";

/** A body with every level and every kind of text. */
export const WHOLE_BODY: readonly Block[] = [
  { kind: "paragraph", content: plain(LONG_TEXT) },
  { kind: "heading", level: 1, title: plain("KẾT QUẢ THỰC HIỆN") },
  { kind: "heading", level: 2, title: plain("TÌNH HÌNH CHUNG") },
  { kind: "heading", level: 3, title: plain("Về nhận thức") },
  { kind: "paragraph", content: plain(LONG_TEXT) },
  { kind: "heading", level: 4, title: plain("Về hạ tầng") },
  { kind: "paragraph", level: 6, content: plain("Mạng truyền số liệu nối đủ các xã.") },
  { kind: "heading", level: 3, title: plain("Về dữ liệu:"), text: plain("Đã nối thông với trục của tỉnh.") },
  { kind: "paragraph", level: 5, content: plain("Kho dữ liệu dùng chung;") },
  { kind: "paragraph", level: 5, content: plain("Cổng dữ liệu mở;") },
  { kind: "paragraph", level: 5, content: plain("Danh mục dữ liệu;") },
  { kind: "paragraph", level: 5, content: plain("Quy chế khai thác;") },
  { kind: "paragraph", level: 5, content: plain("Bộ phận trực.") },
  { kind: "item", level: 1, content: plain("Việc đã xong trước hạn;") },
  { kind: "item", level: 2, content: plain("Việc nhỏ thuộc việc trên.") },
  { kind: "heading", level: 2, title: plain("HẠN CHẾ") },
  { kind: "heading", level: 1, title: plain("NHIỆM VỤ THỜI GIAN TỚI") },
  { kind: "heading", level: 2, title: plain("TRỌNG TÂM") },
  { kind: "paragraph", level: 3, content: plain("Hoàn thành các chỉ tiêu còn lại.") },
  {
    kind: "paragraph",
    content: [
      ...plain("Số liệu nêu tại "),
      { kind: "appendixRef", appendixId: "hai" },
      ...plain("; chú thích"),
      note("Số ước tính."),
      ...plain("."),
    ],
  },
];

function note(text: string): Inline {
  return { kind: "footnote", content: [plain(text)] };
}

const CHART: Block = {
  kind: "chart",
  type: "column",
  title: "Tỷ lệ hồ sơ trực tuyến",
  unit: "%",
  categories: ["2025", "2026"],
  series: [{ name: "Cấp tỉnh", values: [decimal("41.2"), decimal("55")] }],
};

const TABLE: Block = {
  kind: "table",
  columns: [
    { label: plain("TT"), holds: "index", width: 8 },
    { label: plain("Nhiệm vụ"), holds: "text", width: 60 },
    { label: plain("Kinh phí"), holds: "number", decimals: 0, width: 20 },
  ],
  rows: [
    {
      kind: "data",
      cells: [
        { kind: "text", paragraphs: [{ content: plain("Xây dựng kho dữ liệu") }] },
        { kind: "number", value: decimal("7600") },
      ],
    },
  ],
};

/** Text round a table and a chart; the text ends the body. */
export const BODY_WITH_FIGURES: readonly Block[] = [
  { kind: "paragraph", content: plain(LONG_TEXT) },
  TABLE,
  { kind: "paragraph", content: plain("Kết quả theo năm:") },
  CHART,
  {
    kind: "paragraph",
    content: [...plain("Tỷ lệ đạt "), { kind: "field", shown: "55%", facts: ["ho-so@2026"], bold: true }, ...plain(", vượt mục tiêu.")],
  },
];

/** Articles of a decision: centred words, and the number of each article as the model writes it. */
export const BODY_OF_DECISION: readonly Block[] = [
  { kind: "paragraph", align: "center", content: [{ kind: "text", text: "QUYẾT ĐỊNH:", bold: true }] },
  {
    kind: "paragraph",
    content: [{ kind: "text", text: "Điều 1.", bold: true }, ...plain(" Ban hành kèm theo Quyết định này Quy chế quản lý dữ liệu.")],
  },
  { kind: "paragraph", content: [{ kind: "text", text: "Điều 2.", bold: true }, ...plain(" Quyết định này có hiệu lực kể từ ngày ký.")] },
];

/** A State report with all that a body can hold, two appendices and a number below ten. */
export const STATE_REPORT: OfficialDocument = {
  standard: "state-2020",
  kind: "BC",
  letterhead: {
    superior: ["ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG THÁP"],
    issuer: ["SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"],
    issuerName: "Sở Khoa học và Công nghệ tỉnh Đồng Tháp",
  },
  number: 7,
  symbol: "BC-SKHCN",
  place: "Đồng Tháp",
  date: "2027-02-05" as PlainDate,
  title: plain("Kết quả chuyển đổi số của tỉnh"),
  addressees: ["Ủy ban nhân dân tỉnh Đồng Tháp"],
  legalBases: [plain("Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023"), plain("Theo đề nghị của Trưởng phòng Chuyển đổi số")],
  body: WHOLE_BODY,
  signature: { lines: [{ prefix: "KT", text: "GIÁM ĐỐC" }, { text: "PHÓ GIÁM ĐỐC" }], name: "Lê Thị Hòa" },
  recipients: ["Như trên", "Giám đốc, các Phó Giám đốc Sở", "Lưu: VT, CĐS"],
  appendices: [
    { id: "một", title: plain("SỐ LIỆU TỔNG HỢP"), orientation: "portrait", content: [{ kind: "paragraph", content: plain(LONG_TEXT) }] },
    {
      id: "hai",
      title: plain("SỐ LIỆU TỪNG ĐƠN VỊ"),
      orientation: "landscape",
      content: [{ kind: "paragraph", content: plain(LONG_TEXT) }],
    },
  ],
};

/** A State letter to several bodies. */
export const STATE_LETTER: OfficialDocument = {
  ...STATE_REPORT,
  kind: "CV",
  letterhead: { issuer: ["ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG THÁP"], issuerName: "Ủy ban nhân dân tỉnh Đồng Tháp" },
  number: 312,
  symbol: "UBND-VX",
  title: plain("báo cáo kết quả chuyển đổi số năm 2026"),
  addressees: ["Các sở, ban, ngành tỉnh", "Ủy ban nhân dân các xã, phường"],
  legalBases: [],
  body: [
    { kind: "paragraph", content: plain(LONG_TEXT) },
    { kind: "paragraph", content: plain("Đề nghị các cơ quan thực hiện.") },
  ],
  signature: { lines: [{ prefix: "TL", text: "CHỦ TỊCH" }, { text: "CHÁNH VĂN PHÒNG" }], name: "Trần Văn An" },
  recipients: ["Như trên", "Lưu: VT, VX"],
  marks: {
    urgency: "Thượng khẩn",
    contact: ["Địa chỉ: Số 12, đường 30 Tháng 4", "Điện thoại: 0277 000 000"],
    drafter: { code: "PL", copies: 300 },
  },
  appendices: [],
};

/** A Party report without parts; the form of 2018 or of 2026. */
export function partyReport(standard: StandardId): OfficialDocument {
  return {
    ...STATE_REPORT,
    standard,
    letterhead: { superior: ["ĐẢNG BỘ TỈNH ĐỒNG THÁP"], issuer: ["ĐẢNG UỶ XÃ MỸ AN"], issuerName: "Đảng uỷ xã Mỹ An" },
    symbol: "BC/ĐU",
    place: "Mỹ An",
    title: plain("sơ kết 5 năm thực hiện Nghị quyết số 52-NQ/TW"),
    addressees: [],
    legalBases: [plain("Căn cứ Điều lệ Đảng"), plain("Theo đề nghị của Văn phòng Đảng uỷ")],
    signature: { lines: [{ prefix: "TM", text: "BAN THƯỜNG VỤ" }, { text: "PHÓ BÍ THƯ" }], name: "Võ Văn Bình" },
    body: WHOLE_BODY.filter((block) => block.kind !== "heading" || block.level !== 1),
    recipients: ["Ban Thường vụ Tỉnh uỷ", "Các chi bộ trực thuộc", "Lưu Văn phòng Đảng uỷ"],
  };
}

/** A Party letter to one body. */
export function partyLetter(standard: StandardId): OfficialDocument {
  return {
    ...partyReport(standard),
    kind: "CV",
    symbol: "CV/ĐU",
    title: plain("chuẩn bị hội nghị quý I"),
    addressees: ["Các chi bộ trực thuộc"],
    legalBases: [],
    body: STATE_LETTER.body,
    signature: { lines: [{ prefix: "TL", text: "BAN THƯỜNG VỤ" }, { text: "CHÁNH VĂN PHÒNG" }], name: "Nguyễn Thị Bé" },
    recipients: ["Như trên", "Lưu Văn phòng Đảng uỷ"],
    appendices: [],
  };
}
