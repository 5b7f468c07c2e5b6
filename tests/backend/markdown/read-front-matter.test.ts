import { describe, expect, it } from "vitest";
import { frontWith, markdownFile, readFile } from "../../helpers/markdown-file.ts";

function readWith(key: string, line: string): ReturnType<typeof readFile> {
  return readFile(markdownFile("Nội dung.", frontWith(key, line)));
}

describe("the front matter", () => {
  it("gives letterhead, symbol, place, title, recipients as written", () => {
    expect(readFile(markdownFile("Nội dung."))).toEqual({
      standard: "state-2020",
      kind: "KH",
      letterhead: { issuer: ["ỦY BAN NHÂN DÂN"], issuerName: "Ủy ban nhân dân tỉnh" },
      symbol: "KH-UBND",
      place: "Tiền Giang",
      title: [{ kind: "text", text: "Chuyển đổi số" }],
      addressees: [],
      legalBases: [],
      body: [{ kind: "paragraph", content: [{ kind: "text", text: "Nội dung." }] }],
      signature: { lines: [{ prefix: "TM", text: "ỦY BAN NHÂN DÂN" }, { text: "CHỦ TỊCH" }], name: "Nguyễn Văn Vĩnh" },
      recipients: ["Như trên", "Lưu: VT"],
      appendices: [],
    });
  });

  it("takes a list of lines for issuer, body above and title", () => {
    const document = readFile(
      markdownFile("x", [...frontWith("title", "title: [Chuyển đổi số, '**năm 2023**']"), "superior: [ỦY BAN NHÂN DÂN, TỈNH TIỀN GIANG]"]),
    );
    expect(document.letterhead.superior).toEqual(["ỦY BAN NHÂN DÂN", "TỈNH TIỀN GIANG"]);
    expect(document.title).toEqual([
      { kind: "text", text: "Chuyển đổi số" },
      { kind: "lineBreak" },
      { kind: "text", text: "năm 2023", bold: true },
    ]);
  });

  it("reads 05 as five and keeps 05 in text", () => {
    expect(readWith("number", "number: 05").number).toBe(5);
    expect(readWith("place", "place: 05").place).toBe("05");
  });

  it("leaves a draft without number and date, also where the keys stand empty", () => {
    const draft = readFile(markdownFile("x", [...frontWith("number", "number:"), "date:"]));
    expect("number" in draft || "date" in draft).toBe(false);
  });

  it("reads the day of signing", () => {
    expect(readWith("date", "date: 2023-03-31").date).toBe("2023-03-31");
  });

  it("reads căn cứ and kính gửi, the former as inline text", () => {
    const document = readFile(
      markdownFile("x", [...frontWith("x", ""), 'legalBases: ["Luật **số** 1"]', "addressees: [Bộ Tài chính, Bộ Nội vụ]"]),
    );
    expect(document.addressees).toEqual(["Bộ Tài chính", "Bộ Nội vụ"]);
    expect(document.legalBases).toEqual([
      [
        { kind: "text", text: "Luật " },
        { kind: "text", text: "số", bold: true },
        { kind: "text", text: " 1" },
      ],
    ]);
  });

  it("reads every mark", () => {
    const marks =
      "marks: { secrecy: Mật, urgency: Hỏa tốc, draft: 2, circulation: Lưu hành nội bộ, notForMedia: true, drafter: { code: PL, copies: 300 }, contact: [Số 23 đường 30/4] }";
    expect(readWith("marks", marks).marks).toEqual({
      secrecy: "Mật",
      urgency: "Hỏa tốc",
      draft: 2,
      circulation: "Lưu hành nội bộ",
      notForMedia: true,
      drafter: { code: "PL", copies: 300 },
      contact: ["Số 23 đường 30/4"],
    });
  });

  it("leaves marks out where nothing is marked", () => {
    expect("marks" in readWith("marks", "marks: { notForMedia: false }")).toBe(false);
  });
});

describe("the symbol", () => {
  const cases = [
    { standard: "state-2020", kind: "KH", symbol: "KH-UBND" },
    { standard: "party-2018", kind: "BC", symbol: "BC/UBND" },
    { standard: "party-2026", kind: "CV", symbol: "CV/UBND" },
    { standard: "party-2018", kind: "QyĐ", symbol: "QĐi/UBND" },
  ];

  it.each(cases)("is $symbol for $kind under $standard from the abbreviation UBND", ({ standard, kind, symbol }) => {
    const front = frontWith("symbol", "abbreviation: UBND").map((line) =>
      line.replace("standard: state-2020", `standard: ${standard}`).replace("kind: KH", `kind: ${kind}`),
    );
    expect(readFile(markdownFile("x", front)).symbol).toBe(symbol);
  });
});

describe("the signature", () => {
  const cases = [
    { written: "{ position: [CHỦ TỊCH], name: A }", lines: [{ text: "CHỦ TỊCH" }] },
    { written: "{ position: CHỦ TỊCH, name: A }", lines: [{ text: "CHỦ TỊCH" }] },
    {
      written: "{ position: [KT. CHỦ TỊCH, PHÓ CHỦ TỊCH], name: A }",
      lines: [{ prefix: "KT", text: "CHỦ TỊCH" }, { text: "PHÓ CHỦ TỊCH" }],
    },
    {
      written: "{ authority: T/M, body: BAN THƯỜNG VỤ, position: [BÍ THƯ], name: A }",
      lines: [{ prefix: "TM", text: "BAN THƯỜNG VỤ" }, { text: "BÍ THƯ" }],
    },
    {
      written: "{ authority: TM., body: UBND, position: [K/T CHỦ TỊCH], name: A }",
      lines: [
        { prefix: "TM", text: "UBND" },
        { prefix: "KT", text: "CHỦ TỊCH" },
      ],
    },
    {
      written: "{ authority: KT, position: [KT. CHỦ TỊCH, PHÓ CHỦ TỊCH], name: A }",
      lines: [{ prefix: "KT", text: "CHỦ TỊCH" }, { text: "PHÓ CHỦ TỊCH" }],
    },
    {
      written: "{ authority: TL, position: [CHỦ TỊCH, CHÁNH VĂN PHÒNG], name: A }",
      lines: [{ prefix: "TL", text: "CHỦ TỊCH" }, { text: "CHÁNH VĂN PHÒNG" }],
    },
  ];

  it.each(cases)("written $written", ({ written, lines }) => {
    expect(readWith("signature", `signature: ${written}`).signature).toEqual({ lines, name: "A" });
  });
});
