import type { Component, Measurements, Range, Rule, TypeRule } from "./measurements.ts";

const GUIDE_2018 = "HD 36-HD/VPTW";
const GUIDE_2026 = "HD 05-HD/VPTW";

function rule2018<Value>(value: Value, clause: string): Rule<Value> {
  return { value, clause: `${GUIDE_2018}, ${clause}` };
}

function rule2026<Value>(value: Value, clause: string): Rule<Value> {
  return { value, clause: `${GUIDE_2026}, ${clause}` };
}

/** A row of the sample table; upright rows are neither bold nor italic. */
function row(sizePt: Range, look: Omit<TypeRule, "clause" | "sizePt"> = {}): Omit<TypeRule, "clause"> {
  return { sizePt, bold: false, italic: false, ...look };
}

const BOLD = { bold: true } as const;
const BOLD_UPPER = { bold: true, upper: true } as const;

/** The rows both tables share (HD 36 Phụ lục 3; HD 05 Phụ lục 2 as known from its own print and summaries). */
const TABLE: Partial<Readonly<Record<Component, Omit<TypeRule, "clause">>>> = {
  "tiêu đề": row([15, 15], BOLD_UPPER),
  "cơ quan chủ quản": row([14, 14], { upper: true }),
  "cơ quan ban hành": row([14, 14], BOLD_UPPER),
  "số, ký hiệu": row([14, 14]),
  "địa danh, thời gian": row([14, 14], { italic: true }),
  "tên loại": row([15, 16], BOLD_UPPER),
  "trích yếu": row([14, 15], BOLD),
  "trích yếu công văn": row([12, 12], { italic: true }),
  "căn cứ": row([14, 15]),
  "nội dung": row([14, 15]),
  phần: row([14, 15], BOLD),
  "tên phần": row([14, 15], BOLD_UPPER),
  // The tables name the mục of a law-like text; `I-` of a report is bold in the guide's own print, its case is free.
  mục: row([14, 15], BOLD),
  // Khoản with a title: the tables say upright, the guide itself prints it bold. Only its size is certain.
  "khoản có tiêu đề": { sizePt: [14, 15] },
  "tiểu khoản": { sizePt: [14, 15] },
  khoản: row([14, 15]),
  điểm: row([14, 15]),
  "quyền hạn": row([14, 14], BOLD_UPPER),
  "chức vụ": row([14, 14], { upper: true }),
  "họ tên": row([14, 14], BOLD),
  "kính gửi": row([14, 14], { italic: true }),
  "nơi kính gửi": row([14, 14]),
  "nơi nhận": row([14, 14], { underline: true }),
  "danh sách nơi nhận": row([12, 12]),
  "độ khẩn": row([14, 14], BOLD_UPPER),
  "phạm vi lưu hành": row([12, 12], BOLD_UPPER),
  "dự thảo": row([14, 14], { italic: true }),
  "ký hiệu người soạn thảo": row([8, 8], { upper: true }),
  "thông tin liên hệ": row([10, 10]),
  "số trang": row([14, 14]),
};

function tableOf(clause: string): Partial<Readonly<Record<Component, TypeRule>>> {
  return Object.fromEntries(Object.entries(TABLE).map(([component, look]) => [component, { ...look, clause }]));
}

const TITLE_MM = { 15: [72.7, 72.9] } as const;
const MARGINS = { top: [20, 20], bottom: [20, 20], left: [30, 30], right: [15, 15] } as const;
/** `ABC-268`: the code, a hyphen, the number of copies. */
const DRAFTER = { form: (code: string, copies: number) => new RegExp(`^${code}-${copies}$`, "u"), says: "ABC-268" };
const PREFIXES = { TM: "T/M ", KT: "K/T ", TL: "T/L ", Q: "Q. " } as const;
const ARCHIVE = /^- Lưu (?!VT\b)[^:]+\.$/;

