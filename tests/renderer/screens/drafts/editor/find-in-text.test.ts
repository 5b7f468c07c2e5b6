import { describe, expect, it } from "vitest";
import { findInText } from "#renderer/screens/drafts/editor/find-in-text.ts";

function found(text: string, wanted: string, isExact = false): readonly string[] {
  return findInText(text, { text: wanted, isExact }).map(({ from, to }) => text.slice(from, to));
}

describe("finding in a text", () => {
  it("leaves tone marks and case aside unless they count", () => {
    expect(found("Chuyển đổi số, CHUYỂN ĐỔI SỐ", "chuyen doi so")).toEqual(["Chuyển đổi số", "CHUYỂN ĐỔI SỐ"]);
    expect(found("Chuyển đổi số, CHUYỂN ĐỔI SỐ", "Chuyển đổi số", true)).toEqual(["Chuyển đổi số"]);
  });

  it("tells the places of the text as it is, also where folding changes its length", () => {
    expect(found("ﬁ😀 Đường", "duong")).toEqual(["Đường"]);
    expect(found("a\u0323\u0302n ấn".normalize("NFD"), "an")).toHaveLength(2);
  });

  it("finds no place twice, and nothing where nothing is looked for", () => {
    expect(found("aaa", "aa")).toEqual(["aa"]);
    expect(found("aaa", "")).toEqual([]);
  });
});
