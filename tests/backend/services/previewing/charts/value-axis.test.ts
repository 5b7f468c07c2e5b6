import { describe, expect, it } from "vitest";
import { valueAxis } from "#backend/services/previewing/charts/value-axis.ts";

const ends = (values: readonly number[]) => {
  const { least, most, ticks } = valueAxis(values);
  return [least, most, ticks.length - 1].map((value) => Number(value.toPrecision(12)));
};

// As Office and LibreOffice choose them for the same values.
describe("the axis of values", () => {
  it("runs from nought a little beyond the largest value, in at most ten steps of 1, 2 or 5", () => {
    expect(ends([201_400, 58_210, 1772])).toEqual([0, 250_000, 5]);
    expect(ends([1500, 300])).toEqual([0, 1600, 8]);
    expect(ends([0.63, 0.35])).toEqual([0, 0.7, 7]);
    expect(ends([80.5, 30.1])).toEqual([0, 90, 9]);
    expect(ends([20])).toEqual([0, 25, 5]);
  });

  it("runs below nought where values do", () => {
    expect(ends([12, -5, 7])).toEqual([-6, 14, 10]);
    expect(ends([-3, -8])).toEqual([-9, 0, 9]);
  });

  it("does not begin at nought where all values lie close together", () => {
    expect(ends([96, 98, 97])).toEqual([95, 98.5, 7]);
  });

  it("is there for nothing but noughts", () => {
    expect(ends([0, 0])).toEqual([0, 1, 10]);
  });
});
