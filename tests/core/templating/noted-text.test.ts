import { describe, expect, it } from "vitest";
import { fillTemplate, splitAtTokens } from "#core/templating/index.ts";
import { templateData } from "../../helpers/template-data.ts";

/** What is printed of an entry of an area, its notes between brackets. */
function printed(text: string, notes: readonly string[] = []): string {
  const areas = [{ name: "Nhận thức số", sections: [{ results: [{ text, notes }] }] }];
  const filled = fillTemplate("{{ areas[0].sections[0].results[0] | with_notes }}", templateData({ areas }));
  const wordsOf = (one: string): string =>
    splitAtTokens(one, filled.values)
      .map((piece) => {
        if (typeof piece === "string") return piece;
        return piece.kind === "footnote" ? `[${wordsOf(piece.text)}]` : "shown" in piece ? piece.shown : "";
      })
      .join("");
  return filled.problems[0]?.message ?? wordsOf(filled.text);
}

describe("the notes of an entry", () => {
  it.each([
    ["Một[^1], hai[^2].", ["x", "y"], "Một[x], hai[y]."],
    ["Hai trước[^2], một sau[^1].", ["x", "y"], "Hai trước[y], một sau[x]."],
    ["Không gọi.", ["x"], "Không gọi.[x]"],
    ["Không có ghi chú này[^3].", ["x"], "Không có ghi chú này[^3].[x]"],
    ["Theo[^1].", ["{{ d['411-qd-ttg-2022'] | cite }}."], "Theo[Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ.]."],
  ])("%s with %j gives %s", (text, notes, shown) => {
    expect(printed(text, notes)).toBe(shown);
  });

  it("are no business of any other value", () => {
    expect(fillTemplate("{{ office | with_notes }}", templateData()).problems).toMatchObject([
      { message: "Bộ lọc “with_notes” cần một ý của lĩnh vực, không nhận “Ủy ban nhân dân tỉnh Tiền Giang”." },
    ]);
  });
});

describe("indicators of which nothing is known", () => {
  it("are those whose field is nil", () => {
    const { values } = fillTemplate("{{ indicators | where: 'isMet', nil | count }}", templateData());
    expect(values).toMatchObject([{ shown: "01", facts: ["dem:indicators?isMet=null"] }]);
  });
});
