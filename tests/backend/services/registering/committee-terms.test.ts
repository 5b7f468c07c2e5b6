import { describe, expect, it } from "vitest";
import { type CommitteeTerms, termOn } from "#backend/services/registering/committee-terms.ts";
import { nextNumberOf } from "#backend/services/registering/number-series.ts";
import { findDuplicate } from "#backend/services/registering/read-entry.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { RegisterDocument } from "#core/planning/index.ts";

const day = (text: string) => text as PlainDate;
const terms = (...days: string[]) => days as unknown as CommitteeTerms;

describe("the term of the committee a day lies in", () => {
  it.each([
    ["2024-08-30", "2020-11-01"],
    ["2020-11-01", "2020-11-01"],
    ["2020-10-31", "2015-11-01"],
    ["2025-12-31", "2025-11-01"],
  ])("is the usual one of five years while nothing is set: %s → %s", (on, from) => {
    expect(termOn(day(on), [])).toEqual({ from, isAssumed: true });
  });

  it.each([
    ["2024-08-30", "2020-10-15", false],
    ["2020-10-14", "2015-11-01", true],
    // After the next usual congress, of which nothing is set.
    ["2026-01-10", "2025-11-01", true],
  ])("begins on the day that was set, not on the usual one near it: %s → %s", (on, from, isAssumed) => {
    expect(termOn(day(on), terms("2020-10-15"))).toEqual({ from, isAssumed });
  });

  it("begins anew for a committee that was appointed before the congress", () => {
    const set = terms("2020-10-15", "2025-07-01", "2025-10-03");
    expect(["2025-06-30", "2025-07-01", "2025-10-03", "2026-02-01"].map((on) => termOn(day(on), set).from)).toEqual([
      "2020-10-15",
      "2025-07-01",
      "2025-10-03",
      "2025-10-03",
    ]);
  });
});

function report(number: number, date: string): RegisterDocument {
  const code = `${number}-BC/TU`;
  return {
    id: code,
    origin: "own",
    kind: "BC",
    number,
    symbol: "BC/TU",
    code,
    date: day(date),
    issuer: "Tỉnh ủy",
    title: "báo cáo",
    relations: [],
  };
}

describe("numbers of Party documents", () => {
  const documents = [report(40, "2020-09-20"), report(3, "2020-10-20"), report(573, "2024-08-30")];

  it("go on through the years of a term, and begin anew with the next", () => {
    const next = (date: string, set: CommitteeTerms) => nextNumberOf(documents, { kind: "BC", symbol: "", date: day(date) }, set);
    expect(next("2025-02-01", [])).toMatchObject({ number: 574, after: "573-BC/TU", term: { from: "2020-11-01", isAssumed: true } });
    expect(next("2020-10-30", terms("2020-10-15"))).toMatchObject({ number: 574, term: { from: "2020-10-15", isAssumed: false } });
    expect(next("2020-10-30", [])).toMatchObject({ number: 41, after: "40-BC/TU" });
    expect(next("2025-12-01", [])).toMatchObject({ number: 1, after: null });
  });

  it("are taken once in a term, whatever the year", () => {
    const again = { ...report(573, "2022-01-05"), id: "khác" };
    expect(findDuplicate(documents, again, { terms: [] })?.code).toBe("573-BC/TU");
    expect(findDuplicate(documents, { ...again, date: day("2025-12-01") }, { terms: [] })).toBeUndefined();
  });
});
