import { describe, expect, it } from "vitest";
import { displacedCharacters } from "#core/checking/rules/displaced-characters.ts";
import { doubledWords } from "#core/checking/rules/doubled-words.ts";
import { spacing } from "#core/checking/rules/spacing.ts";
import { plain } from "#core/document/inline.ts";
import { footnote } from "../../../helpers/official-document.ts";
import { findingsOf, quotesInWords, words } from "../findings-of.ts";

describe("words typed twice", () => {
  it.each([
    ["Kết quả của của các đơn vị", "của của"],
    ["Những những khó khăn", "Những những"],
    ["quy định về việc về việc báo cáo", "về việc về việc"],
    ["các  các xã", "các  các"],
    ["UBND VÀ VÀ HĐND", "VÀ VÀ"],
    ["kế hoạch này này được", "này này"],
  ])("are found in “%s”", (text, quote) => {
    expect(quotesInWords(doubledWords, text)).toEqual([quote]);
  });

  it.each([
    "xanh xanh, thường thường, luôn luôn, từ từ, dần dần, ngày ngày",
    "nêu trên trên địa bàn tỉnh",
    "kèm theo theo quy định",
    "kết quả đạt được được đánh giá cao",
    "tình hình hiện tại tại các xã",
    "nêu rõ lý do do khách quan",
    "tiền của của nhân dân",
    "cảng hàng không không phục vụ",
    "chuyển đổi số số hóa",
    "hai mươi năm năm nay",
    "những nhân viên; và các và-li",
    "phát thải các các-bon",
    "đã: đã xong",
  ])("are not seen in “%s”", (text) => {
    expect(quotesInWords(doubledWords, text)).toEqual([]);
  });

  it("are found across emphasis, and not across a footnote", () => {
    expect(quotesInWords(doubledWords, "của ", { kind: "text", text: "của", bold: true }, " tỉnh")).toEqual(["của của"]);
    expect(quotesInWords(doubledWords, "của ", footnote("Ghi chú"), " của")).toEqual([]);
  });

  it("are found in titles, recipients, cells and notes, each at its place", () => {
    const { kind, columns } = { kind: "table" as const, columns: [{ label: plain("và và"), holds: "text" as const }] };
    const cell = { kind: "text" as const, paragraphs: [{ content: plain("với với") }] };
    const found = findingsOf(doubledWords, {
      title: plain("Về việc về việc báo cáo"),
      recipients: ["Các các sở", "Lưu: VT"],
      body: [
        { kind: "paragraph", content: [...plain("Chữ"), footnote("của của")] },
        { kind, columns, rows: [{ kind: "data", cells: [cell] }] },
      ],
    });
    expect(found.map(({ place }) => place)).toEqual([
      { path: "title", at: 0 },
      { path: "recipients[0]", at: 0 },
      { path: "body[0].content[1].content[0]", at: 0 },
      { path: "body[1].columns[0].label", at: 0 },
      { path: "body[1].rows[0].cells[0].paragraphs[0].content", at: 0 },
    ]);
  });
});

describe("blanks", () => {
  it.each([
    ["hai  chữ", "  ", " "],
    ["quý I , quý II", " ,", ","],
    ["đạt 80%  ; còn lại", "  ;", ";"],
    ["hết .", " .", "."],
    ["(như trên ) và", " )", ")"],
  ])("too many in “%s” are found, with what should stand there", (text, quote, replacement) => {
    expect(findingsOf(spacing, { body: words(text) })).toMatchObject([{ quote, severity: "style", fix: { replacement } }]);
  });

  it.each(["chữ, chữ; chữ: chữ.", "còn nữa ...", "khoản .5", "từ ./. đến", "quý I … quý II", "a - b", "( )"])(
    "are right in “%s”",
    (text) => {
      expect(quotesInWords(spacing, text)).toEqual([]);
    },
  );
});

describe("broken words", () => {
  it.each([
    ["kế hoac̣h năm", "hoac̣h", "hoạch"],
    ["chỉ đaọ điều hành", "đaọ", "đạo"],
    ["SỞ TÀI NGUYÊN VÀ MÔI TRƢỜNG", "TRƢỜNG", "TRƯỜNG"],
  ])("are found in “%s”", (text, quote, replacement) => {
    expect(findingsOf(displacedCharacters, { body: words(text) })).toMatchObject([{ quote, fix: { replacement } }]);
  });

  it("are not seen in sound words of either tone style, nor in foreign ones", () => {
    expect(quotesInWords(displacedCharacters, "hoà bình, hòa bình, Đắk Lắk, Cổng DVCQG, café, wifi, 5G")).toEqual([]);
  });
});
