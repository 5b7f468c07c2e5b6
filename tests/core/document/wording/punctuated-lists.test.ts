import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Inline, plain } from "#core/document/inline.ts";
import { type PrintedRun, printedPlain, textOfRuns } from "#core/document/printed-run.ts";
import { addresseeLines, legalBasisLines, recipientLines, withEnd } from "#core/document/wording/index.ts";
import { STANDARD_IDS, type StandardId } from "#core/standards/index.ts";
import { footnote, officialDocument } from "../../../helpers/official-document.ts";

const BASES = [plain("Căn cứ Luật Ngân sách nhà nước"), plain("Căn cứ Quyết định số 749/QĐ-TTg"), plain("Theo đề nghị của Sở")];

function basesOf(standard: StandardId, legalBases: readonly (readonly Inline[])[]): readonly string[] {
  return legalBasisLines(officialDocument({ standard, legalBases })).map(textOfRuns);
}

describe("the căn cứ", () => {
  it("of the State end in semicolons, the last one in a full stop", () => {
    expect(basesOf("state-2020", BASES)).toEqual([
      "Căn cứ Luật Ngân sách nhà nước;",
      "Căn cứ Quyết định số 749/QĐ-TTg;",
      "Theo đề nghị của Sở.",
    ]);
  });

  it("of the Party of 2018 end in semicolons, the last one in a comma", () => {
    expect(basesOf("party-2018", BASES).map((line) => line.at(-1))).toEqual([";", ";", ","]);
  });

  it("of the Party of 2026 begin with a dash, the last one ends in a full stop", () => {
    expect(basesOf("party-2026", BASES)).toEqual([
      "- Căn cứ Luật Ngân sách nhà nước;",
      "- Căn cứ Quyết định số 749/QĐ-TTg;",
      "- Theo đề nghị của Sở.",
    ]);
  });

  it("keep the full stop of v.v. before a semicolon, and do not double it at the end", () => {
    expect(basesOf("state-2020", [plain("Căn cứ các quy định về đấu thầu, v.v."), plain("Theo đề nghị của các sở, v.v.")])).toEqual([
      "Căn cứ các quy định về đấu thầu, v.v.;",
      "Theo đề nghị của các sở, v.v.",
    ]);
  });

  it.each([".", ";", ",", " ;", "; ", ".;"])("do not double the mark a clerk has typed: %j", (typed) => {
    expect(basesOf("state-2020", [plain(`Căn cứ Luật${typed}`), plain(`Theo đề nghị${typed}`)])).toEqual(["Căn cứ Luật;", "Theo đề nghị."]);
  });

  it("put the mark in front of a footnote at the end", () => {
    const [runs = []] = legalBasisLines(officialDocument({ legalBases: [[...plain("Căn cứ Luật"), footnote("Đã sửa đổi")]] }));
    expect(runs.map((run) => (run.kind === "text" ? run.text : run.kind))).toEqual(["Căn cứ Luật.", "footnote"]);
  });

  it("keep the mark behind a footnote where the clerk has typed one there", () => {
    const basis = [...plain("Căn cứ Luật"), footnote("Đã sửa đổi"), ...plain(";")];
    const [runs = []] = legalBasisLines(officialDocument({ legalBases: [basis] }));
    expect(runs.map((run) => (run.kind === "text" ? run.text : run.kind))).toEqual(["Căn cứ Luật", "footnote", "."]);
  });

  it("print the name of an appendix they refer to", () => {
    const basis: readonly Inline[] = [...plain("Theo số liệu tại "), { kind: "appendixRef", appendixId: "b" }];
    const appendices = ["a", "b"].map((id) => ({ id, orientation: "portrait" as const, content: [] }));
    const [runs = []] = legalBasisLines(officialDocument({ legalBases: [basis], appendices }));
    expect(textOfRuns(runs)).toBe("Theo số liệu tại Phụ lục II.");
  });

  it("are none where there are none", () => {
    expect(basesOf("party-2026", [])).toEqual([]);
  });
});

