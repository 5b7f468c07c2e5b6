import { describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { plain } from "#core/document/inline.ts";
import type { AuthorityLine, OfficialDocument } from "#core/document/official-document.ts";
import type { StandardId } from "#core/standards/standard-id.ts";
import {
  BODY_OF_DECISION,
  BODY_WITH_FIGURES,
  partyLetter,
  partyReport,
  STATE_LETTER,
  STATE_REPORT,
  WHOLE_BODY,
} from "./hand-made-documents.ts";
import { type Deviation, measureDocument } from "./measure-document.ts";

const PARTY = ["party-2018", "party-2026"] as const satisfies readonly StandardId[];

async function deviations(document: OfficialDocument): Promise<readonly Deviation[]> {
  return measureDocument(await writeDocx(document), document);
}

function without(document: OfficialDocument, ...keys: readonly ("number" | "date")[]): OfficialDocument {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !keys.some((gone) => gone === key))) as unknown as OfficialDocument;
}

const titled = (text: string): Pick<OfficialDocument, "title"> => ({ title: plain(text) });
const signed = (...lines: readonly AuthorityLine[]): Pick<OfficialDocument, "signature"> => ({ signature: { lines, name: "Lê Văn Ba" } });
const toTwo = { addressees: ["Ban Thường vụ Tỉnh uỷ", "Văn phòng Tỉnh uỷ"] };

const STATE: readonly (readonly [string, OfficialDocument])[] = [
  ["a report with every level, two appendices and a number below ten", STATE_REPORT],
  ["a draft without number and date", without(STATE_REPORT, "number", "date")],
  ["a document of one appendix", { ...STATE_REPORT, body: STATE_LETTER.body, appendices: STATE_REPORT.appendices.slice(0, 1) }],
  [
    "a title of three lines",
    {
      ...STATE_REPORT,
      title: [
        ...plain("Kết quả một năm"),
        { kind: "lineBreak" },
        ...plain("chuyển đổi số của các cơ quan, đơn vị trên địa bàn"),
        { kind: "lineBreak" },
        ...plain("tỉnh Đồng Tháp"),
      ],
    },
  ],
  [
    "a title too long for a line",
    {
      ...STATE_REPORT,
      ...titled(
        "Kết quả thực hiện các nhiệm vụ chuyển đổi số của các cơ quan, đơn vị trên địa bàn tỉnh Đồng Tháp trong năm 2026 và phương hướng năm 2027",
      ),
    },
  ],
  ["a report that goes to nobody above", { ...STATE_REPORT, addressees: [], recipients: ["Các phòng", "Lưu: VT"] }],
  [
    "a report to several bodies",
    { ...STATE_REPORT, addressees: ["Bộ Khoa học và Công nghệ", "Ủy ban nhân dân tỉnh", "Hội đồng nhân dân tỉnh"] },
  ],
  ["a place with a long name", { ...STATE_REPORT, place: "Thành phố Hồ Chí Minh" }],
  ["figures in the text", { ...STATE_REPORT, body: BODY_WITH_FIGURES }],
  [
    "a decision",
    { ...STATE_REPORT, kind: "QĐ", symbol: "QĐ-SKHCN", addressees: [], body: BODY_OF_DECISION, recipients: ["Như Điều 2", "Lưu: VT"] },
  ],
  ["a body that ends in a chart", { ...STATE_REPORT, body: BODY_WITH_FIGURES.slice(0, 4) }],
  ["a letter with frame, drafter and contact", STATE_LETTER],
  ["a letter to one body", { ...STATE_LETTER, addressees: ["Bộ Nội vụ"] }],
  [
    "a letter with a long subject",
    { ...STATE_LETTER, ...titled("báo cáo kết quả chuyển đổi số năm 2026 và đề xuất nhiệm vụ, kinh phí năm 2027 của các cơ quan, đơn vị") },
  ],
  ["the mark Hỏa tốc", { ...STATE_LETTER, marks: { urgency: "Hỏa tốc" } }],
  ["the mark Khẩn in a plan", { ...STATE_REPORT, marks: { urgency: "Khẩn" } }],
  ["secrecy above urgency", { ...STATE_REPORT, marks: { secrecy: "Mật", urgency: "Khẩn" } }],
  ["the mark Tối mật", { ...STATE_REPORT, marks: { secrecy: "Tối mật" } }],
  ["limits of circulation", { ...STATE_REPORT, marks: { circulation: "Lưu hành nội bộ" } }],
  [
    "TM. of a collective",
    { ...STATE_REPORT, ...signed({ prefix: "TM", text: "ỦY BAN NHÂN DÂN" }, { prefix: "KT", text: "CHỦ TỊCH" }, { text: "PHÓ CHỦ TỊCH" }) },
  ],
  ["TUQ. by delegation", { ...STATE_REPORT, ...signed({ prefix: "TUQ", text: "GIÁM ĐỐC" }, { text: "TRƯỞNG PHÒNG" }) }],
  ["Q. of an acting head", { ...STATE_REPORT, ...signed({ prefix: "Q", text: "GIÁM ĐỐC" }) }],
  ["the head alone", { ...STATE_REPORT, ...signed({ text: "GIÁM ĐỐC" }) }],
  [
    "a text that ends in a heading with a mark of its own",
    { ...STATE_REPORT, body: [{ kind: "paragraph", content: plain("Nơi nhận đã rõ;") }] },
  ],
];

