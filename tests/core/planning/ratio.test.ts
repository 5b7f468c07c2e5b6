import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decimal, decimal, differenceOf, productOf } from "#core/decimal.ts";
import { compareRatio, howPrinted, type Ratio, ratioFigure } from "#core/planning/index.ts";

function percentOf(numerator: number, denominator: number): Ratio {
  return { numerator: decimal(numerator), denominator: decimal(denominator), scale: decimal(100) };
}

describe("a ratio", () => {
  it.each([
    [43683, 615932, 2, "7.09"],
    [1271, 1856, 2, "68.48"],
    [25, 405, 2, "6.17"],
    [612, 81611, 2, "0.75"],
    [1135, 1852, 2, "61.29"],
    [10685, 7695, 2, "138.86"],
    [883, 1698, 0, "52"],
    [1, 8, 1, "12.5"],
    [1, 8, 0, "13"],
  ])("%i of %i with %i digits is %s%%", (numerator, denominator, decimals, figure) => {
    expect(ratioFigure(percentOf(numerator, denominator), decimals)).toBe(figure);
  });

  it("over zero is no figure and compares with none", () => {
    expect(ratioFigure(percentOf(1, 0), 2)).toBeUndefined();
    expect(compareRatio(percentOf(1, 0), decimal(5))).toBeUndefined();
  });

  it.each<readonly [number, number, string, number, string]>([
    [1271, 1856, "68.48", 2, "rounded"],
    [158, 1856, "8.51", 2, "rounded"],
    [158, 1856, "8.52", 2, "wrong"],
    [2, 3, "66.6", 1, "truncated"],
    [2, 3, "66.7", 1, "rounded"],
    [2, 3, "66.5", 1, "wrong"],
    [10685, 7695, "130", 0, "wrong"],
    [883, 1698, "49", 0, "wrong"],
    [1, 4, "25.05", 1, "wrong"],
    [1, 0, "0", 0, "wrong"],
  ])("%i/%i printed as %s%% with %i digits is %s", (numerator, denominator, printed, decimals, how) => {
    expect(howPrinted(percentOf(numerator, denominator), decimal(printed), decimals)).toBe(how);
  });

  it("rounds by at most half of the last digit, and cuts off by less than one", () => {
    const whole = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(
        whole,
        whole.map((value) => value + 1),
        fc.integer({ min: 0, max: 6 }),
        (numerator, denominator, decimals) => {
          const ratio = percentOf(numerator, denominator);
          const errorOf = (figure: Decimal | undefined) =>
            BigInt(
              scaledUp(
                differenceOf(productOf(decimal(numerator), decimal(100)), productOf(figure ?? decimal(-1), decimal(denominator))),
                decimals,
              ),
            );
          const rounded = errorOf(ratioFigure(ratio, decimals));
          const cut = errorOf(ratioFigure(ratio, decimals, "truncate"));
          expect(2n * rounded <= BigInt(denominator) && 2n * rounded > -BigInt(denominator) - 1n).toBe(true);
          expect(cut >= 0n && cut < BigInt(denominator)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("compares as its rounded figure does, wherever that differs", () => {
    fc.assert(
      fc.property(fc.nat(100000), fc.integer({ min: 1, max: 100000 }), fc.nat(100), (numerator, denominator, wanted) => {
        expect(compareRatio(percentOf(numerator, denominator), decimal(wanted))).toBe(Math.sign(numerator * 100 - wanted * denominator));
      }),
      { numRuns: 1000 },
    );
  });
});

/** A decimal of at most so many digits after the mark, as a whole number of its last digit. */
function scaledUp(value: Decimal, places: number): string {
  return productOf(value, decimal(`1${"0".repeat(places)}`));
}