describe("the recipients", () => {
  const recipients = ["Như trên", "Các sở, ban, ngành", "Lưu: VT, TH"];

  it.each<readonly [StandardId, string]>([
    ["state-2020", ";"],
    ["party-2018", ","],
    ["party-2026", ";"],
  ])("of %s are parted by %s and closed by a full stop", (standard, separator) => {
    expect(recipientLines(officialDocument({ standard, recipients }))).toEqual([
      `- Như trên${separator}`,
      `- Các sở, ban, ngành${separator}`,
      "- Lưu: VT, TH.",
    ]);
  });

  it("do not double the marks a clerk has typed", () => {
    expect(recipientLines(officialDocument({ recipients: ["Như trên;", "Lưu: VT./."] }))).toEqual(["- Như trên;", "- Lưu: VT."]);
  });

  it("end in a full stop when there is one only", () => {
    expect(recipientLines(officialDocument({ recipients: ["Lưu: VT"] }))).toEqual(["- Lưu: VT."]);
  });
});

describe("the addressees", () => {
  it("are none where the document goes to nobody in particular", () => {
    expect(addresseeLines(officialDocument({ addressees: [] }))).toBeUndefined();
  });

  it.each<readonly [StandardId, "CV" | "TTr", string, string]>([
    ["state-2020", "CV", "Kính gửi:", "Sở Tài chính"],
    ["state-2020", "TTr", "Kính gửi:", "Sở Tài chính"],
    ["party-2018", "CV", "Kính gửi:", "Sở Tài chính,"],
    ["party-2018", "TTr", "Kính gửi:", "Sở Tài chính,"],
    ["party-2026", "CV", "Kính gửi:", "Sở Tài chính;"],
    ["party-2026", "TTr", "Kính trình:", "Sở Tài chính;"],
  ])("of a %s %s, one alone: %s %s", (standard, kind, label, name) => {
    const lines = addresseeLines(officialDocument({ standard, kind, addressees: ["Sở Tài chính;"] }));
    expect(lines).toEqual({ label, names: [name] });
  });

  it.each<readonly [StandardId, readonly string[]]>([
    ["state-2020", ["- Sở Tài chính;", "- Sở Xây dựng."]],
    ["party-2018", ["- Sở Tài chính,", "- Sở Xây dựng."]],
    ["party-2026", ["- Sở Tài chính;", "- Sở Xây dựng;"]],
  ])("of %s, two: %j", (standard, names) => {
    expect(addresseeLines(officialDocument({ standard, kind: "CV", addressees: ["Sở Tài chính", "Sở Xây dựng"] }))?.names).toEqual(names);
  });
});

describe("the end of the text", () => {
  const last = (text: string, mark: string) => textOfRuns(withEnd([printedPlain(text)], mark));

  it.each(["Thực hiện nghiêm", "Thực hiện nghiêm.", "Thực hiện nghiêm./.", "Thực hiện nghiêm ./. ", "Thực hiện nghiêm;"])(
    "gets its mark once, whatever has been typed: %s",
    (text) => {
      expect(last(text, "./.")).toBe("Thực hiện nghiêm./.");
      expect(last(text, ".")).toBe("Thực hiện nghiêm.");
    },
  );

  it("leaves a bound figure as it is and puts the mark behind it in its look", () => {
    const figure: PrintedRun = { kind: "text", text: "80,5%", bold: true, italic: false, facts: ["a@2022"] };
    expect(withEnd([printedPlain("đạt "), figure], ".")).toEqual([printedPlain("đạt "), figure, printedPlain(".", { bold: true })]);
  });

  it("is a text of its own where there is no text", () => {
    expect(withEnd([], "./.")).toEqual([printedPlain("./.")]);
  });

  it("of any words in any standard is never doubled", () => {
    const typed = fc.constantFrom("", ".", ";", ",", "./.", " ", ". ", " ;");
    const check = fc.property(fc.constantFrom(...STANDARD_IDS), typed, fc.integer({ min: 1, max: 4 }), (standard, mark, count) => {
      const entries = Array.from({ length: count }, (_, index) => `Căn cứ ${index}${mark}`);
      const printed = [...basesOf(standard, entries.map(plain)), ...recipientLines(officialDocument({ standard, recipients: entries }))];
      expect(printed.filter((line) => !/\d[.;,]$/.test(line))).toEqual([]);
    });
    fc.assert(check, { numRuns: 1000 });
  });
});
