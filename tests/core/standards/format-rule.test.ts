import { describe, expect, it } from "vitest";
import { clausesInWords, type FormatPart, formatRule, STANDARD_IDS, standardOf } from "#core/standards/index.ts";

const PARTS: readonly FormatPart[] = [
  ...([
    "page",
    "pageNumber",
    "nation",
    "issuer",
    "number",
    "series",
    "symbol",
    "placeDate",
    "title",
    "subject",
    "addressees",
    "legalBases",
  ] as const),
  ...(["body", "heading1", "heading2", "heading3", "heading4", "heading5", "heading6", "appendix", "footnote", "table"] as const),
  ...(["signingPower", "signature", "signatory", "recipients", "secrecy", "urgency", "draft", "circulation", "contact"] as const),
];

describe("the clause behind a format", () => {
  it.each(["number", "placeDate", "recipients", "urgency"] as const)("of %s is the one of the document's own standard", (part) => {
    const [state, before, now] = STANDARD_IDS.map((id) => clausesInWords(formatRule(standardOf(id), part).clauses));
    expect(state).toMatch(/^Nghị định 30\/2020\/NĐ-CP, Phụ lục I, Phần I, mục II/);
    expect(before).toMatch(/^Hướng dẫn 36-HD\/VPTW \(2018\), mục II, điểm/);
    expect(now).toMatch(/^Hướng dẫn 05-HD\/VPTW \(2026\), Phần II, mục I/);
  });

  it.each([
    ["state-2020", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4; mục V"],
    ["party-2018", "Hướng dẫn 36-HD/VPTW (2018), mục II, điểm 1.4; Phụ lục 3"],
    ["party-2026", "Hướng dẫn 05-HD/VPTW (2026), Phần II, mục I.4; Phụ lục 2"],
  ] as const)("of the place and day under %s", (id, told) => {
    expect(clausesInWords(formatRule(standardOf(id), "placeDate").clauses)).toBe(told);
  });

  it("of the powers of signing names the article that gives them", () => {
    expect(clausesInWords(formatRule(standardOf("state-2020"), "signingPower").clauses)).toBe(
      "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, mục II.7",
    );
  });

  it.each(STANDARD_IDS)("is told for every part under %s, and the program's own choice only where no standard speaks", (id) => {
    const rules = PARTS.map((part) => ({ part, ...formatRule(standardOf(id), part) }));
    expect(rules.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
    const mixed = rules.filter(
      ({ clauses }) => clauses.length > 1 && clauses.some((clause) => clause.startsWith("Văn bản không quy định")),
    );
    expect(mixed.map(({ part }) => part)).toEqual([]);
    expect(formatRule(standardOf(id), "footnote").clauses).toHaveLength(1);
  });
});

describe("clauses in one line", () => {
  it("say what they share once", () => {
    expect(clausesInWords(["A, B, mục 1", "A, B, mục 2", "A, Điều 3", "C"])).toBe("A, B, mục 1; mục 2; Điều 3; C");
    expect(clausesInWords(["A", "A"])).toBe("A; A");
    expect(clausesInWords([])).toBe("");
  });
});
