import { describe, expect, it } from "vitest";
import type { AuthorityLine } from "#core/document/official-document.ts";
import { authorityLines } from "#core/document/wording/index.ts";
import type { StandardId } from "#core/standards/index.ts";
import { officialDocument } from "../../../helpers/official-document.ts";

function linesOf(standard: StandardId, lines: readonly AuthorityLine[]): readonly string[] {
  return authorityLines(officialDocument({ standard, signature: { lines, name: "Nguyễn Văn An" } })).map(
    ({ text, style }) => `${text} ${style.bold ? "đậm" : "thường"}${style.letterCase === "upper" ? " hoa" : ""}`,
  );
}

describe("the lines above the signature", () => {
  it.each<readonly [StandardId, AuthorityLine["prefix"], string]>([
    ["state-2020", "TM", "TM. ỦY BAN NHÂN DÂN"],
    ["state-2020", "KT", "KT. CHỦ TỊCH"],
    ["state-2020", "TL", "TL. CHỦ TỊCH"],
    ["state-2020", "TUQ", "TUQ. CHỦ TỊCH"],
    ["state-2020", "Q", "Q. GIÁM ĐỐC"],
    ["party-2018", "TM", "T/M BAN THƯỜNG VỤ"],
    ["party-2018", "KT", "K/T CHÁNH VĂN PHÒNG"],
    ["party-2018", "TL", "T/L BAN THƯỜNG VỤ"],
    ["party-2026", "TM", "T/M BAN THƯỜNG VỤ"],
    ["party-2026", "Q", "Q. TRƯỞNG BAN"],
  ])("of %s spell %s as in %s", (standard, prefix, line) => {
    const text = line.replace(/^\S+ /, "");
    const document = officialDocument({ standard, signature: { lines: [{ ...(prefix ? { prefix } : {}), text }], name: "An" } });
    expect(authorityLines(document).map((printed) => printed.text)).toEqual([line]);
  });

  it("of the State are all bold, in capitals", () => {
    expect(linesOf("state-2020", [{ prefix: "KT", text: "CHỦ TỊCH" }, { text: "PHÓ CHỦ TỊCH" }])).toEqual([
      "KT. CHỦ TỊCH đậm hoa",
      "PHÓ CHỦ TỊCH đậm hoa",
    ]);
  });

  it.each<StandardId>(["party-2018", "party-2026"])("of %s are bold in the first line and plain under it", (standard) => {
    expect(linesOf(standard, [{ prefix: "TM", text: "BAN THƯỜNG VỤ" }, { text: "PHÓ BÍ THƯ" }])).toEqual([
      "T/M BAN THƯỜNG VỤ đậm hoa",
      "PHÓ BÍ THƯ thường hoa",
    ]);
  });

  it.each<StandardId>(["party-2018", "party-2026"])(
    "of %s set both positions of one person bold, with a plain small kiêm between",
    (standard) => {
      expect(linesOf(standard, [{ text: "TRƯỞNG BAN" }, { text: "Kiêm" }, { text: "CHỦ NHIỆM ỦY BAN" }])).toEqual([
        "TRƯỞNG BAN đậm hoa",
        "kiêm thường",
        "CHỦ NHIỆM ỦY BAN đậm hoa",
      ]);
    },
  );

  it("of the State print a plain small kiêm too", () => {
    expect(linesOf("state-2020", [{ text: "GIÁM ĐỐC" }, { text: "KIÊM" }, { text: "TRƯỞNG BAN" }])[1]).toBe("kiêm thường");
  });

  it("take a word with kiêm inside for a position like others", () => {
    expect(linesOf("party-2026", [{ text: "BÍ THƯ" }, { text: "TRƯỞNG BAN KIÊM NHIỆM" }])[1]).toBe("TRƯỞNG BAN KIÊM NHIỆM thường hoa");
  });
});
