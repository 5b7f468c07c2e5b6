import { describe, expect, it } from "vitest";
import { present } from "#core/present.ts";

describe("what an object says", () => {
  it("leaves out the keys that say nothing, and keeps what only looks empty", () => {
    const kept = present({ number: 0, note: "", area: null, date: undefined, isTyped: false });
    expect(Object.entries(kept)).toEqual([
      ["number", 0],
      ["note", ""],
      ["area", null],
      ["isTyped", false],
    ]);
  });
});
