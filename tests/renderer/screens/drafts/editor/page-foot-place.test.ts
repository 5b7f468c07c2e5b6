import { describe, expect, it } from "vitest";
import { endMarkBehind } from "#renderer/screens/drafts/editor/page-foot-place.ts";

describe("the end mark shown behind the last words", () => {
  it.each([
    ["năm 2023", "./.", "./."],
    ["năm 2023.", "./.", "/."],
    ["năm 2023./.", "./.", ""],
    ["năm 2023.", ".", ""],
    ["năm 2023", ".", "."],
  ])("behind “%s” by a standard that ends with %s is %s", (words, mark, shown) => {
    expect(endMarkBehind(words, mark)).toBe(shown);
  });
});