/** Hướng dẫn 36-HD/VPTW, 03/4/2018. */
export const PARTY_2018: Measurements = {
  standard: "party-2018",
  page: {
    paperMm: rule2018([210, 297], "mục II.4.2"),
    marginsMm: rule2018(MARGINS, "mục II.4.3"),
    landscapeMayTurn: true,
    face: rule2018("Times New Roman", "Phụ lục 3"),
    numberFromTopMm: rule2018([7, 10.1], "mục II.4.4"),
    numberCentred: rule2018(true, "mục II.4.4"),
    hiddenOnFirst: rule2018(true, "mục II.4.4"),
  },
  types: {
    ...tableOf(`${GUIDE_2018}, Phụ lục 3`),
    "độ khẩn": { ...row([14, 14], { ...BOLD_UPPER, colour: "red" }), clause: `${GUIDE_2018}, mục II.2.1; Phụ lục 3` },
  },
  head: {
    titles: [
      { component: "tiêu đề", text: /^ĐẢNG CỘNG SẢN VIỆT NAM$/, says: "ĐẢNG CỘNG SẢN VIỆT NAM", clause: `${GUIDE_2018}, mục II.1.1` },
    ],
    ruledLine: rule2018({ component: "tiêu đề", lengthsMm: TITLE_MM }, "mục II.1.1"),
    foreignTitle: rule2018("CỘNG H", "mục II.1.1"),
    issuerMark: rule2018("*", "mục II.1.2"),
    level: rule2018(true, "mục II.1.2"),
    number: rule2018({ before: "Số ", joint: "-" }, "mục II.1.3"),
    date: rule2018(true, "mục II.1.4"),
    centred: rule2018(true, "Phụ lục 1"),
  },
  subject: {
    centred: rule2018(true, "mục II.1.5"),
    initial: rule2018("lower", "mục II.1.5, các mẫu"),
    noFinalMark: rule2018(true, "mục II.1.5, các mẫu"),
    letterWithoutKind: rule2018(true, "mục II.1.5.2"),
    mark: rule2018("-----", "mục II.1.5"),
    letterNever: rule2018("V/v", "mục II.1.5.2"),
  },
  body: {
    alignment: rule2018("justify", "mục II.1.6.2"),
    firstLineMm: rule2018([[9, 12.7]], "mục II.1.6.2"),
    gapPt: rule2018(6, "mục II.1.6.2"),
    line: rule2018({ kind: "exact", pt: [18, Number.POSITIVE_INFINITY] }, "mục II.1.6.2"),
    endMark: rule2018(".", "mục II.1.6.2"),
    basisEnd: rule2018(";", "mục II.1.6.2"),
    basisLast: rule2018(",", "mục II.1.6.2"),
    parts: rule2018(["roman", "words"], "mục II.1.6.2"),
    partCentred: rule2018(true, "mục II.1.6.2"),
    sectionLabel: rule2018("-", "lệ trình bày văn bản của Đảng"),
    labels: rule2018(true, "mục II.1.6.2"),
  },
  closing: {
    prefixes: rule2018(PREFIXES, "mục II.1.7"),
    signatureCentred: rule2018(true, "Phụ lục 1"),
    signatureRight: rule2018(true, "Phụ lục 1, ô 7a"),
    separator: rule2018(",", "mục II.1.9.2"),
    last: rule2018(".", "mục II.1.9.2"),
    archive: rule2018(ARCHIVE, "mục II.1.9.2"),
    asAbove: rule2018(["CV", "TTr"], "mục II.1.9.2"),
  },
  address: {
    label: { CV: rule2018("Kính gửi:", "mục II.1.9.2"), TTr: rule2018("Kính gửi:", "mục II.1.9.2") },
    ends: rule2018({ between: ",", last: [",", "."], single: [",", "."] }, "mục II.1.9.2"),
    singleOnLabelLine: rule2018(true, "mục II.1.9.2"),
  },
  appendix: {
    numerals: rule2018("arabic", "mục II.4.5"),
    centred: rule2018(true, "mục II.4.5"),
    titleRequired: rule2018(true, "mục II.4.5"),
    newPage: rule2018(true, "mục II.4.5"),
  },
  marks: {
    secrecyUnderNumber: rule2018(true, "mục II.2.1"),
    urgencyPlace: rule2018("under number", "mục II.2.1"),
    circulationFromTopMm: rule2018([7, 10.1], "mục II.2.2"),
    circulationPlace: rule2018("page 1, right, in the top margin", "mục II.2.2"),
    notForMedia: rule2018({ text: "Không phổ biến trên các phương tiện thông tin đại chúng" }, "mục II.2.2"),
    draft: rule2018("Dự thảo lần", "mục II.2.2"),
    drafter: rule2018(DRAFTER, "Phụ lục 3"),
    contactPage: rule2018("last", "mục II.2.4"),
    contactLine: rule2018(true, "mục II.2.4"),
  },
};

