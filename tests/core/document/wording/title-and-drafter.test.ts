import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import { textOfRuns } from "#core/document/printed-run.ts";
import { drafterCode, isLetter, kindLine, letterSubjectRuns, subjectRuns } from "#core/document/wording/index.ts";
import type { DocumentKind, StandardId } from "#core/standards/index.ts";
import { officialDocument } from "../../../helpers/official-document.ts";

const subjectOf = (standard: StandardId, title: string) => textOfRuns(subjectRuns(officialDocument({ standard, title: plain(title) })));
const letterSubjectOf = (standard: StandardId, title: string) =>
  textOfRuns(letterSubjectRuns(officialDocument({ standard, kind: "CV", title: plain(title) })));

describe("the name of the kind", () => {
  it.each<readonly [StandardId, DocumentKind, string]>([
    ["state-2020", "KH", "KẾ HOẠCH"],
    ["state-2020", "TTr", "TỜ TRÌNH"],
    ["party-2018", "QyĐ", "QUY ĐỊNH"],
    ["party-2026", "CTr", "CHƯƠNG TRÌNH"],
  ])("of %s %s is %s", (standard, kind, line) => {
    expect(kindLine(officialDocument({ standard, kind }))).toBe(line);
  });

  it("is printed for every kind but công văn", () => {
    expect(isLetter(officialDocument({ kind: "CV" }))).toBe(true);
    expect(isLetter(officialDocument({ kind: "TTr" }))).toBe(false);
  });
});

describe("the subject", () => {
  it("begins with a capital for the State, small for the Party, but never changes an abbreviation", () => {
    expect(subjectOf("state-2020", "về việc bố trí kinh phí")).toBe("Về việc bố trí kinh phí");
    expect(subjectOf("party-2026", "Về công tác cán bộ")).toBe("về công tác cán bộ");
    expect(subjectOf("party-2026", "UBND tỉnh báo cáo")).toBe("UBND tỉnh báo cáo");
  });

  it("carries no full stop at its end", () => {
    expect(subjectOf("state-2020", "Chuyển đổi số năm 2023.")).toBe("Chuyển đổi số năm 2023");
    expect(letterSubjectOf("state-2020", "đôn đốc báo cáo.")).toBe("V/v đôn đốc báo cáo");
    expect(subjectOf("state-2020", "Họp bàn về vốn, nhân lực, v.v.")).toBe("Họp bàn về vốn, nhân lực, v.v.");
    expect(subjectOf("state-2020", "Về việc...")).toBe("Về việc...");
  });

  it("takes its capital in the first word although that is emphasised", () => {
    const title = [{ kind: "text" as const, text: "kết quả", italic: true as const }, ...plain(" thực hiện")];
    expect(textOfRuns(subjectRuns(officialDocument({ title })))).toBe("Kết quả thực hiện");
  });
});

describe("the subject of a công văn", () => {
  it.each<readonly [StandardId, string]>([
    ["state-2020", "V/v đôn đốc báo cáo"],
    ["party-2018", "Đôn đốc báo cáo"],
    ["party-2026", "về việc đôn đốc báo cáo"],
  ])("of %s is %s", (standard, line) => {
    expect(letterSubjectOf(standard, "Đôn đốc báo cáo")).toBe(line);
  });

  it("does not double what a clerk has typed in front", () => {
    expect(letterSubjectOf("state-2020", "V/v đôn đốc báo cáo")).toBe("V/v đôn đốc báo cáo");
    expect(letterSubjectOf("party-2026", "Về việc đôn đốc báo cáo")).toBe("về việc đôn đốc báo cáo");
  });
});

describe("the drafter's code", () => {
  it.each<readonly [StandardId, string]>([
    ["state-2020", "PL.(300)"],
    ["party-2018", "PL-300"],
    ["party-2026", "PL-300"],
  ])("of %s is %s", (standard, code) => {
    expect(drafterCode(officialDocument({ standard, marks: { drafter: { code: "PL", copies: 300 } } }))).toBe(code);
  });

  it("is left out where none is known", () => {
    expect(drafterCode(officialDocument())).toBeUndefined();
    expect(drafterCode(officialDocument({ marks: { urgency: "Khẩn" } }))).toBeUndefined();
  });
});
