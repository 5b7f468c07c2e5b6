import { describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import {
  attributes,
  beginning,
  inParagraph,
  inParagraphAfter,
  inPart,
  paragraph,
  run,
  type Spoil,
  withoutChild,
  words,
} from "./change-docx.ts";
import { BODY_WITH_FIGURES, partyLetter, partyReport, STATE_LETTER, STATE_REPORT } from "./hand-made-documents.ts";
import { measureDocument } from "./measure-document.ts";
import { descendantsOf, type XmlElement } from "./xml.ts";

type Case = readonly [spoiled: string, spoil: Spoil, ...found: string[]];

const OFF = { "w:val": "0" };
const ON = { "w:val": "1" };
const size = (points: number) => run("w:sz", { "w:val": String(points * 2) });
const isElement = (name: string) => (element: XmlElement) => element.name === name;

const isNumber = (element: XmlElement) => element.name === "w:p" && descendantsOf(element, "w:instrText").length > 0;

const hasText = (begins: string) => (element: XmlElement) =>
  element.name === "w:p" && descendantsOf(element, "w:t").some((text) => text.children.join("").startsWith(begins));

const STATE_REPORT_CASES: readonly Case[] = [
  ["the left margin", inPart("word/document.xml", isElement("w:pgMar"), attributes({ "w:left": "1417" })), "page, left margin"],
  ["the paper", inPart("word/document.xml", isElement("w:pgSz"), attributes({ "w:h": "15840" })), "page, paper"],
  ["the size of the page number", inPart("word/header", isNumber, size(12)), "số trang, size"],
  ["the place of the page number", inPart("word/header", isNumber, paragraph("w:jc", { "w:val": "right" })), "số trang, alignment"],
  ["words beside the page number", inPart("word/header", isNumber, beginning("Trang ")), "số trang, text"],
  [
    "page 1 without a header of its own",
    inPart("word/document.xml", isElement("w:sectPr"), withoutChild("w:titlePg")),
    "số trang, first page",
  ],
  [
    "an appendix that goes on counting",
    inPart("word/document.xml", isElement("w:sectPr"), withoutChild("w:pgNumType")),
    "số trang, start in an appendix",
  ],
  ["another face", inParagraph("Trong kỳ", run("w:rFonts", { "w:ascii": "Arial", "w:hAnsi": "Arial" })), "font"],
  ["grey text", inParagraph("Trong kỳ", run("w:color", { "w:val": "404040" })), "colour"],
  ["the size of quốc hiệu", inParagraph("CỘNG", size(11)), "quốc hiệu, size"],
  ["the spelling of tiêu ngữ", inParagraph("Độc lập", words(" - Tự", " – Tự")), "tiêu ngữ, text"],
  ["quốc hiệu in a room too narrow", inParagraph("CỘNG", paragraph("w:ind", { "w:left": "300", "w:right": "300" })), "quốc hiệu, line"],
  ["the size of tiêu ngữ", inParagraph("Độc lập", size(12)), "tiêu ngữ, size"],
  ["tiêu ngữ not bold", inParagraph("Độc lập", run("w:b", OFF)), "tiêu ngữ, bold"],
  [
    "the length of the rule under tiêu ngữ",
    inParagraphAfter("Độc lập", paragraph("w:ind", { "w:left": "1500", "w:right": "1500" })),
    "tiêu ngữ, rule length",
  ],
  ["no rule under tiêu ngữ", inParagraphAfter("Độc lập", paragraph("w:pBdr", {})), "tiêu ngữ, rule"],
  ["a superior in bold", inParagraph("ỦY BAN NHÂN DÂN", run("w:b", ON)), "cơ quan chủ quản, bold"],
  ["an issuer not bold", inParagraph("VÀ CÔNG NGHỆ", run("w:b", OFF)), "cơ quan ban hành, bold"],
  [
    "the length of the rule under the issuer",
    inParagraphAfter("VÀ CÔNG NGHỆ", paragraph("w:ind", { "w:left": "300", "w:right": "300" })),
    "cơ quan ban hành, rule length",
  ],
  ["the number without its colon", inParagraph("Số:", words("Số:", "Số")), "số, ký hiệu, text"],
  ["the number without its zero", inParagraph("Số:", words("07", "7")), "số, ký hiệu, text"],
  ["the size of the number", inParagraph("Số:", size(14)), "số, ký hiệu, size"],
  ["the number lower than the date", inParagraph("Số:", paragraph("w:spacing", { "w:before": "400" })), "số, ký hiệu, row"],
  ["a date upright", inParagraph("Đồng Tháp, ngày", run("w:i", OFF)), "địa danh, thời gian, italic"],
  ["a month without its zero", inParagraph("Đồng Tháp, ngày", words("tháng 02", "tháng 2")), "địa danh, thời gian, text"],
  ["the scale of the head", inParagraph("Đồng Tháp, ngày", size(13)), "quốc hiệu, tiêu ngữ, địa danh, sizes together"],
  ["tên loại to the left", inParagraph("BÁO CÁO", paragraph("w:jc", { "w:val": "left" })), "tên loại, alignment"],
  ["a title that begins small", inParagraph("Kết quả chuyển", words("Kết", "kết")), "trích yếu, initial"],
  [
    "the length of the rule under the title",
    inParagraphAfter("Kết quả chuyển", paragraph("w:ind", { "w:left": "2000", "w:right": "2000" })),
    "trích yếu, rule length",
  ],
  ["căn cứ upright", inParagraph("Căn cứ", run("w:i", OFF)), "căn cứ, italic"],
  ["căn cứ without its mark", inParagraph("Căn cứ", words("2023;", "2023")), "căn cứ, end"],
  ["căn cứ that ends open", inParagraph("Theo đề nghị", words("số.", "số;")), "căn cứ, end of the last"],
  ["the addressee with a full stop", inParagraph("Kính gửi", words("Tháp", "Tháp.")), "nơi kính gửi, end"],
  ["Kính gửi in italics", inParagraph("Kính gửi", run("w:i", ON)), "kính gửi, italic", "nơi kính gửi, italic"],
  ["the size of the text", inParagraph("1.1.1.", size(12)), "khoản, size"],
  ["text to the left", inParagraph("Trong kỳ", paragraph("w:jc", { "w:val": "left" })), "nội dung, alignment"],
  ["the first line", inParagraph("Trong kỳ", paragraph("w:ind", { "w:firstLine": "284" })), "nội dung, first line"],
  ["no gap between paragraphs", inParagraph("Trong kỳ", paragraph("w:spacing", { "w:before": "0" })), "nội dung, gap"],
  [
    "two lines of spacing",
    inParagraph("Trong kỳ", paragraph("w:spacing", { "w:line": "480", "w:lineRule": "auto" })),
    "nội dung, line spacing",
  ],
  ["a part in Arabic numerals", inParagraph("Phần II", words("Phần II", "Phần 2")), "tên phần, label"],
  ["the number of a part not bold", inParagraph("Phần II", run("w:b", OFF)), "phần, bold"],
  ["the title of a part to the left", inParagraph("NHIỆM VỤ THỜI", paragraph("w:jc", { "w:val": "left" })), "tên phần, alignment"],
  ["a part that follows too close", inParagraph("Phần II", paragraph("w:spacing", { "w:before": "0" })), "tên phần, gap"],
  ["letters put together from pieces", inParagraph("Trong kỳ", words("kỳ", "kỳ".normalize("NFD"))), "letters"],
  [
    "the issuer lower than quốc hiệu",
    inParagraph("ỦY BAN NHÂN DÂN", paragraph("w:spacing", { "w:before": "200" })),
    "cơ quan ban hành, level",
  ],
  ["căn cứ at the edge", inParagraph("Căn cứ", paragraph("w:ind", { "w:firstLine": "0" })), "căn cứ, first line"],
  ["a bullet of another kind", inParagraph("+ Việc nhỏ", words("+", "*")), "nội dung, bullet or number"],
  [
    "an appendix on the same page",
    inPart("word/document.xml", (element) => element.name === "w:type", attributes({ "w:val": "continuous" })),
    "phụ lục, page",
  ],
  ["a section in the manner of the Party", inParagraph("II. HẠN CHẾ", words("II.", "II-")), "mục, label"],
  ["a section not in capitals", inParagraph("II. HẠN CHẾ", words("HẠN CHẾ", "Hạn chế")), "mục, case"],
  ["a section not bold", inParagraph("II. HẠN CHẾ", run("w:b", OFF)), "mục, bold"],
  ["a title of khoản not bold", inParagraph("1. Về nhận thức", run("w:b", OFF)), "khoản có tiêu đề, bold"],
  ["a khoản without title in bold", inParagraph("1. Hoàn thành", run("w:b", ON)), "khoản, bold"],
  ["a point with the letter e for đ", inParagraph("đ) Bộ phận", words("đ)", "e)")), "điểm, label"],
  ["emphasis the model does not have", inParagraph("a) Kho", run("w:i", ON)), "điểm, italic"],
  ["the end mark", inParagraph("Số liệu nêu tại", words("./.", ".")), "end mark"],
  ["an authority spelled as in the Party", inParagraph("KT. GIÁM", words("KT. ", "K/T ")), "quyền hạn, text"],
  ["a position not bold", inParagraph("PHÓ GIÁM ĐỐC", run("w:b", OFF)), "chức vụ, bold"],
  ["the name in italics", inParagraph("Lê Thị Hòa", run("w:i", ON)), "họ tên, italic"],
  ["Nơi nhận upright", inParagraph("Nơi nhận", run("w:i", OFF)), "nơi nhận, italic"],
  ["Nơi nhận lower than the authority", inParagraph("Nơi nhận", paragraph("w:spacing", { "w:before": "1000" })), "nơi nhận, level"],
  ["the size of the recipients", inParagraph("- Giám đốc,", size(12)), "danh sách nơi nhận, size"],
  ["a recipient without its semicolon", inParagraph("- Giám đốc,", words("Sở;", "Sở,")), "nơi nhận, end"],
  ["an archive line that ends open", inParagraph("- Lưu", words("CĐS.", "CĐS;")), "nơi nhận, end of the last"],
  [
    "recipients away from the edge",
    inParagraph("- Giám đốc,", paragraph("w:ind", { "w:left": "567", "w:firstLine": "0", "w:hanging": "0" })),
    "danh sách nơi nhận, left edge",
  ],
  ["an appendix in Arabic numerals", inParagraph("Phụ lục II", words("Phụ lục II", "Phụ lục 2")), "phụ lục, text"],
  ["the size of the word Phụ lục", inParagraph("Phụ lục I", size(13)), "phụ lục, size"],
  ["the title of an appendix not bold", inParagraph("SỐ LIỆU TỔNG HỢP", run("w:b", OFF)), "tên phụ lục, bold"],
  ["the note of an appendix upright", inParagraph("(Kèm theo", run("w:i", OFF)), "chú dẫn phụ lục, italic"],
  ["the note of an appendix with another number", inParagraph("(Kèm theo", words("07/BC", "08/BC")), "chú dẫn phụ lục, text"],
];

const STATE_LETTER_CASES: readonly Case[] = [
  ["the subject in italics", inParagraph("V/v", run("w:i", ON)), "trích yếu công văn, italic"],
  ["the gap above the subject", inParagraph("V/v", paragraph("w:spacing", { "w:before": "0" })), "trích yếu công văn, gap"],
  ["the subject without V/v", inParagraph("V/v", words("V/v ", "")), "trích yếu công văn, beginning"],
  ["an addressee without its mark", inParagraph("- Các sở", words("tỉnh;", "tỉnh")), "nơi kính gửi, end"],
  ["the last addressee open", inParagraph("- Ủy ban nhân dân các", words("phường.", "phường;")), "nơi kính gửi, end of the last"],
  [
    "dashes out of line",
    inParagraph("- Các sở", paragraph("w:ind", { "w:left": "3500" })),
    "nơi kính gửi, dashes",
    "nơi kính gửi, dashes under the colon",
  ],
  ["another subject", inParagraph("V/v", words("năm 2026", "năm 2025")), "trích yếu công văn, text"],
  ["a paragraph lost", inParagraph("Trong kỳ", () => ({ name: "w:p", attributes: {}, children: [] })), "nội dung, text"],
  ["the mark in black", inParagraph("THƯỢNG KHẨN", run("w:color", { "w:val": "000000" })), "độ khẩn, colour"],
  ["the size of the mark", inParagraph("THƯỢNG KHẨN", size(12)), "độ khẩn, size"],
  [
    "the height of the frame",
    inPart("word/document.xml", isElement("w:trHeight"), attributes({ "w:val": "800" })),
    "độ khẩn, frame height",
  ],
  ["the drafter's code too large", inParagraph("PL.", size(13)), "ký hiệu người soạn thảo, size"],
  ["the first recipient", inParagraph("- Như trên", words("Như trên", "Các sở")), "danh sách nơi nhận, text", "nơi nhận, first line"],
  ["the contact too large", inPart("word/footer", isElement("w:p"), size(13)), "thông tin liên hệ, size"],
  [
    "no line above the contact",
    inPart("word/footer", isElement("w:pBdr"), (borders) => ({ ...borders, children: [] })),
    "thông tin liên hệ, line",
  ],
];

const PARTY_CASES: readonly Case[] = [
  ["quốc hiệu in a Party document", inParagraph("Trong kỳ", beginning("CỘNG HÒA XÃ HỘI ")), "tiêu đề, text", "nội dung, bullet or number"],
  ["the right margin", inPart("word/document.xml", isElement("w:pgMar"), attributes({ "w:right": "1134" })), "page, right margin"],
  [
    "the height of the page number",
    inPart("word/document.xml", isElement("w:pgMar"), attributes({ "w:header": "850" })),
    "số trang, from the top edge",
  ],
  ["the size of the title", inParagraph("ĐẢNG CỘNG SẢN", size(14)), "tiêu đề, size"],
  [
    "the length of the rule under the title",
    inParagraphAfter("ĐẢNG CỘNG SẢN", paragraph("w:ind", { "w:left": "400", "w:right": "400" })),
    "tiêu đề, rule length",
  ],
  ["no asterisk under the issuer", inParagraph("*", words("*", "-----")), "cơ quan ban hành, mark"],
  ["the number with a colon", inParagraph("Số 07", words("Số 07", "Số: 07")), "số, ký hiệu, text"],
  ["the number with the joint of the State", inParagraph("Số 07", words("-BC", "/BC")), "số, ký hiệu, text"],
  ["the size of tên loại", inParagraph("BÁO CÁO", size(14)), "tên loại, size"],
  ["a title that begins with a capital", inParagraph("sơ kết", words("sơ", "Sơ")), "trích yếu, initial"],
  ["a title that ends with a full stop", inParagraph("sơ kết", words("NQ/TW", "NQ/TW.")), "trích yếu, text", "trích yếu, end"],
  ["four hyphens", inParagraph("-----", words("-----", "----")), "trích yếu, mark"],
  ["căn cứ in italics", inParagraph("- Căn cứ", run("w:i", ON)), "căn cứ, italic"],
  ["the size of the text", inParagraph("Trong kỳ", size(13)), "nội dung, size"],
  [
    "lines at single spacing",
    inParagraph("Trong kỳ", paragraph("w:spacing", { "w:line": "240", "w:lineRule": "auto" })),
    "nội dung, line spacing",
  ],
  [
    "lines too close",
    inParagraph("Trong kỳ", paragraph("w:spacing", { "w:line": "340", "w:lineRule": "exact" })),
    "nội dung, line spacing",
  ],
  ["a section in the manner of the State", inParagraph("II- HẠN CHẾ", words("II-", "II.")), "mục, label"],
  ["the end mark of the State", inParagraph("Số liệu nêu tại", words(".", "./.")), "end mark"],
  ["an authority spelled as in the State", inParagraph("T/M BAN", words("T/M ", "TM. ")), "quyền hạn, text"],
  ["the authority not bold", inParagraph("T/M BAN", run("w:b", OFF)), "quyền hạn, bold"],
  ["the position in bold", inParagraph("PHÓ BÍ THƯ", run("w:b", ON)), "chức vụ, bold"],
  ["Nơi nhận without its line", inParagraph("Nơi nhận", run("w:u", { "w:val": "none" })), "nơi nhận, underline"],
  ["the size of Nơi nhận", inParagraph("Nơi nhận", size(12)), "nơi nhận, size"],
  ["the size of the recipients", inParagraph("- Các chi bộ", size(11)), "danh sách nơi nhận, size"],
  [
    "an archive line as in the State",
    inParagraph("- Lưu", words("Lưu Văn", "Lưu: Văn")),
    "danh sách nơi nhận, text",
    "nơi nhận, archive line",
  ],
  ["an appendix in Roman numerals", inParagraph("Phụ lục 2", words("Phụ lục 2", "Phụ lục II")), "phụ lục, text"],
];

const PARTY_2026_CASES: readonly Case[] = [
  ...PARTY_CASES,
  [
    "lines too far apart",
    inParagraph("Trong kỳ", paragraph("w:spacing", { "w:line": "480", "w:lineRule": "exact" })),
    "nội dung, line spacing",
  ],
  ["recipients with commas", inParagraph("- Các chi bộ", words("thuộc;", "thuộc,")), "nơi nhận, end"],
  ["căn cứ without its hyphen", inParagraph("- Căn cứ", words("- ", "")), "căn cứ, dash"],
  ["the last căn cứ with a comma", inParagraph("- Theo đề nghị", words("uỷ.", "uỷ,")), "căn cứ, end of the last"],
  ["the note of an appendix without its day", inParagraph("(Kèm theo", words("05/02/2027", "")), "chú dẫn phụ lục, text"],
  ["a footnote too large", inPart("word/footnotes.xml", isElement("w:p"), size(12)), "chú thích, size"],
];

const PARTY_2018_CASES: readonly Case[] = [
  ["recipients with semicolons", inParagraph("- Các chi bộ", words("thuộc,", "thuộc;")), "nơi nhận, end"],
  ["the last căn cứ with a full stop", inParagraph("Theo đề nghị", words("uỷ,", "uỷ.")), "căn cứ, end of the last"],
];

const PARTY_LETTER_CASES: readonly Case[] = [
  ["the subject upright", inParagraph("về việc", run("w:i", OFF)), "trích yếu công văn, italic"],
  ["the subject with V/v", inParagraph("về việc", words("về việc", "V/v")), "trích yếu công văn, beginning"],
  ["Kính gửi in bold", inParagraph("Kính gửi", run("w:b", ON)), "kính gửi, bold", "nơi kính gửi, bold"],
  ["the size of Kính gửi", inParagraph("Kính gửi", size(13)), "kính gửi, size", "nơi kính gửi, size"],
];

const PARTY_MARKS: OfficialDocument = {
  ...partyReport("party-2026"),
  body: STATE_LETTER.body,
  marks: {
    draft: 2,
    urgency: "Khẩn",
    circulation: "Xem xong trả lại",
    notForMedia: true,
    drafter: { code: "ABC", copies: 268 },
    contact: ["Xã Mỹ An, tỉnh Đồng Tháp"],
  },
};

const PARTY_MARK_CASES: readonly Case[] = [
  ["the draft upright", inParagraph("Dự thảo", run("w:i", OFF)), "dự thảo, italic"],
  ["another draft", inParagraph("Dự thảo", words("2", "3")), "dự thảo, text"],
  ["the mark Khẩn not bold", inParagraph("KHẨN", run("w:b", OFF)), "độ khẩn, bold"],
  ["the circulation at the left", inPart("word/header", hasText("XEM"), paragraph("w:jc", { "w:val": "left" })), "phạm vi lưu hành, place"],
  ["the circulation too large", inPart("word/header", hasText("XEM"), size(14)), "phạm vi lưu hành, size"],
  ["the words of 2018", inParagraph("Không phổ biến", words("trên", "trên các")), "không phổ biến, text"],
  [
    "the frame too high",
    inPart("word/document.xml", isElement("w:framePr"), attributes({ "w:y": "15000" })),
    "không phổ biến, from the bottom edge",
  ],
  ["the drafter's code without copies", inParagraph("ABC", words("-268", "")), "ký hiệu người soạn thảo, text"],
  ["the contact too large", inParagraph("Xã Mỹ An", size(12)), "thông tin liên hệ, size"],
  ["a short line above the contact", inParagraph("Xã Mỹ An", paragraph("w:ind", { "w:left": "2000" })), "thông tin liên hệ, line"],
];

const STATE_MARKS: OfficialDocument = {
  ...STATE_REPORT,
  body: BODY_WITH_FIGURES,
  marks: { secrecy: "Mật", circulation: "Lưu hành nội bộ" },
};

const STATE_MARK_CASES: readonly Case[] = [
  ["the secrecy gone", inParagraph("MẬT", words("MẬT", "")), "độ mật, text"],
  ["the circulation not bold", inPart("word/header", hasText("LƯU"), run("w:b", OFF)), "phạm vi lưu hành, bold"],
  [
    "the circulation without frame",
    inPart(
      "word/header",
      ({ name }) => /Borders$/.test(name),
      (borders) => ({ ...borders, children: [] }),
    ),
    "phạm vi lưu hành, frame",
  ],
  ["a chart in another face", inPart("word/charts/chart", isElement("a:latin"), attributes({ typeface: "Calibri" })), "font of a chart"],
  [
    "an appendix turned",
    inPart("word/document.xml", isElement("w:pgSz"), attributes({ "w:orient": "portrait", "w:w": "11906", "w:h": "16838" })),
    "phụ lục, orientation",
  ],
];

const DOCUMENTS: readonly (readonly [string, OfficialDocument, readonly Case[]])[] = [
  ["a State report", STATE_REPORT, STATE_REPORT_CASES],
  ["a State letter", STATE_LETTER, STATE_LETTER_CASES],
  ["a Party report of 2018", partyReport("party-2018"), PARTY_2018_CASES],
  ["a Party report of 2026", partyReport("party-2026"), PARTY_2026_CASES],
  ["a Party draft with every mark", PARTY_MARKS, PARTY_MARK_CASES],
  ["a State report with marks and figures", STATE_MARKS, STATE_MARK_CASES],
  ["a Party letter of 2026", partyLetter("party-2026"), PARTY_LETTER_CASES],
];

describe.each(DOCUMENTS)("measureDocument on %s", (_, document, cases) => {
  it.each(cases.map(([spoiled, spoil, ...found]) => ({ spoiled, spoil, found })))(
    "finds $spoiled, and nothing else",
    async ({ spoil, found }) => {
      const deviations = measureDocument(spoil(await writeDocx(document)), document);
      expect(deviations.map(({ component }) => component)).toEqual(found);
    },
  );
});
