import { describe, expect, it } from "vitest";
import { formatMonth, formatQuarter, parseMonth, parseQuarter } from "#core/vietnamese/month-and-quarter.ts";

const MONTHS = Array.from({ length: 12 }, (_, index) => ({ year: 2023, month: index + 1 }));
const QUARTERS = Array.from({ length: 4 }, (_, index) => ({ year: 2023, quarter: index + 1 }));

describe("months and quarters of a plan", () => {
  it("are written as deadlines are", () => {
    expect(formatMonth({ year: 2023, month: 6 })).toBe("tháng 6/2023");
    expect(formatMonth({ year: 2023, month: 2 })).toBe("tháng 02/2023");
    expect(formatQuarter({ year: 2023, quarter: 2 })).toBe("quý II/2023");
  });

  it("are read in every usual spelling", () => {
    expect(parseMonth("Tháng 06 năm 2023")).toEqual({ year: 2023, month: 6 });
    expect(parseQuarter("Quý II/2023")).toEqual({ year: 2023, quarter: 2 });
    expect(parseQuarter("Quý 3 năm 2023")).toEqual({ year: 2023, quarter: 3 });
    expect(parseQuarter("quý IV năm 2023".normalize("NFD"))).toEqual({ year: 2023, quarter: 4 });
  });

  it.each(["tháng 13/2023", "tháng 0/2023", "quý V/2023", "quý IIII/2023", "quý VI/2023", "quý 5/2023", "quý II", "tháng 6", ""])(
    "are not %j",
    (text) => {
      expect([parseMonth(text), parseQuarter(text)]).toEqual([undefined, undefined]);
    },
  );

  it.each(MONTHS)("reads month $month as it was written", (month) => {
    expect(parseMonth(formatMonth(month))).toEqual(month);
  });

  it.each(QUARTERS)("reads quarter $quarter as it was written", (quarter) => {
    expect(parseQuarter(formatQuarter(quarter))).toEqual(quarter);
  });

  it("throws for months and quarters that do not exist", () => {
    expect(() => formatMonth({ year: 2023, month: 0 })).toThrow(RangeError);
    expect(() => formatQuarter({ year: 2023, quarter: 5 })).toThrow(RangeError);
  });
});