describe("a State document, written and measured", () => {
  it.each(STATE)("keeps the decree: %s", async (_, document) => {
    expect(await deviations(document)).toEqual([]);
  });
});

function partyCases(standard: StandardId): readonly (readonly [string, OfficialDocument])[] {
  const report = partyReport(standard);
  const letter = partyLetter(standard);
  const submission: OfficialDocument = { ...letter, kind: "TTr", symbol: "TTr/ĐU", title: plain("về việc thành lập chi bộ") };
  return [
    ["a report with every level and two appendices", report],
    ["a draft without number and date, marked as the second", { ...without(report, "number", "date"), marks: { draft: 2 } }],
    ["figures in the text", { ...report, body: BODY_WITH_FIGURES }],
    ["a decision", { ...report, kind: "QĐ", symbol: "QĐ/ĐU", title: plain("ban hành Quy chế làm việc"), body: BODY_OF_DECISION }],
    ["a committee without a superior", { ...report, letterhead: { issuer: ["TỈNH UỶ ĐỒNG THÁP"], issuerName: "Tỉnh uỷ Đồng Tháp" } }],
    [
      "an author in the title",
      { ...report, title: [...plain("CỦA BAN THƯỜNG VỤ ĐẢNG UỶ"), { kind: "lineBreak" }, ...plain("về phát triển kinh tế")] },
    ],
    ["a letter to one body", letter],
    ["a letter to two bodies", { ...letter, ...toTwo }],
    ["a submission to one body", submission],
    ["a submission to two bodies", { ...submission, ...toTwo }],
    ["the mark Khẩn", { ...report, marks: { urgency: "Khẩn" } }],
    ["the mark Thượng khẩn on a letter", { ...letter, marks: { urgency: "Thượng khẩn" } }],
    ["secrecy above urgency", { ...report, marks: { secrecy: "Tuyệt mật", urgency: "Hỏa tốc" } }],
    ["limits of circulation", { ...report, marks: { circulation: "Xem xong trả lại" } }],
    ["not for the media", { ...report, marks: { notForMedia: true } }],
    [
      "drafter and contact",
      { ...letter, marks: { drafter: { code: "ABC", copies: 268 }, contact: ["Xã Mỹ An, tỉnh Đồng Tháp", "Điện thoại: 0277 000 000"] } },
    ],
    ["contact in a document with appendices", { ...report, marks: { contact: ["Xã Mỹ An, tỉnh Đồng Tháp"] } }],
    ["K/T of a deputy", { ...report, ...signed({ prefix: "KT", text: "TRƯỞNG BAN" }, { text: "PHÓ TRƯỞNG BAN" }) }],
    ["Q. of an acting head", { ...report, ...signed({ prefix: "Q", text: "TRƯỞNG BAN" }) }],
    ["the head alone", { ...report, ...signed({ text: "TRƯỞNG BAN" }) }],
    ["two titles joined by kiêm", { ...report, ...signed({ text: "BÍ THƯ" }, { text: "kiêm" }, { text: "TRƯỞNG BAN CHỈ ĐẠO" }) }],
  ];
}

const WHOLE_PARTY: readonly (readonly [string, OfficialDocument])[] = PARTY.flatMap((standard) => {
  const report: OfficialDocument = { ...partyReport(standard), body: WHOLE_BODY };
  return [
    [`parts in words, ${standard}`, { ...report, partNumbering: "words" }],
    [`parts in Roman numerals, ${standard}`, { ...report, partNumbering: "roman" }],
    [`parts as the standard has them, ${standard}`, report],
  ] as const;
});

describe.each(PARTY)("a Party document of %s, written and measured", (standard) => {
  it.each(partyCases(standard))("keeps the guide: %s", async (_, document) => {
    expect(await deviations(document)).toEqual([]);
  });
});

describe("parts", () => {
  it.each(WHOLE_PARTY)("keep the line spacing of the body: %s", async (_, document) => {
    expect(await deviations(document)).toEqual([]);
  });

  it("of a State document stay in Roman numerals, whatever was asked", async () => {
    expect(await deviations({ ...STATE_REPORT, partNumbering: "words" })).toEqual([]);
  });
});

describe("the issuer", () => {
  it("a long word of the issuer's name stays whole", async () => {
    const report = partyReport("party-2026");
    const letterhead = { ...report.letterhead, issuer: ["VIETNAMAIRLINES CARGO"] };
    expect(await deviations({ ...report, place: "Phường Ngô Quyền", letterhead })).toEqual([]);
  });
});
