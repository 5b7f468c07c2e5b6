import { describe, expect, it } from "vitest";
import { DOCUMENT_KINDS, type DocumentKind, STANDARD_IDS, type StandardId, standardOf } from "#core/standards/index.ts";

const STATE = "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB CV".split(" ");
const PARTY = "NQ QĐ CT KL QC QyĐ TT HD TB TC BC KH QH CTr ĐA PA DA TTr CV BB".split(" ");

describe("the kinds of documents", () => {
  it("of the State are the 27 of Appendix III with an abbreviation, and công văn", () => {
    expect(Object.keys(standardOf("state-2020").kinds).sort()).toEqual([...STATE].sort());
    expect(STATE).toHaveLength(28);
  });

  it.each<StandardId>(["party-2018", "party-2026"])("of %s are the 20 the guideline gives an abbreviation", (id) => {
    expect(Object.keys(standardOf(id).kinds).sort()).toEqual([...PARTY].sort());
  });

  it("known to the program are those of all standards together, each once", () => {
    expect(new Set(DOCUMENT_KINDS).size).toBe(DOCUMENT_KINDS.length);
    expect(new Set([...STATE, ...PARTY])).toEqual(new Set(DOCUMENT_KINDS));
  });

  it.each(STANDARD_IDS)("of %s each have a name of their own", (id) => {
    const names = Object.values(standardOf(id).kinds).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name !== name.normalize("NFC") || !/^\p{Lu}\p{Ll}/u.test(name))).toEqual([]);
  });

  it.each(STANDARD_IDS)("of %s are abbreviated as they are called, but for công văn of the State and Quy định of the Party", (id) => {
    const { kinds, side } = standardOf(id);
    const other = Object.entries(kinds)
      .filter(([kind, { abbreviation }]) => kind !== abbreviation)
      .map(([kind]) => kind);
    expect(other).toEqual(side === "state" ? ["CV"] : ["QyĐ"]);
  });

  it.each<readonly [StandardId, DocumentKind, string]>([
    ["state-2020", "CV", ""],
    ["state-2020", "QyĐ", "QyĐ"],
    ["party-2018", "QyĐ", "QĐi"],
    ["party-2026", "QyĐ", "QĐ"],
    ["party-2026", "CV", "CV"],
  ])("%s abbreviates %s as %s", (id, kind, abbreviation) => {
    expect(standardOf(id).kinds[kind]?.abbreviation).toBe(abbreviation);
  });
});
