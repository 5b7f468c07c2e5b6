import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlainDate, partsOf, plainDateOf } from "#core/plain-date.ts";
import { formatLongDate, formatSlashDate, parseDate } from "#core/vietnamese/date.ts";

const anyDate = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(plainDateOf)
  .filter((date) => date !== undefined);

function day(iso: string): PlainDate {
  return iso as PlainDate;
}

describe("writing dates", () => {
  it.each([
    ["2020-01-05", "ngày 05 tháng 01 năm 2020", "05/01/2020"],
    ["2023-03-31", "ngày 31 tháng 3 năm 2023", "31/3/2023"],
    ["2026-02-03", "ngày 03 tháng 02 năm 2026", "03/02/2026"],
    ["2022-08-09", "ngày 09 tháng 8 năm 2022", "09/8/2022"],
    ["2024-12-10", "ngày 10 tháng 12 năm 2024", "10/12/2024"],
  ])("gives a zero to days below 10 and to months 1 and 2 only: %s", (iso, long, slash) => {
    expect(formatLongDate(day(iso))).toBe(long);
    expect(formatSlashDate(day(iso))).toBe(slash);
  });
});

describe("reading dates", () => {
  it.each([
    ["ngày 05 tháng 01 năm 2020", { date: "2020-01-05", form: "long", isPadded: true, keepsZeroRule: true }],
    ["Ngày 5 tháng 1  năm\n2020", { date: "2020-01-05", form: "long", isPadded: false, keepsZeroRule: false }],
    ["ngày 31 tháng 03 năm 2023", { date: "2023-03-31", form: "long", isPadded: true, keepsZeroRule: false }],
    ["31/3/2023", { date: "2023-03-31", form: "slash", isPadded: false, keepsZeroRule: true }],
    ["29/03/2022", { date: "2022-03-29", form: "slash", isPadded: true, keepsZeroRule: false }],
    ["6/9/2022", { date: "2022-09-06", form: "slash", isPadded: false, keepsZeroRule: false }],
    ["ngày 27/9/2019", { date: "2019-09-27", form: "slash", isPadded: false, keepsZeroRule: true }],
    ["01-07-2025", { date: "2025-07-01", form: "hyphen", isPadded: true, keepsZeroRule: false }],
    ["30-4-1975", { date: "1975-04-30", form: "hyphen", isPadded: false, keepsZeroRule: true }],
    [" 29/02/2024 ", { date: "2024-02-29", form: "slash", isPadded: true, keepsZeroRule: true }],
    ["ngày 05 tháng 01 năm 2020".normalize("NFD"), { date: "2020-01-05", form: "long", isPadded: true, keepsZeroRule: true }],
  ])("reads %j", (text, expected) => {
    expect(parseDate(text)).toEqual(expected);
  });

  it.each(["30/02/2023", "29/02/2023", "31/4/2023", "00/3/2023", "12/13/2023", "ngày 31 tháng 6 năm 2023"])(
    "finds no such day as %s",
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it.each([
    "",
    "2-9",
    "31/3",
    "31/3/23",
    "031/3/2023",
    "31/003/2023",
    "2023-03-31",
    "31.3.2023",
    "31/3-2023",
    "Hà Nội, ngày 05 tháng 01 năm 2020",
  ])("takes %j for no date", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe("dates, there and back", () => {
  it("reads the long and the slash form it wrote, and finds the zeros right", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(formatLongDate(date))).toMatchObject({ date, form: "long", keepsZeroRule: true });
        expect(parseDate(formatSlashDate(date))).toMatchObject({ date, form: "slash", keepsZeroRule: true });
      }),
      { numRuns: 1000 },
    );
  });

  it("reads every form with any zeros as the same day", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }), (date, dayDigits, monthDigits) => {
        const parts = partsOf(date);
        const [d, m] = [String(parts.day).padStart(dayDigits, "0"), String(parts.month).padStart(monthDigits, "0")];
        const texts = {
          long: `ngày ${d} tháng ${m} năm ${parts.year}`,
          slash: `${d}/${m}/${parts.year}`,
          hyphen: `${d}-${m}-${parts.year}`,
        };
        for (const [form, text] of Object.entries(texts)) {
          expect(parseDate(text)).toMatchObject({ date, form, isPadded: d.length === 2 && m.length === 2 });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
