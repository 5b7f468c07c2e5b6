import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeOrder } from "#backend/database/merge-order.ts";

describe("the order of what is known and what a file names", () => {
  it.each([
    ["nothing named leaves it as it is", "abc", "", "abc"],
    ["what is named takes the order of the file", "abc", "cab", "cab"],
    ["what is not named keeps its place between the others", "axbyc", "cba", "cxbya"],
    ["what is new follows what stands before it", "abc", "anb", "anbc"],
    ["several new ones stay together", "ab", "anmb", "anmb"],
    ["what is new and first stands before the next one known", "xab", "nab", "xnab"],
    ["only new ones come last", "abc", "nm", "abcnm"],
    ["what is new at the end of the file follows the last one named", "abz", "abn", "abnz"],
    ["all is new", "", "ab", "ab"],
  ])("%s", (_, known, named, merged) => {
    expect(mergeOrder([...known], [...named]).join("")).toBe(merged);
  });

  const letters = fc.uniqueArray(fc.constantFrom(..."abcdefghijkl"), { maxLength: 12 });

  it("has each once, keeps the order of the file and of the others, and is the same when merged again", () => {
    fc.assert(
      fc.property(letters, letters, (known, named) => {
        const merged = mergeOrder(known, named);
        expect(merged.toSorted()).toEqual([...new Set([...known, ...named])].toSorted());
        expect(merged.filter((id) => named.includes(id))).toEqual(named);
        const isOther = (id: string) => !named.includes(id);
        expect(merged.filter(isOther)).toEqual(known.filter(isOther));
        expect(mergeOrder(merged, named)).toEqual(merged);
      }),
    );
  });
});
