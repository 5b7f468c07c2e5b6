import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlainDate, parsePlainDate, plainDateOf } from "#core/plain-date.ts";
import { STANDARD_IDS, type StandardId, standardFor, standardOf } from "#core/standards/index.ts";

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

describe("the standard of a document", () => {
  it.each<readonly ["state" | "party", string, StandardId | undefined]>([
    ["party", "2018-04-02", undefined],
    ["party", "2018-04-03", "party-2018"],
    ["party", "2026-05-26", "party-2018"],
    ["party", "2026-05-27", "party-2026"],
    ["party", "2031-01-01", "party-2026"],
    ["state", "2011-01-19", undefined],
    ["state", "2020-03-04", undefined],
    ["state", "2020-03-05", "state-2020"],
    ["state", "2026-05-27", "state-2020"],
  ])("of the %s dated %s is %s", (side, date, id) => {
    expect(standardFor(side, day(date))?.id).toBe(id);
  });

  it("in a draft without date is the newest of its side", () => {
    expect(standardFor("state")?.id).toBe("state-2020");
    expect(standardFor("party")?.id).toBe("party-2026");
  });

  it.each(STANDARD_IDS)("%s is found by its own id", (id) => {
    expect(standardOf(id).id).toBe(id);
  });

  it("is one at most on any day, and never one that is not yet or no longer valid", () => {
    const dates = fc.record({
      year: fc.integer({ min: 2015, max: 2030 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const check = fc.property(dates, fc.constantFrom("state" as const, "party" as const), (parts, side) => {
      const date = plainDateOf(parts) as PlainDate;
      const valid = STANDARD_IDS.map(standardOf).filter(
        (standard) => standard.side === side && standard.validFrom <= date && (standard.validTo === undefined || date <= standard.validTo),
      );
      expect(valid.length).toBeLessThanOrEqual(1);
      expect(standardFor(side, date)).toBe(valid[0]);
    });
    fc.assert(check, { numRuns: 1000 });
  });
});