/** Hướng dẫn 05-HD/VPTW, 27/5/2026. */
export const PARTY_2026: Measurements = {
  standard: "party-2026",
  page: {
    paperMm: rule2026([210, 297], "phần II, mục IV.3"),
    marginsMm: rule2026(MARGINS, "phần II, mục IV.4.1"),
    landscapeMayTurn: true,
    face: rule2026("Times New Roman", "phần II, mục IV.1"),
    colour: rule2026("000000", "phần II, mục IV.1"),
    numberFromTopMm: rule2026([7, 10.1], "phần II, mục IV.5.1"),
    numberCentred: rule2026(true, "phần II, mục IV.5.1"),
    hiddenOnFirst: rule2026(true, "phần II, mục IV.5.1"),
    restartsInAppendix: rule2026(true, "phần II, mục IV.5.2"),
  },
  types: {
    ...tableOf(`${GUIDE_2026}, Phụ lục 2`),
    // The two summaries of the annex disagree: 8 or 11.
    "ký hiệu người soạn thảo": { ...row([8, 11], { upper: true }), clause: `${GUIDE_2026}, phần II, mục II.5` },
    "chú thích": { sizePt: [10, 10], clause: `${GUIDE_2026}, bản in của chính hướng dẫn` },
  },
  head: {
    titles: [{ component: "tiêu đề", text: /^ĐẢNG CỘNG SẢN VIỆT NAM$/, says: "ĐẢNG CỘNG SẢN VIỆT NAM", clause: `${GUIDE_2026}, mục I.1` }],
    ruledLine: rule2026({ component: "tiêu đề", lengthsMm: TITLE_MM }, "mục I.1.2"),
    foreignTitle: rule2026("CỘNG H", "mục I.1"),
    issuerMark: rule2026("*", "mục I.2.2"),
    level: rule2026(true, "mục I.2.2.1"),
    number: rule2026({ before: "Số ", joint: "-" }, "mục I.3.2.2"),
    date: rule2026(true, "mục I.4.2.2"),
    centred: rule2026(true, "mục I.2.2; I.3.2.1; I.4.2.1"),
  },
  subject: {
    centred: rule2026(true, "mục I.5.2.2"),
    initial: rule2026("lower", "mục I.5.1.1, các mẫu"),
    noFinalMark: rule2026(true, "mục I.5.1.1, các mẫu"),
    letterWithoutKind: rule2026(true, "mục I.5.2.1"),
    mark: rule2026("-----", "mục I.5.2.1"),
    letterBegins: rule2026("về việc ", "mục I.5.2.3, mẫu"),
  },
  body: {
    alignment: rule2026("justify", "mục I.6.2.2"),
    firstLineMm: rule2026([[9, 12.7]], "mục I.6.2.2"),
    gapPt: rule2026(6, "mục I.6.2.2"),
    line: rule2026({ kind: "exact", pt: [18, 22] }, "mục I.6.2.2"),
    endMark: rule2026(".", "mục I.6.2.2"),
    basisDash: rule2026(true, "mục I.6.2.3"),
    basisEnd: rule2026(";", "mục I.6.2.3"),
    basisLast: rule2026(".", "mục I.6.2.3"),
    parts: rule2026(["roman", "words"], "mục I.6.2.4"),
    partCentred: rule2026(true, "mục I.6.2.4"),
    sectionLabel: rule2026("-", "bản in của chính hướng dẫn"),
    labels: rule2026(true, "mục I.6.2.4"),
  },
  closing: {
    prefixes: rule2026(PREFIXES, "mục I.7.1.4"),
    signatureCentred: rule2026(true, "mục I.7.2.1–3"),
    signatureRight: rule2026(true, "mục I.7.2.1"),
    levelWithSignature: rule2026(true, "mục I.9.2.1"),
    separator: rule2026(";", "mục I.9.2.5"),
    last: rule2026(".", "mục I.9.2.5"),
    archive: rule2026(ARCHIVE, "mục I.9.2.5"),
    asAbove: rule2026(["CV", "TTr"], "mục I.9.2.3–4"),
  },
  address: {
    label: { CV: rule2026("Kính gửi:", "mục I.9.2.3"), TTr: rule2026("Kính trình:", "mục I.9.2.4") },
    ends: rule2026({ between: ";", last: [";"], single: [";", "."] }, "mục I.9.2.5"),
  },
  appendix: {
    numerals: rule2026("arabic", "phần II, mục II.1"),
    centred: rule2026(true, "phần II, mục II.1.2"),
    titleRequired: rule2026(true, "phần II, mục II.1"),
    note: rule2026("any date", "phần II, mục II.1.2"),
    newPage: rule2026(true, "phần II, mục II.1"),
  },
  marks: {
    urgencyPlace: rule2026("under subject of a letter", "phần II, mục II.3"),
    circulationFromTopMm: rule2026([7, 10.1], "phần II, mục II.4.1"),
    circulationPlace: rule2026("page 1, right, in the top margin", "phần II, mục II.4.1"),
    notForMedia: rule2026({ text: "Không phổ biến trên phương tiện thông tin đại chúng", fromBottomMm: [7, 10.5] }, "phần II, mục II.4.1"),
    draft: rule2026("Dự thảo lần", "phần II, mục II.4.2"),
    drafter: rule2026(DRAFTER, "phần II, mục II.5"),
    contactPage: rule2026("last", "phần II, mục II.6"),
    contactLine: rule2026(true, "phần II, mục II.6"),
  },
};
