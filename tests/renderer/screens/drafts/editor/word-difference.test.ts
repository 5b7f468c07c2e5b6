import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLines } from "#renderer/screens/drafts/editor/word-difference.ts";

const line = fc.array(fc.constantFrom("một", "hai", "ba", "bốn"), { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

describe("two versions beside each other", () => {
  it("gives both versions whole, whatever changed", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (was, is) => {
        const pairs = compareLines(was, is);
        const side = (name: "was" | "is") =>
          pairs.flatMap((pair) => (pair[name] === undefined ? [] : [pair[name].map(({ text }) => text).join("")]));
        expect(side("was")).toEqual(was);
        expect(side("is")).toEqual(is);
      }),
    );
  });

  it("tells the words that differ in a line that was changed", () => {
    expect(compareLines(["a", "đạt 80% kế hoạch"], ["a", "đạt 85% kế hoạch"])[1]).toEqual({
      was: [
        { kind: "same", text: "đạt " },
        { kind: "gone", text: "80% " },
        { kind: "same", text: "kế " },
        { kind: "same", text: "hoạch" },
      ],
      is: [
        { kind: "same", text: "đạt " },
        { kind: "new", text: "85% " },
        { kind: "same", text: "kế " },
        { kind: "same", text: "hoạch" },
      ],
    });
  });

  it("puts a line that came beside nothing", () => {
    expect(compareLines(["a", "b"], ["a", "mới", "b"])[1]).toEqual({ was: undefined, is: [{ kind: "new", text: "mới" }] });
  });
});
