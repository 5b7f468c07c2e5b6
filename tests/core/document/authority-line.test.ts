import { describe, expect, it } from "vitest";
import { parseAuthorityLine, parseAuthorityPrefix } from "#core/document/authority-line.ts";

describe("a line above the signature", () => {
  it.each([
    { written: "TM. ỦY BAN NHÂN DÂN", prefix: "TM", text: "ỦY BAN NHÂN DÂN" },
    { written: "KT.CHỦ TỊCH", prefix: "KT", text: "CHỦ TỊCH" },
    { written: "T/M BAN THƯỜNG VỤ", prefix: "TM", text: "BAN THƯỜNG VỤ" },
    { written: "K/T BÍ THƯ", prefix: "KT", text: "BÍ THƯ" },
    { written: "T/L TỈNH ỦY", prefix: "TL", text: "TỈNH ỦY" },
    { written: "TUQ. CHỦ TỊCH", prefix: "TUQ", text: "CHỦ TỊCH" },
    { written: "Q. GIÁM ĐỐC", prefix: "Q", text: "GIÁM ĐỐC" },
  ])("written $written is signed $prefix", ({ written, prefix, text }) => {
    expect(parseAuthorityLine(written)).toEqual({ prefix, text });
  });

  it.each(["CHỦ TỊCH", "TM ỦY BAN", "TM.", "QUYỀN GIÁM ĐỐC", "T/Mặt trận", "KTS. TRƯỞNG"])("%s carries no power of signing", (written) => {
    expect(parseAuthorityLine(written)).toEqual({ text: written });
  });

  it("has powers by their name, no others", () => {
    expect(["TM", "TM.", "T/M", "constructor", "XX"].map((written) => parseAuthorityPrefix(written))).toEqual([
      "TM",
      "TM",
      "TM",
      undefined,
      undefined,
    ]);
  });
});
