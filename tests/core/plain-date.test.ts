import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, type PlainDate, parsePlainDate, partsOf, plainDateOf } from "#core/plain-date.ts";

describe("a plain date", () => {
  it.each([
    "2023-02-29",
    "2023-04-31",
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
    "1900-02-29",
    "23-01-01",
    "2023-1-1",
    "2023-01-01T00:00",
    "",
  ])("is not made of %j", (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });

  it.each(["2024-02-29", "2000-02-29", "2023-12-31"])("is made of %s", (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it("refuses parts that are no whole numbers or outside four-digit years", () => {
    expect(plainDateOf({ year: 2023.5, month: 1, day: 1 })).toBeUndefined();
    expect(plainDateOf({ year: 999, month: 1, day: 1 })).toBeUndefined();
    expect(plainDateOf({ year: 10000, month: 1, day: 1 })).toBeUndefined();
  });

  it("gives back the parts it was made of", () => {
    const parts = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(parts, (made) => {
        const date = plainDateOf(made);
        expect(date && partsOf(date)).toEqual(made);
        expect(date && parsePlainDate(date)).toBe(date);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the days between two days", () => {
  const day = (text: string) => parsePlainDate(text) as PlainDate;

  it.each([
    ["2023-03-31", "2023-04-01", 1],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2023-01-01", "2022-12-31", -1],
    ["2000-01-01", "2026-11-22", 9822],
    ["1900-02-28", "1900-03-01", 1],
  ])("%s to %s are %i", (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });
});
