import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumFormula } from "#backend/xlsx/sum-formula.ts";

const rowsUpTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("the formula of a sum", () => {
  it.each([
    [[8], [], "SUM(K8)"],
    [[8, 9, 10], [], "SUM(K8:K10)"],
    [[8, 9, 12], [11], "SUM(K8:K9,K12)"],
    [[8, 12], [], "SUM(K8:K12)"],
  ])("over rows %j with sums in rows %j", (rows, subtotals, formula) => {
    expect(sumFormula("K", rows, new Set(subtotals))).toBe(formula);
  });

  it("stays within the arguments Excel takes", () => {
    const rows = rowsUpTo(600).filter((row) => row % 2 === 1);
    const formula = sumFormula("K", rows, new Set(rowsUpTo(600).filter((row) => row % 2 === 0))) ?? "";
    expect(formula.match(/SUM\([^)]*\)/g)?.map((sum) => sum.split(",").length)).toEqual([200, 100]);
  });

  it("is given up where it would be longer than Excel reads", () => {
    const rows = rowsUpTo(6000).filter((row) => row % 2 === 1);
    expect(sumFormula("K", rows, new Set(rowsUpTo(6000).filter((row) => row % 2 === 0)))).toBeUndefined();
  });

  it("covers every row to add and no other sum", () => {
    const split = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(split, (areData) => {
        const rows = areData.flatMap((isData, index) => (isData ? [index + 1] : []));
        fc.pre(rows.length > 0);
        const subtotals = new Set(areData.flatMap((isData, index) => (isData ? [] : [index + 1])));
        const ranges = [...(sumFormula("A", rows, subtotals) ?? "").matchAll(/A(\d+)(?::A(\d+))?/g)];
        const covered = ranges.flatMap(([, first, last]) =>
          Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, offset) => Number(first) + offset),
        );
        expect(covered).toEqual(rows);
      }),
    );
  });
});
