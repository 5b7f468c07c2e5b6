import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenMode, partDifferences, readParts, replaceParts } from "./golden-folder.ts";

describe("updating golden files", () => {
  it("is refused in CI", () => {
    expect(() => goldenMode({ UPDATE_GOLDEN: "1", CI: "true" })).toThrow(/not updated in CI/);
  });

  it.each([
    [{}, "compare"],
    [{ CI: "true" }, "compare"],
    [{ UPDATE_GOLDEN: "0" }, "compare"],
    [{ UPDATE_GOLDEN: "1" }, "update"],
    [{ UPDATE_GOLDEN: "1", CI: "" }, "update"],
  ])("needs the flag: %o means %s", (environment: Readonly<Record<string, string>>, mode) => {
    expect(goldenMode(environment)).toBe(mode);
  });

  it("drops the parts nobody writes any more", () => {
    const folder = mkdtempSync(join(tmpdir(), "the-thuc-golden-"));
    replaceParts(folder, new Map([["a/old.xml", "1"]]));
    replaceParts(folder, new Map([["a/b/new.xml", "2"]]));
    expect([...readParts(folder)]).toEqual([["a/b/new.xml", "2"]]);
    rmSync(folder, { recursive: true });
  });
});

describe("comparing golden parts", () => {
  it("shows the changed line with what stood there, its number and two lines around it", () => {
    const before = new Map([["document.xml", "1\n2\n3\n4\n5\n6\n7\n"]]);
    const after = new Map([["document.xml", "1\n2\n3\nbốn\n5\n6\n7\n"]]);
    expect(partDifferences(before, after)).toEqual(["document.xml:\n@ dòng 2\n  2\n  3\n- 4\n+ bốn\n  5\n  6"]);
  });

  it("keeps two changes far from each other apart", () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${index}`);
    const changed = lines.filter((line) => line !== "3").flatMap((line) => (line === "15" ? ["15", "mới"] : [line]));
    const [report] = partDifferences(new Map([["p", lines.join("\n")]]), new Map([["p", changed.join("\n")]]));
    expect(report).toBe("p:\n@ dòng 2\n  1\n  2\n- 3\n  4\n  5\n@ dòng 15\n  14\n  15\n+ mới\n  16\n  17");
  });

  it("names a part that is missing and one that is new", () => {
    expect(partDifferences(new Map([["old", ""]]), new Map([["new", ""]]))).toEqual([
      "new: written, but not among the expected parts",
      "old: no longer written",
    ]);
  });

  it("is silent about equal parts", () => {
    expect(partDifferences(new Map([["p", "x"]]), new Map([["p", "x"]]))).toEqual([]);
  });
});
